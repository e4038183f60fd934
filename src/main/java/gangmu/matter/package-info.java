/** A matter is one thing that a meeting decided, handed to one lead unit with a date, and followed until it is done. */
@ApplicationModule(
        displayName = "Matter",
        allowedDependencies = {"organisation", "calendar", "file", "wording"})
@NullMarked
package gangmu.matter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
