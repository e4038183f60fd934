package gangmu.matter.list;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** 排序: what a list of matters is sorted by. Each has an index that is walked in its order. */
public enum MatterSort {
    /** By the approved last day, the earliest first; what has none comes last. */
    DUE(
            ListConditions.DUE,
            "k, matter_id",
            "(" + ListConditions.DUE + ", s.matter_id) > (cast(:afterKey as date), :afterId)"),
    /** By the number of the order. */
    CODE("m.code", "k, matter_id", "(m.code, m.id) > (:afterKey, :afterId)"),
    /** The latest dispatched first. */
    DISPATCHED(
            "m.dispatched_at",
            "k desc, matter_id desc",
            "(m.dispatched_at, m.id) < (cast(:afterKey as timestamptz), :afterId)");

    /** The names by which addresses call them, as a pattern. */
    public static final String NAMES = "due|code|dispatched";

    private final String key;
    private final String order;
    private final String after;

    MatterSort(String key, String order, String after) {
        this.key = key;
        this.order = order;
        this.after = after;
    }

    /** The one of this name; by the last day where none is named. */
    public static MatterSort named(@Nullable String name) {
        return name == null ? DUE : valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** What a standing {@code s} of a matter {@code m} is sorted by. */
    String key() {
        return key;
    }

    /** The order of rows with that key as {@code k}. */
    String order() {
        return order;
    }

    /** The condition for a row that comes after another. */
    String after() {
        return after;
    }
}
