package gangmu.reading.demand;

import java.util.EnumMap;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The headings that a sentence stands under, the outer before the inner; the nearest counts. */
final class HeadingTrail {

    private static final List<Enumerator.Kind> INNER_FIRST =
            List.of(Enumerator.Kind.values()).reversed();

    private final EnumMap<Enumerator.Kind, String> headings = new EnumMap<>(Enumerator.Kind.class);

    /** A new heading ends those of its own kind and the inner ones. */
    void enter(Enumerator.Kind kind, String words) {
        leave(kind);
        headings.put(kind, words);
    }

    /** An item of this kind begins: the heading of the item before it, and what stood under that, is over. */
    void leave(Enumerator.Kind kind) {
        if (headings.isEmpty()) {
            return;
        }
        for (var inner : INNER_FIRST) {
            headings.remove(inner);
            if (inner == kind) {
                return;
            }
        }
    }

    void clear() {
        headings.clear();
    }

    boolean isEmpty() {
        return headings.isEmpty();
    }

    @Nullable
    String nearest() {
        for (var kind : INNER_FIRST) {
            var heading = headings.get(kind);
            if (heading != null) {
                return heading;
            }
        }
        return null;
    }

    boolean any(Predicate<String> question) {
        return anyOver(null, question);
    }

    /** Whether the answer is yes for one of those that stay when an item of this kind begins; for any of them, if none does. */
    boolean anyOver(Enumerator.@Nullable Kind item, Predicate<String> question) {
        for (var heading : headings.entrySet()) {
            if ((item == null || heading.getKey().compareTo(item) < 0) && question.test(heading.getValue())) {
                return true;
            }
        }
        return false;
    }
}
