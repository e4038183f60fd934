@NullMarked
package gangmu.document.intake;

import org.jspecify.annotations.NullMarked;
