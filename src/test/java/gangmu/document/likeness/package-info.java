@NullMarked
package gangmu.document.likeness;

import org.jspecify.annotations.NullMarked;
