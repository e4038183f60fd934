package gangmu.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * 空话: words with which one reports without reporting anything: 正在按计划有序推进中. A text of nothing else is empty of substance
 * (DOMAIN §1.4: feedback must have substance, an empty one counts as not fed back); one figure is substance.
 */
public final class EmptyWords {

    private static final String FILE = "/gangmu/wording/empty-words.txt";
    private static final Pattern WORDS = load();
    private static final int A_SLIP = 1;

    private EmptyWords() {}

    public static boolean areAllOf(String text) {
        var left = Signs.of(WORDS.matcher(text).replaceAll(""));
        return left.count() <= A_SLIP && !left.hasFigure();
    }

    /** The longest first, so that 确保按期完成 is found before 完成 could be left of it. */
    private static Pattern load() {
        var file = Objects.requireNonNull(EmptyWords.class.getResourceAsStream(FILE), FILE);
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return Pattern.compile(reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .sorted(Comparator.comparing(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
