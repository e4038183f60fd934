@NullMarked
package gangmu.board;

import org.jspecify.annotations.NullMarked;
