package gangmu.wording;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A word that is searched for.
 *
 * @param text without blanks
 */
public record Word(String text) {

    /** The words of what somebody typed: blanks part them. */
    public static List<Word> of(String typed) {
        return Arrays.stream(typed.strip().split("[\\s\\u3000]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .map(Word::new)
                .toList();
    }

    /** Those that the index of pairs finds, as one text: blanks make no pairs. */
    public static String together(List<Word> words) {
        return words.stream().filter(Word::hasPairs).map(Word::text).collect(Collectors.joining(" "));
    }

    /** Whether it is long enough for the index of pairs; a single character is looked for in the texts themselves. */
    public boolean hasPairs() {
        return text.codePointCount(0, text.length()) > 1;
    }
}
