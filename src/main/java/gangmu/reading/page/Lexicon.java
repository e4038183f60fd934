package gangmu.reading.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The trade's knowledge of pages, kept as lists beside the code: one entry a line, {@code #} begins a comment. */
final class Lexicon {

    private Lexicon() {}

    /** The entries of a list. */
    static List<String> entries(String name) {
        var path = "/gangmu/reading/page/" + name + ".txt";
        var stream = Objects.requireNonNull(Lexicon.class.getResourceAsStream(path), path);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The list as one group of alternatives, for use inside a larger expression. */
    static String alternatives(String name) {
        return "(?:" + String.join("|", entries(name)) + ")";
    }
}
