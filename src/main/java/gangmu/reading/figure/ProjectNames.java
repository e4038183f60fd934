package gangmu.reading.figure;

import java.util.List;

/** Finds where a text names construction, investment and production projects. */
final class ProjectNames {

    List<ProjectName> find(String text) {
        return List.of();
    }
}
