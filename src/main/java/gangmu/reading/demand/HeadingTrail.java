package gangmu.reading.demand;

import java.util.Arrays;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The headings that a sentence stands under, the outer before the inner; the nearest counts. */
final class HeadingTrail {

    /** By the kind of enumerator that they stand behind. */
    private final @Nullable String[] headings = new String[Enumerator.Kind.values().length];

    /** A new heading ends those of its own kind and the inner ones. */
    void enter(Enumerator.Kind kind, String words) {
        leave(kind);
        headings[kind.ordinal()] = words;
    }

    /** An item of this kind begins: the heading of the item before it, and what stood under that, is over. */
    void leave(Enumerator.Kind kind) {
        Arrays.fill(headings, kind.ordinal(), headings.length, null);
    }

    void clear() {
        Arrays.fill(headings, null);
    }

    boolean isEmpty() {
        return nearest() == null;
    }

    @Nullable
    String nearest() {
        for (var i = headings.length - 1; i >= 0; i--) {
            if (headings[i] != null) {
                return headings[i];
            }
        }
        return null;
    }

    boolean any(Predicate<String> question) {
        for (var heading : headings) {
            if (heading != null && question.test(heading)) {
                return true;
            }
        }
        return false;
    }
}
