package gangmu.document;

import gangmu.Id;
import gangmu.document.DocumentEvent.DocumentDated;
import gangmu.document.DocumentEvent.DocumentRead;
import gangmu.document.DocumentEvent.DocumentRenamed;
import gangmu.document.DocumentEvent.DocumentRestored;
import gangmu.document.DocumentEvent.DocumentVoided;
import gangmu.document.DocumentEvent.FindingAdded;
import gangmu.document.DocumentEvent.FindingItemised;
import gangmu.document.DocumentEvent.FindingLeftOut;
import gangmu.document.DocumentEvent.FindingMerged;
import gangmu.document.DocumentEvent.FindingReopened;
import gangmu.document.DocumentEvent.FindingSplit;
import gangmu.document.DocumentEvent.FindingsJoined;
import gangmu.document.DocumentEvent.OriginalFetched;
import gangmu.document.ProposalEvent.ProposalChanged;
import gangmu.document.ProposalEvent.ProposalDispatched;
import gangmu.document.ProposalEvent.ProposalKeptApart;
import gangmu.document.ProposalEvent.ProposalLinked;
import gangmu.document.ProposalEvent.ProposalListed;
import gangmu.document.ProposalEvent.ProposalMade;
import gangmu.document.ProposalEvent.ProposalTakenOff;
import gangmu.document.ProposalEvent.ProposalUnlinked;
import gangmu.document.ProposalEvent.ProposalWithdrawn;
import gangmu.organisation.PersonId;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down who decided what and when, in the transaction of the decision. A line is never changed. */
@Component
class DecisionRecord {

    private final JdbcClient jdbc;

    DecisionRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(DocumentEvent event) {
        switch (event) {
            case DocumentRead e -> write(e, null, "read", e.name());
            case OriginalFetched ignored -> {
                // nothing was decided
            }
            case DocumentDated e -> write(e, null, "dated", e.date().toString());
            case DocumentRenamed e -> write(e, null, "renamed", e.name());
            case DocumentVoided e -> write(e, null, "voided", e.reason());
            case DocumentRestored e -> write(e, null, "restored", null);
            case FindingAdded e -> write(e, e.finding(), "added", e.text());
            case FindingItemised e -> write(e, e.finding(), "itemised", text(e.proposal()));
            case FindingMerged e -> write(e, e.finding(), "merged", text(e.into()));
            case FindingSplit e -> write(e, e.finding(), "split", text(e.second()));
            case FindingsJoined e -> write(e, e.finding(), "joined", e.text());
            case FindingLeftOut e -> write(e, e.finding(), "left-out", e.reason());
            case FindingReopened e -> write(e, e.finding(), "reopened", null);
        }
    }

    @EventListener
    void on(ProposalEvent event) {
        switch (event) {
            case ProposalMade e -> write(e, "made", e.demand());
            case ProposalChanged e -> write(e, "changed", e.demand());
            case ProposalWithdrawn e -> write(e, "withdrawn", e.demand());
            case ProposalLinked e -> write(e, "linked", e.kind() + " " + e.other());
            case ProposalUnlinked e -> write(e, "unlinked", null);
            case ProposalKeptApart e -> write(e, "kept-apart", e.kind() + " " + e.other());
            case ProposalListed e -> write(e, "listed", e.meeting().toString());
            case ProposalTakenOff e -> write(e, "taken-off", e.meeting().toString());
            case ProposalDispatched e -> write(e, "dispatched", text(e.matter()));
        }
    }

    private void write(DocumentEvent event, @Nullable FindingId finding, String what, @Nullable String words) {
        write(event.document(), finding, null, what, words, event.at(), event.by());
    }

    private void write(ProposalEvent event, String what, @Nullable String words) {
        write(event.document(), null, event.proposal(), what, words, event.at(), event.by());
    }

    private void write(
            DocumentId document,
            @Nullable FindingId finding,
            @Nullable ProposalId proposal,
            String what,
            @Nullable String words,
            Instant at,
            PersonId by) {
        jdbc.sql("""
                        insert into document.decision (document, finding, proposal, what, words, at, by)
                        values (:document, :finding, :proposal, :what, :words, :at, :by)
                        """)
                .param("document", document.value())
                .param("finding", finding == null ? null : finding.value())
                .param("proposal", proposal == null ? null : proposal.value())
                .param("what", what)
                .param("words", words)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    private static String text(Id id) {
        return id.value().toString();
    }
}
