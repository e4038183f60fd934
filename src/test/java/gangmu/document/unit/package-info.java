@NullMarked
package gangmu.document.unit;

import org.jspecify.annotations.NullMarked;
