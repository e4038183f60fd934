@NullMarked
package gangmu.secret;

import org.jspecify.annotations.NullMarked;
