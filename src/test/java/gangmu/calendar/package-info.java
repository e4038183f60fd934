@NullMarked
package gangmu.calendar;

import org.jspecify.annotations.NullMarked;
