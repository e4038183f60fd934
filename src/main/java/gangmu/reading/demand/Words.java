package gangmu.reading.demand;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A list of words of the trade, kept in a resource, one a line. It knows where one of them begins or ends in a text. */
final class Words {

    private static final String[] NONE = {};
    private static final String[][] EMPTY_PAGE = new String[256][];

    /** Words by their first and by their last character: a page for each high byte, a place in it for each low one. */
    private final String[][][] byFirst;

    private final String[][][] byLast;

    private Words(List<String> words) {
        byFirst = table(words, word -> word.charAt(0));
        byLast = table(words, word -> word.charAt(word.length() - 1));
    }

    private static String[][][] table(List<String> words, Function<String, Character> key) {
        var table = new String[256][][];
        Arrays.fill(table, EMPTY_PAGE);
        words.stream().distinct().collect(Collectors.groupingBy(key)).forEach((c, group) -> {
            if (table[c >> 8] == EMPTY_PAGE) {
                table[c >> 8] = new String[256][];
            }
            group.sort(Comparator.comparingInt(String::length).reversed());
            table[c >> 8][c & 0xff] = group.toArray(NONE);
        });
        return table;
    }

    private static String[] at(String[][][] table, char c) {
        var words = table[c >> 8][c & 0xff];
        return words == null ? NONE : words;
    }

    static Words of(String... words) {
        return new Words(List.of(words));
    }

    /** Reads {@code gangmu/reading/NAME.txt} of each name; {@code #} begins a comment. */
    static Words load(String... names) {
        return new Words(Arrays.stream(names).flatMap(Words::entries).toList());
    }

    private static Stream<String> entries(String name) {
        var resource = "/gangmu/reading/" + name + ".txt";
        try (var stream = Words.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("missing " + resource);
            }
            var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines();
            return lines
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .flatMap(line -> List.of(line.split("\\s+", -1)).stream())
                    .filter(word -> !word.isEmpty())
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The length of the longest word that begins here, 0 if none does. */
    int lengthAt(String text, int start) {
        if (start < 0 || start >= text.length()) {
            return 0;
        }
        for (var word : at(byFirst, text.charAt(start))) {
            if (text.startsWith(word, start)) {
                return word.length();
            }
        }
        return 0;
    }

    /** The length of the longest word that ends before this index, 0 if none does. */
    int lengthBefore(String text, int end) {
        return lengthBefore(text, 0, end);
    }

    /** The length of the longest word that ends before this index and does not begin before the other. */
    int lengthBefore(String text, int start, int end) {
        if (end <= start || end > text.length()) {
            return 0;
        }
        for (var word : at(byLast, text.charAt(end - 1))) {
            if (word.length() <= end - start && text.startsWith(word, end - word.length())) {
                return word.length();
            }
        }
        return 0;
    }

    boolean begins(String text) {
        return lengthAt(text, 0) > 0;
    }

    boolean ends(String text) {
        return lengthBefore(text, text.length()) > 0;
    }

    /** Where the first word begins from this index on, -1 if there is none. */
    int indexIn(String text, int from) {
        for (var i = from; i < text.length(); i++) {
            if (lengthAt(text, i) > 0) {
                return i;
            }
        }
        return -1;
    }

    boolean occurIn(String text) {
        return indexIn(text, 0) >= 0;
    }
}
