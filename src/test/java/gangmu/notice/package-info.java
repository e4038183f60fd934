@NullMarked
package gangmu.notice;

import org.jspecify.annotations.NullMarked;
