@NullMarked
package gangmu.reading.figure;

import org.jspecify.annotations.NullMarked;
