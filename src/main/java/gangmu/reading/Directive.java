package gangmu.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One demand: a sentence, or a part of a sentence between two ；, that asks somebody to act.
 *
 * @param sentence the demand as it stands in the body
 * @param heading the numbered or leading clause that it stands under
 * @param speaker who demands it: a name, 会议, or the issuing body; null in a comment
 * @param units who must act, as printed in the sentence, its heading, or the row of its table, the leading unit first
 * @param deadline the time limit printed for it
 */
public record Directive(
        Excerpt sentence,
        @Nullable String heading,
        @Nullable String speaker,
        List<String> units,
        @Nullable Deadline deadline) {

    public Directive {
        units = List.copyOf(units);
    }
}
