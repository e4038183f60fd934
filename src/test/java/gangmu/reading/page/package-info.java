@NullMarked
package gangmu.reading.page;

import org.jspecify.annotations.NullMarked;
