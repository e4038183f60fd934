@NullMarked
package gangmu.backup;

import org.jspecify.annotations.NullMarked;
