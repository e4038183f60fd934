@NullMarked
package gangmu.start;

import org.jspecify.annotations.NullMarked;
