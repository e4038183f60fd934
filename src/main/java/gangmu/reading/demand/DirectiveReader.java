package gangmu.reading.demand;

import gangmu.reading.Directive;
import gangmu.reading.Masthead;
import gangmu.reading.Story;
import java.util.List;

/** Finds what an article demands. */
public final class DirectiveReader {

    public List<Directive> read(Story story, Masthead masthead) {
        return List.of();
    }
}
