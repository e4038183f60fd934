/** What each of three people must know first: a liaison, a clerk of the supervision office, a leader; and the filters they keep. */
@ApplicationModule(
        displayName = "Board",
        allowedDependencies = {
            "organisation",
            "organisation::phone",
            "calendar",
            "matter",
            "matter::lights",
            "matter::lists"
        })
@NullMarked
package gangmu.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
