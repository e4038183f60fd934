@NullMarked
package gangmu.matter.rule;

import org.jspecify.annotations.NullMarked;
