@NullMarked
package gangmu.file;

import org.jspecify.annotations.NullMarked;
