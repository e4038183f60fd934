package gangmu.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The head of a newspaper page.
 *
 * @param paper the name of the newspaper
 * @param date the day of the edition
 * @param issue the number of the edition, as printed, digits only
 */
public record Masthead(
        @Nullable String paper,
        @Nullable LocalDate date,
        @Nullable String issue) {

    public static final Masthead NONE = new Masthead(null, null, null);

    /** Whether it names a paper or its issue: a day alone heads a speech or a notice, too. */
    public boolean isOfPaper() {
        return paper != null || issue != null;
    }
}
