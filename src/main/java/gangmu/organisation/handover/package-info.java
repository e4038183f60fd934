/** 移交未了事项: whoever leaves a post hands over what waits for the name. What that is each module says of itself ({@code OpenItems}). */
@NullMarked
package gangmu.organisation.handover;

import org.jspecify.annotations.NullMarked;
