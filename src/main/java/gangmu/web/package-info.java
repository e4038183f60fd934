/**
 * What stands between every module and the browser: how texts come in, how refusals and failures go out, the pages, and the
 * description of the interface. No module knows it.
 */
@ApplicationModule(displayName = "Web", allowedDependencies = "wording")
@NullMarked
package gangmu.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
