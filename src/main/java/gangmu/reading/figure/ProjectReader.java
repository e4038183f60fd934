package gangmu.reading.figure;

import gangmu.reading.Project;
import gangmu.reading.Story;
import java.util.List;

/** Finds the projects that an article names. */
public final class ProjectReader {

    public List<Project> read(Story story) {
        return List.of();
    }
}
