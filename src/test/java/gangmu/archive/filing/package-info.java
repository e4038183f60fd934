@NullMarked
package gangmu.archive.filing;

import org.jspecify.annotations.NullMarked;
