/** 归档: all about one matter in one file that stands alone: its papers, its course, its evidence, and the record that vouches for them. */
@ApplicationModule(
        displayName = "Archive",
        allowedDependencies = {
            "calendar",
            "file",
            "journal",
            "matter",
            "matter::lists",
            "matter::dossier",
            "matter::demo",
            "organisation"
        })
@NullMarked
package gangmu.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
