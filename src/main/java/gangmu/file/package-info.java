/** The files as they came, each kept once under its fingerprint, told by their content and handed out only to be saved. */
@ApplicationModule(
        displayName = "File",
        allowedDependencies = {})
@NullMarked
package gangmu.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
