@NullMarked
package gangmu.document.proposal;

import org.jspecify.annotations.NullMarked;
