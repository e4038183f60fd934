package gangmu.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 空话: words with which one reports without reporting anything: 正在按计划有序推进中. A text of nothing else is empty of substance
 * (DOMAIN §1.4: feedback must have substance, an empty one counts as not fed back); one figure is substance.
 */
public final class EmptyWords {

    private static final String FILE = "/gangmu/wording/empty-words.txt";

    /** By their first character, the longest first, so that 确保按期完成 is found before 完成 could be left of it. */
    private static final Map<Character, List<String>> WORDS = load();

    private static final int A_SLIP = 1;

    private EmptyWords() {}

    public static boolean areAllOf(String text) {
        var left = Signs.of(without(text));
        return left.count() <= A_SLIP && !left.hasFigure();
    }

    private static String without(String text) {
        var left = new StringBuilder(text.length());
        for (var at = 0; at < text.length(); ) {
            var word = wordAt(text, at);
            if (word == null) {
                left.append(text.charAt(at));
                at++;
            } else {
                at += word.length();
            }
        }
        return left.toString();
    }

    private static @Nullable String wordAt(String text, int at) {
        for (var word : WORDS.getOrDefault(text.charAt(at), List.of())) {
            if (text.startsWith(word, at)) {
                return word;
            }
        }
        return null;
    }

    private static Map<Character, List<String>> load() {
        var file = Objects.requireNonNull(EmptyWords.class.getResourceAsStream(FILE), FILE);
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .sorted(Comparator.comparing(String::length).reversed())
                    .collect(Collectors.groupingBy(word -> word.charAt(0)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
