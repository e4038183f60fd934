@NullMarked
package gangmu.organisation.protection;

import org.jspecify.annotations.NullMarked;
