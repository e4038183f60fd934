/** Why Gangmu does not start: a taken port, a folder or a database that cannot be used, each said in one sentence. */
@ApplicationModule(
        displayName = "Start",
        allowedDependencies = {})
@NullMarked
package gangmu.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
