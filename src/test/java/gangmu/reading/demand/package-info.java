/** What must hold when directives are read. */
@NullMarked
package gangmu.reading.demand;

import org.jspecify.annotations.NullMarked;
