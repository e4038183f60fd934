@NullMarked
package gangmu.document;

import org.jspecify.annotations.NullMarked;
