/** How the words of two texts compare: what they share, and what one says that the other did not. No Spring, no database. */
@ApplicationModule(
        displayName = "Wording",
        allowedDependencies = {})
@NullMarked
package gangmu.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
