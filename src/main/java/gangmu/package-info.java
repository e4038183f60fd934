/** What every module may use: identities, refusals, the clock, and how data and problems travel. */
@NullMarked
package gangmu;

import org.jspecify.annotations.NullMarked;
