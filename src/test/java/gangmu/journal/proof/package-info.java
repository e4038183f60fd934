@NullMarked
package gangmu.journal.proof;

import org.jspecify.annotations.NullMarked;
