@NullMarked
package gangmu.document.finding;

import org.jspecify.annotations.NullMarked;
