@NullMarked
package gangmu.archive;

import org.jspecify.annotations.NullMarked;
