/**
 * What is asked of all matters: lists page by page, what has certain words, what a unit has to do, and how much there is; now, or as it
 * was known at an earlier moment.
 */
@NamedInterface("lists")
@NullMarked
package gangmu.matter.list;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
