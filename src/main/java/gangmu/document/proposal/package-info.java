/**
 * 拟交办事项: the demands that the clerk accepted, with their units and limits, from the day they are itemised until a meeting puts
 * them on its list and dispatches them, or until they are found to repeat something.
 */
@NullMarked
package gangmu.document.proposal;

import org.jspecify.annotations.NullMarked;
