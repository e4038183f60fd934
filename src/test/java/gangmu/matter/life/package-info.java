@NullMarked
package gangmu.matter.life;

import org.jspecify.annotations.NullMarked;
