package gangmu.reading.demand;

import gangmu.reading.Directive;
import gangmu.reading.Masthead;
import gangmu.reading.Story;
import gangmu.reading.limit.DeadlineIdioms;
import gangmu.reading.limit.TextDate;
import java.util.List;

/** Finds what an article demands. */
public final class DirectiveReader {

    private final DemandWords demandWords = new DemandWords();
    private final DeadlineIdioms idioms = new DeadlineIdioms();
    private final UnitNames units = new UnitNames(demandWords);
    private final Assignments assignments = new Assignments(idioms);
    private final Demands demands = new Demands(demandWords, units, idioms);

    public List<Directive> read(Story story, Masthead masthead) {
        var on = story.date() == null ? masthead.date() : story.date();
        on = on == null ? TextDate.of(story.body().toString()) : on;
        return new Perusal(story, on, demandWords, idioms, units, assignments, demands).directives();
    }
}
