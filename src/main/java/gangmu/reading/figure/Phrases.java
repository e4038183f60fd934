package gangmu.reading.figure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Words of one kind, such as those that open a clause: asks which of them stands at a place of a text. */
final class Phrases {

    private final Map<Character, List<String>> byFirst = new HashMap<>();
    private final Map<Character, List<String>> byLast = new HashMap<>();

    Phrases(Collection<String> words) {
        for (var word : words) {
            byFirst.computeIfAbsent(word.charAt(0), _ -> new ArrayList<>()).add(word);
            byLast.computeIfAbsent(word.charAt(word.length() - 1), _ -> new ArrayList<>())
                    .add(word);
        }
        var longestFirst = Comparator.comparingInt(String::length).reversed();
        byFirst.values().forEach(list -> list.sort(longestFirst));
        byLast.values().forEach(list -> list.sort(longestFirst));
    }

    /** The words of a resource beside this package's others: one entry a line, {@code #} begins a comment. */
    static Phrases of(String resource) {
        return new Phrases(entries(resource));
    }

    static List<String> entries(String resource) {
        var path = "/gangmu/reading/figure/" + resource;
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Phrases.class.getResourceAsStream(path), path), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** The length of the longest of these words that begins at {@code at}, or 0. */
    int lengthAt(String text, int at) {
        if (at >= 0 && at < text.length()) {
            for (var word : byFirst.getOrDefault(text.charAt(at), List.of())) {
                if (text.startsWith(word, at)) {
                    return word.length();
                }
            }
        }
        return 0;
    }

    /** The length of the longest of these words that ends before {@code end}, or 0. */
    int lengthBefore(String text, int end) {
        if (end > 0 && end <= text.length()) {
            for (var word : byLast.getOrDefault(text.charAt(end - 1), List.of())) {
                if (text.startsWith(word, end - word.length())) {
                    return word.length();
                }
            }
        }
        return 0;
    }

    boolean startsIn(String text, int at) {
        return lengthAt(text, at) > 0;
    }

    /** Whether one of these words stands anywhere in the text. */
    boolean in(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (startsIn(text, i)) {
                return true;
            }
        }
        return false;
    }

    boolean has(String word) {
        return !word.isEmpty() && lengthAt(word, 0) == word.length();
    }
}
