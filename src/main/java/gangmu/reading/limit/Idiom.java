package gangmu.reading.limit;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One way to set a time limit.
 *
 * @param needs the characters that it cannot do without: one of each group
 */
record Idiom(List<String> needs, Pattern pattern, Meaning meaning) {

    static Idiom of(String needs, String pattern, Meaning meaning) {
        return new Idiom(
                needs.isEmpty() ? List.of() : List.of(needs.split(" ", -1)), Pattern.compile(pattern), meaning);
    }

    /** Whether words with these characters can hold it: a look that spares most words the pattern. */
    boolean mayStandIn(CharacterSet characters) {
        for (var i = 0; i < needs.size(); i++) {
            if (!characters.hasAnyOf(needs.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The last day that a limit means when it is read on a given day. */
    interface Meaning {
        @Nullable
        LocalDate lastDay(Matcher matcher, LocalDate on);
    }
}
