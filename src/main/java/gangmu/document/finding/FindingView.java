package gangmu.document.finding;

import gangmu.document.FindingId;
import gangmu.document.proposal.LinkedTo;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A demand on the desk.
 *
 * @param listed whether its proposal stands on the list of a meeting
 * @param cutWith the other half of the last cut that made it one
 * @param linkedTo what its proposal repeats, where it is not dispatched for itself
 */
public record FindingView(
        FindingId id,
        int ordinal,
        String text,
        List<int[]> spans,
        @Nullable String heading,
        @Nullable String speaker,
        List<String> units,
        @Nullable String deadlineText,
        @Nullable LocalDate deadline,
        FindingState state,
        @Nullable String reason,
        @Nullable UUID proposalId,
        @Nullable UUID mergedInto,
        @Nullable UUID cutWith,
        boolean addedByHand,
        boolean listed,
        @Nullable LinkedTo linkedTo,
        int version) {

    public FindingView {
        spans = List.copyOf(spans);
        units = List.copyOf(units);
    }
}
