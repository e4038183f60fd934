package gangmu.document;

import gangmu.matter.MatterId;
import gangmu.organisation.PersonId;
import gangmu.organisation.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to a proposal. */
public sealed interface ProposalEvent {

    ProposalId proposal();

    DocumentId document();

    Instant at();

    PersonId by();

    /** A demand became a proposal. */
    record ProposalMade(
            ProposalId proposal, DocumentId document, FindingId finding, Instant at, PersonId by, String demand)
            implements ProposalEvent {}

    /** Demand, theme, units or deadline were changed. */
    record ProposalChanged(ProposalId proposal, DocumentId document, Instant at, PersonId by, String demand)
            implements ProposalEvent {}

    /** The decision that made it was taken back: it is no more, and what it was stands only here. */
    record ProposalWithdrawn(
            ProposalId proposal,
            DocumentId document,
            Instant at,
            PersonId by,
            @Nullable String demand,
            @Nullable String theme,
            @Nullable UnitId leadUnit,
            @Nullable List<UnitId> coUnits,
            @Nullable LocalDate deadline)
            implements ProposalEvent {}

    /** It was found to repeat a matter or another proposal, and is not dispatched again. */
    record ProposalLinked(ProposalId proposal, DocumentId document, Instant at, PersonId by, OtherKind kind, UUID other)
            implements ProposalEvent {}

    /** It is no longer taken for a repeat. */
    record ProposalUnlinked(ProposalId proposal, DocumentId document, Instant at, PersonId by)
            implements ProposalEvent {}

    /** It was compared with a matter or another proposal and found to be something else. */
    record ProposalKeptApart(
            ProposalId proposal, DocumentId document, Instant at, PersonId by, OtherKind kind, UUID other)
            implements ProposalEvent {}

    /** It was put on the list of a meeting. */
    record ProposalListed(ProposalId proposal, DocumentId document, Instant at, PersonId by, UUID meeting)
            implements ProposalEvent {}

    /** It was taken off the list of a meeting. */
    record ProposalTakenOff(ProposalId proposal, DocumentId document, Instant at, PersonId by, UUID meeting)
            implements ProposalEvent {}

    /** It became a matter. */
    record ProposalDispatched(ProposalId proposal, DocumentId document, Instant at, PersonId by, MatterId matter)
            implements ProposalEvent {}

    /** What a proposal can repeat. */
    enum OtherKind {
        MATTER,
        PROPOSAL
    }
}
