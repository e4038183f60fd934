package gangmu.document;

import gangmu.NotFound;
import gangmu.document.Proposal.Other;
import gangmu.document.ProposalEvent.OtherKind;
import gangmu.organisation.Viewer;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a clerk does with a proposal until a meeting dispatches it. */
@Service
@Transactional
class ProposalCommands {

    private final Proposals proposals;
    private final Reconciling reconciling;
    private final JdbcClient jdbc;
    private final Clock clock;

    ProposalCommands(Proposals proposals, Reconciling reconciling, JdbcClient jdbc, Clock clock) {
        this.proposals = proposals;
        this.reconciling = reconciling;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Changes a proposal that the clerk saw in this version. */
    void change(ProposalId id, Assignment to, int seen, Viewer by) {
        var proposal = find(id);
        proposal.change(to, seen, by, clock.instant());
        proposals.save(proposal);
    }

    /** This proposal repeats the other. */
    void link(ProposalId id, OtherKind kind, UUID other, @Nullable String note, Viewer by) {
        // one link at a time: two that are made at once could close a circle
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('document.link', 0))")
                .query((_, _) -> true)
                .single();
        var proposal = find(id);
        proposal.linkTo(other(proposal, kind, other), note, by, clock.instant());
        proposals.save(proposal);
    }

    /** This proposal and the other are different things: the pair is not shown again. */
    void keepApart(ProposalId id, OtherKind kind, UUID other, @Nullable String note, Viewer by) {
        var proposal = find(id);
        proposal.keepApartFrom(kind, other, by, clock.instant());
        proposals.save(proposal);
        jdbc.sql("""
                        insert into document.kept_apart (proposal, other, kind, note, at, by)
                        values (:proposal, :other, :kind, :note, :at, :by)
                        on conflict (proposal, other) do nothing
                        """)
                .param("proposal", id.value())
                .param("other", other)
                .param("kind", kind.name())
                .param("note", note)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.person().value())
                .update();
    }

    /** It repeats nothing after all. */
    void unlink(ProposalId id, Viewer by) {
        var proposal = find(id);
        proposal.unlink(by, clock.instant());
        proposals.save(proposal);
    }

    private Other other(Proposal proposal, OtherKind kind, UUID id) {
        return switch (kind) {
            case MATTER ->
                reconciling
                        .matter(id, proposal.demand())
                        .map(matter -> new Other(kind, id, matter.code(), matter.demand()))
                        .orElseThrow(() -> new NotFound("个相近的事项"));
            case PROPOSAL -> {
                var other = find(new ProposalId(id));
                if (other.state() == Proposal.State.LINKED || other.id().equals(proposal.id())) {
                    throw new OtherIsARepeat();
                }
                yield new Other(kind, id, null, other.demand());
            }
        };
    }

    private Proposal find(ProposalId id) {
        return proposals.findById(id).orElseThrow(() -> new NotFound("个拟交办事项"));
    }
}
