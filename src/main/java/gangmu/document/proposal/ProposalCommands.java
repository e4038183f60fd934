package gangmu.document.proposal;

import gangmu.NotFound;
import gangmu.OneAtATime;
import gangmu.document.ProposalEvent.OtherKind;
import gangmu.document.ProposalId;
import gangmu.document.likeness.Reconciling;
import gangmu.organisation.Units;
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

    /** Linking a proposal to another, or taking away one that others are linked to; it comes after every other lock. */
    static final String LINKING = "document.link";

    private final Proposals proposals;
    private final Reconciling reconciling;
    private final Units units;
    private final OneAtATime oneAtATime;
    private final JdbcClient jdbc;
    private final Clock clock;

    ProposalCommands(
            Proposals proposals,
            Reconciling reconciling,
            Units units,
            OneAtATime oneAtATime,
            JdbcClient jdbc,
            Clock clock) {
        this.proposals = proposals;
        this.reconciling = reconciling;
        this.units = units;
        this.oneAtATime = oneAtATime;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Changes a proposal that the clerk saw in this version. */
    void change(ProposalId id, Assignment to, int seen, Viewer by) {
        to.requireUnitsOf(units);
        var proposal = find(id);
        proposal.change(to, seen, by, clock.instant());
        proposals.save(proposal);
    }

    /** This proposal repeats the other. */
    void link(ProposalId id, OtherKind kind, UUID other, @Nullable String note, Viewer by) {
        // two links that are made at once could close a circle
        oneAtATime.enter(LINKING);
        var proposal = find(id);
        var repeated = other(proposal, kind, other);
        if (!proposals.findByRepeatsId(id.value()).isEmpty()) {
            throw new OthersRepeatIt();
        }
        proposal.linkTo(repeated, note, by, clock.instant());
        proposals.save(proposal);
    }

    /** This proposal and the other are different things: the pair is not shown again. */
    void keepApart(ProposalId id, OtherKind kind, UUID other, @Nullable String note, Viewer by) {
        var proposal = find(id);
        requireToExist(proposal, kind, other);
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

    private Repeated other(Proposal proposal, OtherKind kind, UUID id) {
        return switch (kind) {
            case MATTER ->
                reconciling
                        .matter(id, proposal.demand())
                        .map(matter -> new Repeated(kind, id, matter.code(), matter.demand()))
                        .orElseThrow(() -> new NotFound("个相近的事项"));
            case PROPOSAL -> {
                var other = find(new ProposalId(id));
                if (other.state() == ProposalState.LINKED || other.id().equals(proposal.id())) {
                    throw new OtherIsARepeat();
                }
                yield new Repeated(kind, id, null, other.demand());
            }
        };
    }

    private void requireToExist(Proposal proposal, OtherKind kind, UUID id) {
        switch (kind) {
            case MATTER -> other(proposal, kind, id);
            case PROPOSAL -> find(new ProposalId(id));
        }
    }

    private Proposal find(ProposalId id) {
        return proposals.findById(id).orElseThrow(() -> new NotFound("个拟交办事项"));
    }
}
