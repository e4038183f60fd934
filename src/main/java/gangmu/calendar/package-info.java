/** The city's working days with 调休, its reporting periods, and how long a time limit runs. */
@ApplicationModule(displayName = "Calendar", allowedDependencies = "organisation")
@NullMarked
package gangmu.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
