@NullMarked
package gangmu.document.suggestion;

import org.jspecify.annotations.NullMarked;
