@NullMarked
package gangmu.matter.page;

import org.jspecify.annotations.NullMarked;
