package gangmu.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that stand in nearly every demand (推进, 确保, 工作) and therefore tell little about what it is. */
final class CommonWords {

    private static final String FILE = "/gangmu/wording/common-words.txt";

    private static final List<String> WORDS = load();

    private static final Set<String> BIGRAMS =
            WORDS.stream().flatMap(word -> Bigrams.of(word).all().stream()).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> CHARACTERS =
            WORDS.stream().filter(word -> word.length() == 1).collect(Collectors.toUnmodifiableSet());

    private CommonWords() {}

    static boolean contain(String bigram) {
        return BIGRAMS.contains(bigram)
                || CHARACTERS.contains(bigram.substring(0, 1))
                || CHARACTERS.contains(bigram.substring(1));
    }

    private static List<String> load() {
        var file = Objects.requireNonNull(CommonWords.class.getResourceAsStream(FILE), FILE);
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
