/** From the words of a time limit to the last day that they mean: months, weeks, working days, festivals. */
@NullMarked
package gangmu.reading.limit;

import org.jspecify.annotations.NullMarked;
