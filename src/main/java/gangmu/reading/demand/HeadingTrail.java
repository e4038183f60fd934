package gangmu.reading.demand;

import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The headings that a sentence stands under, the outer before the inner; the nearest counts. */
final class HeadingTrail {

    private final TreeMap<Enumerator.Kind, String> headings = new TreeMap<>();

    /** A new heading ends those of its own kind and the inner ones. */
    void enter(Enumerator.Kind kind, String words) {
        leave(kind);
        headings.put(kind, words);
    }

    /** An item of this kind begins: the heading of the item before it, and what stood under that, is over. */
    void leave(Enumerator.Kind kind) {
        headings.tailMap(kind, true).clear();
    }

    void clear() {
        headings.clear();
    }

    boolean isEmpty() {
        return headings.isEmpty();
    }

    @Nullable
    String nearest() {
        return headings.isEmpty() ? null : headings.lastEntry().getValue();
    }

    boolean any(Predicate<String> question) {
        return headings.values().stream().anyMatch(question);
    }
}
