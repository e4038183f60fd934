@NullMarked
package gangmu.matter.evidence;

import org.jspecify.annotations.NullMarked;
