/** The one place for encryption at rest: what must not be readable in a copy of the database, and the key that lies outside of it. */
@ApplicationModule(
        displayName = "Secret",
        allowedDependencies = {})
@NullMarked
package gangmu.secret;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
