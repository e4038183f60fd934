/** 佐证材料: the files that are handed in for matters, kept by their content, and fetched by whoever may see the matter. */
@NullMarked
package gangmu.matter.evidence;

import org.jspecify.annotations.NullMarked;
