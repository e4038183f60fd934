package gangmu.reading.demand;

import gangmu.reading.Directive;
import gangmu.reading.Story;
import gangmu.reading.limit.DeadlineIdioms;
import gangmu.reading.limit.TextDate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what an article demands. */
public final class DirectiveReader {

    private final DemandWords demandWords = new DemandWords();
    private final DeadlineIdioms idioms = new DeadlineIdioms();
    private final UnitNames units = new UnitNames(demandWords);
    private final Assignments assignments = new Assignments(idioms);
    private final Demands demands = new Demands(demandWords, units, idioms);

    /**
     * What it demands, in the order of the text.
     *
     * @param source the text that its passages point into
     * @param printed the day of the page, from which time limits count in an article that tells no day of its own
     */
    public List<Directive> read(Story story, String source, @Nullable LocalDate printed) {
        return read(story, source, printed, null);
    }

    /**
     * The same in a bulletin.
     *
     * @param editor the office that edits it, and speaks in its notices where these name no other
     */
    public List<Directive> read(Story story, String source, @Nullable LocalDate printed, @Nullable String editor) {
        var on = story.date() == null ? printed : story.date();
        on = on == null ? TextDate.of(story.body().toString()) : on;
        return new Perusal(story, source, on, editor, demandWords, idioms, units, assignments, demands).directives();
    }

    /** Who must act in the words of one demand, as printed. */
    public List<String> unitsIn(String demand) {
        return List.copyOf(units.acting(demand));
    }
}
