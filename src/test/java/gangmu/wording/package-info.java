@NullMarked
package gangmu.wording;

import org.jspecify.annotations.NullMarked;
