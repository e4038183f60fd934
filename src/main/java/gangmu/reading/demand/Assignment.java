package gangmu.reading.demand;

import gangmu.reading.Deadline;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who must act by when, as told outside the sentence: in a bracket after it, or in the other cells of its row. */
record Assignment(List<String> units, @Nullable Deadline deadline) {

    static final Assignment NONE = new Assignment(List.of(), null);

    Assignment {
        units = List.copyOf(units);
    }

    /** Both together; the first time limit counts. */
    Assignment and(Assignment other) {
        var all = new LinkedHashSet<>(units);
        all.addAll(other.units);
        return new Assignment(List.copyOf(all), deadline == null ? other.deadline : deadline);
    }
}
