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
 * @param begins the characters that it may begin with; none if it may begin with any
 * @param tellsYear whether it can hold a year
 * @param isLength whether it is a length of time
 */
record Idiom(
        List<String> needs, String begins, Pattern pattern, Meaning meaning, boolean tellsYear, boolean isLength) {

    static Idiom of(String needs, String begins, String pattern, Meaning meaning) {
        return new Idiom(
                List.of(needs.split(" ", -1)),
                begins,
                Pattern.compile(pattern),
                meaning,
                pattern.contains("(?<year>"),
                pattern.contains("(?<count>"));
    }

    /** What fills a whole cell. */
    static Idiom cell(String pattern, Meaning meaning) {
        return new Idiom(List.of(), "", Pattern.compile(pattern), meaning, pattern.contains("(?<year>"), false);
    }

    /** The last day that a limit means when it is read on a given day. */
    interface Meaning {
        @Nullable
        LocalDate lastDay(Matcher matcher, LocalDate on);
    }
}
