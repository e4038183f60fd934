@NullMarked
package gangmu.meeting;

import org.jspecify.annotations.NullMarked;
