package gangmu.reading.figure;

import gangmu.reading.Figure.Comparator;
import gangmu.reading.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The words that limit a number: 超过 and 不足 before it, 以上 and 左右 after it. */
final class Limits {

    private Limits() {}

    static Map<String, Comparator> before() {
        return side("before");
    }

    static Map<String, Comparator> after() {
        return side("after");
    }

    /** Entries read {@code side symbol words…}. */
    private static Map<String, Comparator> side(String side) {
        var limits = new HashMap<String, Comparator>();
        for (var entry : Words.entries("figure/limits")) {
            var words = Arrays.asList(entry.split("\\s+", -1));
            if (words.getFirst().equals(side)) {
                var comparator = Arrays.stream(Comparator.values())
                        .filter(value -> value.symbol().equals(words.get(1)))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException(entry));
                words.subList(2, words.size()).forEach(word -> limits.put(word, comparator));
            }
        }
        return Map.copyOf(limits);
    }
}
