@NullMarked
package gangmu.matter.standing;

import org.jspecify.annotations.NullMarked;
