/**
 * How matters stand: it is written down after each deed, so that lists can ask for it. Which light that is, and whose eyes may see it,
 * follows from it at the moment that is asked about.
 */
@NullMarked
package gangmu.matter.standing;

import org.jspecify.annotations.NullMarked;
