@NullMarked
package gangmu.journal;

import org.jspecify.annotations.NullMarked;
