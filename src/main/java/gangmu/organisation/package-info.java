/** The city as an organisation: its units and what each is for, its people, and who may see and do what. */
@ApplicationModule(
        displayName = "Organisation",
        allowedDependencies = {"database", "secret"})
@NullMarked
package gangmu.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
