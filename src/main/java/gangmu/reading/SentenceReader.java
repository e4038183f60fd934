package gangmu.reading;

import gangmu.reading.demand.DirectiveReader;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads words that a person marked or cut as one demand: who must act in them, and by when. */
public final class SentenceReader {

    private final DirectiveReader directives = new DirectiveReader();
    private final TimeLimits limits = new TimeLimits();

    /**
     * What the words tell of themselves.
     *
     * @param units who must act, as printed; empty where they name nobody
     * @param deadline by when; null where they set no limit
     */
    public record Told(List<String> units, @Nullable Deadline deadline) {}

    /**
     * Reads the words of one demand.
     *
     * @param on the day of the text, from which its time limits count; null where nobody knows it
     */
    public Told read(String words, @Nullable LocalDate on) {
        return new Told(directives.unitsIn(words), limits.find(on, words));
    }
}
