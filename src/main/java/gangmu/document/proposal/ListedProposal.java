package gangmu.document.proposal;

import gangmu.document.DocumentId;
import gangmu.document.ProposalId;
import gangmu.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A proposal as a meeting has it on its list.
 *
 * @param spans where its sentence stands in the document's text: start and end of each piece, one after the other
 */
@NamedInterface("lists")
public record ListedProposal(
        ProposalId id,
        String demand,
        @Nullable String requirement,
        @Nullable String theme,
        @Nullable UnitId leadUnit,
        List<UnitId> coUnits,
        @Nullable LocalDate deadline,
        @Nullable String deadlineText,
        String words,
        List<Integer> spans,
        DocumentId documentId,
        String documentName,
        String documentSha256) {

    public ListedProposal {
        coUnits = List.copyOf(coUnits);
        spans = List.copyOf(spans);
    }
}
