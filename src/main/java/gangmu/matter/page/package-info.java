/** The pages about matters: the list with its filter and its export, one matter with everything about it, and its history in words. */
@NullMarked
package gangmu.matter.page;

import org.jspecify.annotations.NullMarked;
