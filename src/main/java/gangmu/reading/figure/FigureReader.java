package gangmu.reading.figure;

import gangmu.reading.Excerpt;
import gangmu.reading.Figure;
import gangmu.reading.Passage;
import gangmu.reading.Story;
import gangmu.reading.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the numbers that an article tells: each once, those of the body first, then those that only its headlines tell. */
public final class FigureReader {

    /** So many figures of one number are kept in mind, so that reading stays linear. */
    private static final int REMEMBERED = 60;

    private static final Words TOTAL = Words.of("总投资", "投资总额", "总造价");
    private static final Words ANAPHORS = Words.of("该项目", "该工程", "这一项目", "这一工程", "这个项目", "这项工程", "该基地", "该产业园");
    private static final Words AFTER_ALL = Words.of("达产后", "投产后", "建成后", "投用后");
    private static final String CAPACITY = "年产";

    public List<Figure> read(Story story) {
        return read(story, Body.of(story));
    }

    /** The figures of a story whose body has been made ready. */
    public List<Figure> read(Story story, Body body) {
        var figures = new ArrayList<Figure>();
        var known = new HashMap<Amount, List<Figure>>();
        read(body, figures, known, false);
        if (story.title() != null) {
            readHeadline(story.title(), figures, known);
        }
        story.subtitles().forEach(subtitle -> readHeadline(subtitle, figures, known));
        return figures;
    }

    /** A headline without a numeral tells nothing. */
    private static void readHeadline(Passage headline, List<Figure> figures, Map<Amount, List<Figure>> known) {
        if (!Prose.mayTellNumber(headline.toString())) {
            return;
        }
        var prose = Prose.of(headline);
        if (NumberScanner.numeralIn(prose.text(), 0, prose.text().length()) >= 0) {
            read(Body.of(prose), figures, known, true);
        }
    }

    private static void read(Body body, List<Figure> figures, Map<Amount, List<Figure>> known, boolean headline) {
        var prose = body.prose();
        var quantities = body.told();
        var subjects = Subjects.of(prose, quantities);
        var told = new ArrayList<Told>();
        for (var i = 0; i < quantities.size(); i++) {
            var quantity = quantities.get(i);
            var invested = quantity.kind() == Measure.Kind.MONEY ? invested(body, quantity.start()) : null;
            told.add(new Told(quantity, invested == null ? named(body, quantity, subjects.get(i)) : invested));
        }
        for (var table : body.tables()) {
            table.entries().forEach(entry -> told.add(new Told(entry.quantity(), entry.subject())));
        }
        told.sort(Comparator.comparingInt(each -> each.quantity().start()));
        for (var each : told) {
            var figure = each.in(prose);
            var same = known.computeIfAbsent(
                    new Amount(figure.value().stripTrailingZeros(), figure.unit()), _ -> new ArrayList<>(2));
            if (!(headline ? !same.isEmpty() : isTold(figure, same))) {
                same.add(figure);
                figures.add(figure);
            }
        }
    }

    /** 该工程 is the project that was named last; and so is what yields something when it is done, within the sentence. */
    private static String named(Body body, Quantity quantity, String subject) {
        var length = ANAPHORS.lengthAt(subject, 0);
        var after = length == 0 ? AFTER_ALL.indexIn(subject, 0) : -1;
        if (length == 0 && after < 0) {
            return subject;
        }
        var project = body.projectBefore(quantity.start());
        if (project == null || (after >= 0 && project.start() < Clause.sentenceStart(body.text(), quantity.start()))) {
            return subject;
        }
        return project.name() + subject.substring(Math.max(length, after));
    }

    /** The total that a project costs; null where the sum here is none, or where the project has no name but what it makes. */
    private static @Nullable String invested(Body body, int sum) {
        var owner = body.sums().owner(sum);
        if (owner == null || owner.name().startsWith(CAPACITY)) {
            return null;
        }
        return owner.name() + (TOTAL.occurIn(body.text(), Clause.start(body.text(), sum), sum) ? "总投资" : "投资");
    }

    /** Whether one of the latest figures of the same number tells it already. */
    private static boolean isTold(Figure figure, List<Figure> same) {
        for (var i = Math.max(0, same.size() - REMEMBERED); i < same.size(); i++) {
            if (isSame(same.get(i), figure)) {
                return true;
            }
        }
        return false;
    }

    /** A figure that is told again is told with the same limit, or else in nearly the same words. */
    private static boolean isSame(Figure one, Figure other) {
        return one.comparator() == other.comparator()
                ? Likeness.ofSubjects(one.subject(), other.subject())
                : Likeness.ofSubjectsToTheWord(one.subject(), other.subject());
    }

    /** What figures must share to tell the same: the number without its scale, and the unit. */
    private record Amount(BigDecimal value, String unit) {}

    private record Told(Quantity quantity, String subject) {

        Figure in(Prose prose) {
            return new Figure(
                    Excerpt.of(prose.words(quantity.start(), quantity.end())),
                    subject,
                    quantity.value(),
                    quantity.unit(),
                    quantity.comparator());
        }
    }
}
