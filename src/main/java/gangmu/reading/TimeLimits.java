package gangmu.reading;

import gangmu.reading.limit.DeadlineIdioms;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Tells the last day of a printed time limit once somebody says on which day it was printed: 8月底前 ends on another day each year. */
public final class TimeLimits {

    private final DeadlineIdioms idioms = new DeadlineIdioms();

    /**
     * The limit that stands in a few words.
     *
     * @param on the day of the words; null where nobody knows it
     * @return null where there is none
     */
    public @Nullable Deadline find(@Nullable LocalDate on, String words) {
        return idioms.find(words, on);
    }

    /**
     * A limit as it is meant on a day.
     *
     * @param on the day of the text
     * @param sentence the demand; what stands before a limit can leave it without a day (一旦断线，2小时内…)
     * @param limit the words that were read as its limit, in the sentence or beside it
     * @return the same words, with their last day where they tell one
     */
    public Deadline read(LocalDate on, String sentence, String limit) {
        var said = idioms.find(sentence, on);
        if (said != null && said.text().equals(limit)) {
            return said;
        }
        var alone = idioms.cell(limit, on);
        return new Deadline(limit, alone == null ? null : alone.date());
    }
}
