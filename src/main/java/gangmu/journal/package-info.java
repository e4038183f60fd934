/**
 * 操作记录: everything that happened, one entry each, written in the transaction of the deed, only ever added to, and sealed in blocks that
 * name one another by their hashes. It listens to all and nobody knows it.
 */
@ApplicationModule(
        displayName = "Journal",
        allowedDependencies = {
            "calendar",
            "database",
            "document",
            "matter",
            "matter::rule",
            "matter::lists",
            "meeting",
            "notice",
            "organisation",
            "organisation::protection",
            "organisation::session"
        })
@NullMarked
package gangmu.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
