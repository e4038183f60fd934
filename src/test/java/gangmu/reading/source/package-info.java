@NullMarked
package gangmu.reading.source;

import org.jspecify.annotations.NullMarked;
