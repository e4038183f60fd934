@NullMarked
package gangmu.reading;

import org.jspecify.annotations.NullMarked;
