@NullMarked
package gangmu.document.text;

import org.jspecify.annotations.NullMarked;
