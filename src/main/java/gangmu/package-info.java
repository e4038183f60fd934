/** What every module may use: identities, refusals, the clock, the folder of the data, and how data travel. */
@NullMarked
package gangmu;

import org.jspecify.annotations.NullMarked;
