/** How much two demands are alike, and in what they differ. */
@NullMarked
package gangmu.document.likeness;

import org.jspecify.annotations.NullMarked;
