@NullMarked
package gangmu.organisation;

import org.jspecify.annotations.NullMarked;
