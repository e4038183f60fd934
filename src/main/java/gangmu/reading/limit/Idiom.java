package gangmu.reading.limit;

import gangmu.reading.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One way to set a time limit.
 *
 * @param needs the characters that it cannot do without: one of each group
 * @param words the words that it cannot do without: one of them; none if it needs none
 * @param begins the characters that it may begin with; none if it may begin with any
 * @param follows the characters that may stand behind its first one, or behind the numerals that it begins with; none if any may
 * @param afterYear the characters that may stand behind a year that it begins with; none if any may
 * @param afterMonth the characters that may stand behind a month that it begins with, or the month of such a year; none if any may
 * @param tellsYear whether it can hold a year
 * @param isLength whether it is a length of time
 */
record Idiom(
        List<String> needs,
        @Nullable Words words,
        String begins,
        String follows,
        String afterYear,
        String afterMonth,
        Pattern pattern,
        Meaning meaning,
        boolean tellsYear,
        boolean isLength) {

    static Idiom of(String needs, String begins, String pattern, Meaning meaning) {
        return new Idiom(
                List.of(needs.split(" ", -1)),
                null,
                begins,
                "",
                "",
                "",
                Pattern.compile(pattern),
                meaning,
                pattern.contains("(?<year>"),
                pattern.contains("(?<count>"));
    }

    /** The same idiom, which cannot do without one of these words. */
    Idiom with(Words words) {
        return new Idiom(needs, words, begins, follows, afterYear, afterMonth, pattern, meaning, tellsYear, isLength);
    }

    /** The same idiom, which goes on with one of these characters behind its first one, or behind the numerals that it begins with. */
    Idiom goingOnWith(String characters) {
        return new Idiom(
                needs, words, begins, characters, afterYear, afterMonth, pattern, meaning, tellsYear, isLength);
    }

    /** The same idiom, which goes on with one of these characters where it begins with a year. */
    Idiom afterYear(String characters) {
        return new Idiom(needs, words, begins, follows, characters, afterMonth, pattern, meaning, tellsYear, isLength);
    }

    /** The same idiom, which goes on with one of these characters where it begins with a month, or with a year and its month. */
    Idiom afterMonth(String characters) {
        return new Idiom(needs, words, begins, follows, afterYear, characters, pattern, meaning, tellsYear, isLength);
    }

    /** Whether some words hold one of those that it cannot do without. */
    boolean hasWordIn(String text) {
        return words == null || words.occurIn(text);
    }

    /** What fills a whole cell. */
    static Idiom cell(String pattern, Meaning meaning) {
        return new Idiom(
                List.of(),
                null,
                "",
                "",
                "",
                "",
                Pattern.compile(pattern),
                meaning,
                pattern.contains("(?<year>"),
                false);
    }

    /** The last day that a limit means when it is read on a given day. */
    interface Meaning {
        @Nullable
        LocalDate lastDay(Matcher matcher, LocalDate on);
    }
}
