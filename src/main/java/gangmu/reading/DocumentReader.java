package gangmu.reading;

import gangmu.reading.demand.DirectiveReader;
import gangmu.reading.figure.Body;
import gangmu.reading.figure.FigureReader;
import gangmu.reading.figure.ProjectReader;
import gangmu.reading.page.Layout;
import gangmu.reading.page.PageReader;
import gangmu.reading.source.Source;
import java.util.ArrayList;

/** Reads a document: from its text to the articles, and from each article to what it demands, names and counts. */
public final class DocumentReader {

    private final PageReader pages = new PageReader();
    private final DirectiveReader directives = new DirectiveReader();
    private final ProjectReader projects = new ProjectReader();
    private final FigureReader figures = new FigureReader();

    public Reading read(Source source) {
        var layout = pages.read(source.text());
        var articles = new ArrayList<Article>();
        for (var story : layout.stories()) {
            articles.add(article(story, source.text(), layout));
        }
        return new Reading(source.text(), layout.masthead(), layout.day(), articles);
    }

    private Article article(Story story, String source, Layout page) {
        var body = Body.of(story);
        return new Article(
                story,
                directives.read(story, source, page.day(), page.editor()),
                projects.read(story, body),
                figures.read(story, body));
    }
}
