@NullMarked
package gangmu;

import org.jspecify.annotations.NullMarked;
