/**
 * The weekly meeting's numbered list: proposals gathered, handed to a named leader, approved by that leader, and dispatched as one
 * matter each.
 */
@ApplicationModule(
        displayName = "Meeting",
        allowedDependencies = {
            "calendar",
            "document",
            "document::lists",
            "document::demo",
            "organisation",
            "organisation::handover",
            "matter",
            "matter::review",
            "matter::lights",
            "matter::lists",
            "matter::dispatch",
            "matter::demo"
        })
@NullMarked
package gangmu.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
