@NullMarked
package gangmu.organisation.secondfactor;

import org.jspecify.annotations.NullMarked;
