package gangmu.reading;

import java.util.List;

/**
 * A report, comment, notice or box, and what was found in it.
 *
 * @param story headline, byline, date and body
 * @param directives what it demands, in the order of the body
 * @param projects the projects it names, each once
 * @param figures the numbers it tells, each once
 */
public record Article(Story story, List<Directive> directives, List<Project> projects, List<Figure> figures) {

    public Article {
        directives = List.copyOf(directives);
        projects = List.copyOf(projects);
        figures = List.copyOf(figures);
    }
}
