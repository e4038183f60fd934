package gangmu.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Words of one kind, such as those that open a clause: it knows which of them begins or ends at a place of a text.
 * Asking costs one look at the character there, for most characters begin no word of the list.
 */
public final class Words {

    private final Index byFirst;
    private final Index byLast;

    private Words(Collection<String> words) {
        byFirst = new Index(words, 0);
        byLast = new Index(words, 1);
    }

    public static Words of(String... words) {
        return of(List.of(words));
    }

    public static Words of(Collection<String> words) {
        return new Words(words);
    }

    /** The words of several lists. */
    public static Words of(Words... lists) {
        return of(Arrays.stream(lists).flatMap(list -> list.byFirst.words()).toList());
    }

    /** The words of {@code gangmu/reading/NAME.txt}, parted by blanks or lines; {@code #} begins a comment. */
    public static Words load(String name) {
        return of(entries(name).stream()
                .flatMap(entry -> Arrays.stream(entry.split("\\s+", -1)))
                .toList());
    }

    /** The lines of {@code gangmu/reading/NAME.txt} that say something; {@code #} begins a comment. */
    public static List<String> entries(String name) {
        var resource = "/gangmu/reading/" + name + ".txt";
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream(resource), resource), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** The length of the longest word that begins here, 0 if none does. */
    public int lengthAt(String text, int start) {
        if (start < 0 || start >= text.length()) {
            return 0;
        }
        for (var word : byFirst.of(text.charAt(start))) {
            if (text.startsWith(word, start)) {
                return word.length();
            }
        }
        return 0;
    }

    /** The length of the longest word that ends before this index, 0 if none does. */
    public int lengthBefore(String text, int end) {
        if (end <= 0 || end > text.length()) {
            return 0;
        }
        for (var word : byLast.of(text.charAt(end - 1))) {
            if (text.startsWith(word, end - word.length())) {
                return word.length();
            }
        }
        return 0;
    }

    /** Whether one of these words begins here. */
    public boolean startsIn(String text, int start) {
        return lengthAt(text, start) > 0;
    }

    /** Whether the text begins with one of these words. */
    public boolean begins(String text) {
        return lengthAt(text, 0) > 0;
    }

    /** Whether the text ends with one of these words. */
    public boolean ends(String text) {
        return lengthBefore(text, text.length()) > 0;
    }

    /** Where the first word begins from this index on, -1 if there is none. */
    public int indexIn(String text, int from) {
        return indexIn(text, from, text.length());
    }

    /** Where the first word begins that stands whole between these indexes, -1 if there is none. */
    public int indexIn(String text, int from, int to) {
        for (var at = from; at < to; at++) {
            for (var word : byFirst.of(text.charAt(at))) {
                if (at + word.length() <= to && text.startsWith(word, at)) {
                    return at;
                }
            }
        }
        return -1;
    }

    /** Whether one of these words stands anywhere in the text. */
    public boolean occurIn(String text) {
        return indexIn(text, 0) >= 0;
    }

    /** Whether one of these words stands whole between these indexes. */
    public boolean occurIn(String text, int from, int to) {
        return indexIn(text, from, to) >= 0;
    }

    /** Whether this is one of these words. */
    public boolean has(String word) {
        return !word.isEmpty() && lengthAt(word, 0) == word.length();
    }

    /** The words by their first or last character, the longest first: a small open table that stays near the processor. */
    private static final class Index {

        private static final String[] NONE = {};

        private final char[] characters;
        private final String[][] lists;
        private final int shift;

        Index(Collection<String> words, int last) {
            var bits = Math.max(4, 32 - Integer.numberOfLeadingZeros(words.size() * 4));
            shift = Integer.SIZE - bits;
            characters = new char[1 << bits];
            lists = new String[1 << bits][];
            Arrays.fill(lists, NONE);
            for (var word : words) {
                var slot = slot(word.charAt(last * (word.length() - 1)));
                characters[slot] = word.charAt(last * (word.length() - 1));
                var list = new ArrayList<>(Arrays.asList(lists[slot]));
                list.add(word);
                list.sort(Comparator.comparingInt(String::length).reversed());
                lists[slot] = list.toArray(NONE);
            }
        }

        Stream<String> words() {
            return Arrays.stream(lists).flatMap(Arrays::stream);
        }

        String[] of(char c) {
            return lists[slot(c)];
        }

        /** Where the words of this character stand, or the empty place where they would. */
        private int slot(char c) {
            var slot = (c * 0x9E3779B9) >>> shift;
            while (characters[slot] != c && characters[slot] != 0) {
                slot = (slot + 1) & (characters.length - 1);
            }
            return slot;
        }
    }
}
