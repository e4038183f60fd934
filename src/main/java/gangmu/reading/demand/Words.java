package gangmu.reading.demand;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A list of words of the trade, kept in a resource, one a line. It knows where one of them begins or ends in a text. */
final class Words {

    private final Map<Character, List<String>> byFirst = new HashMap<>();
    private final Map<Character, List<String>> byLast = new HashMap<>();

    private Words(List<String> words) {
        for (var word : words) {
            byFirst.computeIfAbsent(word.charAt(0), c -> new ArrayList<>()).add(word);
            byLast.computeIfAbsent(word.charAt(word.length() - 1), c -> new ArrayList<>())
                    .add(word);
        }
        var longestFirst = Comparator.comparingInt(String::length).reversed();
        byFirst.values().forEach(list -> list.sort(longestFirst));
        byLast.values().forEach(list -> list.sort(longestFirst));
    }

    static Words of(String... words) {
        return new Words(List.of(words));
    }

    /** Reads {@code gangmu/reading/NAME.txt}; {@code #} begins a comment. */
    static Words load(String name) {
        var resource = "/gangmu/reading/" + name + ".txt";
        try (var stream = Words.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("missing " + resource);
            }
            var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines();
            return new Words(lines.map(line -> line.replaceFirst("#.*", "").strip())
                    .flatMap(line -> List.of(line.split("\\s+", -1)).stream())
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The length of the longest word that begins here, 0 if none does. */
    int lengthAt(String text, int start) {
        if (start < 0 || start >= text.length()) {
            return 0;
        }
        for (var word : byFirst.getOrDefault(text.charAt(start), List.of())) {
            if (text.startsWith(word, start)) {
                return word.length();
            }
        }
        return 0;
    }

    /** The length of the longest word that ends before this index, 0 if none does. */
    int lengthBefore(String text, int end) {
        if (end <= 0 || end > text.length()) {
            return 0;
        }
        for (var word : byLast.getOrDefault(text.charAt(end - 1), List.of())) {
            if (text.startsWith(word, end - word.length())) {
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
