package gangmu.document.unit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A demand that looks for its unit.
 *
 * @param text what is to be done
 * @param heading the clause it stands under
 * @param mentions who must act, as printed, the leading unit first
 */
public record Demand(String text, @Nullable String heading, List<String> mentions) {

    String words() {
        return theme() + text;
    }

    /** The clause it stands under, as a sentence; empty where there is none. */
    String theme() {
        return heading == null ? "" : heading + "。";
    }
}
