package gangmu.document.unit;

import gangmu.organisation.Unit;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A unit that a demand names.
 *
 * @param unit which; null where the register has none of this name
 * @param printed the name as it is printed
 * @param at where it stands
 * @param part what the demand wants of it
 */
record Named(@Nullable Unit unit, String printed, int at, Part part) {

    static final Comparator<Named> FIRST_TO_ACT =
            Comparator.comparing(Named::part).thenComparing(Named::at);

    /** Whether it is called on to act, alone or with all of its kind. */
    boolean isCalledOn() {
        return part.isActing() || part == Part.WITH_ALL;
    }

    /** In words for the clerk. */
    String reason() {
        return switch (part) {
            case LEADS, ACTS, WITH_ALL -> "原文点名“%s”".formatted(printed);
            case HELPS -> "原文列为配合单位";
            case MENTIONED, RECEIVES -> "原文提到“%s”".formatted(printed);
        };
    }
}
