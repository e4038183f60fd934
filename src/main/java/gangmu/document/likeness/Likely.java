package gangmu.document.likeness;

import gangmu.document.ProposalEvent.OtherKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A matter or another proposal that a demand may repeat.
 *
 * @param number the matter's number; a proposal has none yet
 * @param likeness from 0 to 1
 * @param remark how they are alike and in what they differ, in words
 * @param sharedPieces the stretches of its demand that both have: pairs of start and end
 */
public record Likely(
        OtherKind kind,
        UUID id,
        @Nullable String number,
        String demand,
        @Nullable String leadUnit,
        @Nullable LocalDate deadline,
        double likeness,
        String remark,
        List<int[]> sharedPieces) {

    public Likely {
        sharedPieces = List.copyOf(sharedPieces);
    }
}
