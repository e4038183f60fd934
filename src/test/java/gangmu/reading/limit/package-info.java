/** What must hold when time limits are read. */
@NullMarked
package gangmu.reading.limit;

import org.jspecify.annotations.NullMarked;
