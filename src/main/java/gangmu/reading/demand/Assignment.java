package gangmu.reading.demand;

import gangmu.reading.Deadline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who must act by when, as told outside the sentence: in a bracket after it, or in the other cells of its row. */
record Assignment(List<String> units, @Nullable Deadline deadline) {

    static final Assignment NONE = new Assignment(List.of(), null);

    Assignment {
        units = List.copyOf(units);
    }
}
