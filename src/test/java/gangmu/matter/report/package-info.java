@NullMarked
package gangmu.matter.report;

import org.jspecify.annotations.NullMarked;
