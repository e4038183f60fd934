/**
 * 备份与恢复: one file that holds all that a city has written, and the way back from it into an empty place. It knows tables and files, and
 * nothing of what they mean; that the record came through whole is asked of the journal.
 */
@ApplicationModule(
        displayName = "Backup",
        allowedDependencies = {"database", "journal"})
@NullMarked
package gangmu.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
