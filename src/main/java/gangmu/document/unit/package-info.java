/** Which unit a demand is for: what the sentence names, what the units are there for, and who did the like before. */
@NullMarked
package gangmu.document.unit;

import org.jspecify.annotations.NullMarked;
