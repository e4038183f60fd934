package gangmu.reading.page;

import gangmu.reading.Masthead;
import gangmu.reading.Story;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page taken apart.
 *
 * @param masthead its head
 * @param day the day on which it was printed, by its head, the line that tells where it comes from, or a signature
 * @param editor the office that a bulletin says it is edited by, as printed; null for any other page
 * @param stories its articles, in the order of the page
 */
public record Layout(
        Masthead masthead,
        @Nullable LocalDate day,
        @Nullable String editor,
        List<Story> stories) {

    public Layout {
        stories = List.copyOf(stories);
    }
}
