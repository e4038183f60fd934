/**
 * Reminders and messages: what happened to a matter and whom it concerns, and what becomes due. Each reminder once; one bundled message
 * a day. Nobody's reading is counted or ranked (DOMAIN §11.1).
 */
@ApplicationModule(
        displayName = "Notice",
        allowedDependencies = {"calendar", "organisation", "matter", "secret"})
@NullMarked
package gangmu.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
