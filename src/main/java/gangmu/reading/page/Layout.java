package gangmu.reading.page;

import gangmu.reading.Masthead;
import gangmu.reading.Story;
import java.util.List;

/**
 * A page taken apart.
 *
 * @param masthead its head
 * @param stories its articles, in the order of the page
 */
public record Layout(Masthead masthead, List<Story> stories) {

    public Layout {
        stories = List.copyOf(stories);
    }
}
