package gangmu.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A reading as one JSON object, for programs: the contract's fields, and beside each finding its {@code spans}. */
public final class ReadingJson {

    private static final JsonMapper JSON = new JsonMapper();
    private static final ObjectWriter PRETTY = JSON.writerWithDefaultPrettyPrinter();

    private ReadingJson() {}

    /**
     * Writes a reading.
     *
     * @param name the file's name, put in {@code source}
     */
    public static String write(String name, Reading reading) {
        var root = JSON.createObjectNode();
        root.put("source", name);
        var masthead = root.putObject("masthead");
        masthead.put("paper", reading.masthead().paper());
        masthead.put("date", text(reading.masthead().date()));
        masthead.put("issue", reading.masthead().issue());
        var articles = root.putArray("articles");
        for (var article : reading.articles()) {
            write(article, articles.addObject());
        }
        try {
            return PRETTY.writeValueAsString(root);
        } catch (JacksonException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Article article, ObjectNode node) {
        var story = article.story();
        node.put("title", text(story.title()));
        var subtitles = node.putArray("subtitles");
        story.subtitles().forEach(subtitle -> subtitles.add(subtitle.toString()));
        var byline = node.putArray("byline");
        story.byline().forEach(byline::add);
        node.put("date", text(story.date()));
        node.put("text", story.body().toString());
        node.put("continuesOn", story.continuesOn());
        spans(node, story.body().spans());
        var directives = node.putArray("directives");
        article.directives().forEach(directive -> write(directive, directives.addObject()));
        var projects = node.putArray("projects");
        article.projects().forEach(project -> write(project, projects.addObject()));
        var figures = node.putArray("figures");
        article.figures().forEach(figure -> write(figure, figures.addObject()));
    }

    private static void write(Directive directive, ObjectNode node) {
        node.put("text", directive.sentence().text());
        node.put("heading", directive.heading());
        node.put("speaker", directive.speaker());
        var units = node.putArray("units");
        directive.units().forEach(units::add);
        if (directive.deadline() == null) {
            node.putNull("deadline");
        } else {
            var deadline = node.putObject("deadline");
            deadline.put("text", directive.deadline().text());
            deadline.put("date", text(directive.deadline().date()));
        }
        spans(node, directive.sentence().spans());
    }

    private static void write(Project project, ObjectNode node) {
        node.put("name", project.name().text());
        node.put("place", project.place());
        node.put("owner", project.owner());
        node.put("investmentYuan", project.investmentYuan());
        node.put("status", project.status());
        spans(node, project.name().spans());
    }

    private static void write(Figure figure, ObjectNode node) {
        node.put("subject", figure.subject());
        node.put("value", figure.value());
        node.put("unit", figure.unit());
        node.put("comparator", figure.comparator().symbol());
        spans(node, figure.number().spans());
    }

    private static void spans(ObjectNode node, List<Span> spans) {
        var array = node.putArray("spans");
        spans.forEach(span -> array.addArray().add(span.start()).add(span.end()));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
