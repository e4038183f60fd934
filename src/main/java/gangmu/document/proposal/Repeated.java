package gangmu.document.proposal;

import gangmu.document.ProposalEvent.OtherKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal repeats.
 *
 * @param number the matter's number; a proposal has none
 * @param demand what it demanded on the day of the link
 */
record Repeated(OtherKind kind, UUID id, @Nullable String number, String demand) {}
