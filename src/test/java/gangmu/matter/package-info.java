@NullMarked
package gangmu.matter;

import org.jspecify.annotations.NullMarked;
