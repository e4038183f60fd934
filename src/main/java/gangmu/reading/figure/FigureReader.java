package gangmu.reading.figure;

import gangmu.reading.Excerpt;
import gangmu.reading.Figure;
import gangmu.reading.Passage;
import gangmu.reading.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the numbers that an article tells: each once, those of the body first, then those that only its headlines tell. */
public final class FigureReader {

    private final QuantityScanner scanner = new QuantityScanner(Measures.load());
    private final ProjectNames projects = new ProjectNames();

    public List<Figure> read(Story story) {
        var figures = new ArrayList<Figure>();
        var known = new HashMap<String, List<Figure>>();
        read(story.body(), figures, known, false);
        if (story.title() != null) {
            read(story.title(), figures, known, true);
        }
        story.subtitles().forEach(subtitle -> read(subtitle, figures, known, true));
        return figures;
    }

    private void read(Passage printed, List<Figure> figures, Map<String, List<Figure>> known, boolean headline) {
        var prose = Prose.of(printed);
        var text = prose.text();
        var names = Names.of(text);
        projects.find(text).forEach(name -> names.set(name.start(), name.end()));
        var quantities = scanner.scan(text, names);
        var subjects = Subjects.of(text, quantities);
        for (var i = 0; i < quantities.size(); i++) {
            var quantity = quantities.get(i);
            var figure = new Figure(
                    Excerpt.of(prose.words(quantity.start(), quantity.end())),
                    subjects.get(i),
                    quantity.value(),
                    quantity.unit(),
                    quantity.comparator());
            var same = known.computeIfAbsent(
                    figure.value().stripTrailingZeros().toPlainString() + figure.unit(), _ -> new ArrayList<>());
            if (same.stream().noneMatch(other -> headline || Likeness.ofSubjects(other.subject(), figure.subject()))) {
                same.add(figure);
                figures.add(figure);
            }
        }
    }
}
