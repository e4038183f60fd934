/** The PostgreSQL that comes with Gangmu: started beside the application, stopped with it, and never in doubt about its data. */
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
@NullMarked
package gangmu.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
