package gangmu.document.proposal;

import gangmu.NotFound;
import gangmu.OneAtATime;
import gangmu.document.ProposalId;
import gangmu.document.text.Sentence;
import gangmu.document.text.Sources;
import gangmu.organisation.Viewer;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The proposals that demands became: what the reading desk does with them, in the transaction of its decision. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ItemisedDemands {

    private final Proposals proposals;
    private final Sources sources;
    private final OneAtATime oneAtATime;
    private final Clock clock;

    ItemisedDemands(Proposals proposals, Sources sources, OneAtATime oneAtATime, Clock clock) {
        this.proposals = proposals;
        this.sources = sources;
        this.oneAtATime = oneAtATime;
        this.clock = clock;
    }

    /** An accepted demand becomes a proposal. */
    public ProposalId itemise(AcceptedDemand demand, Assignment as, Viewer by) {
        var proposal = Proposal.of(demand, sources.sha256(demand.document()), as, by, clock.instant());
        return proposals.save(proposal).id();
    }

    /**
     * A proposal takes in the words of a demand that was merged into its own.
     *
     * @param whole its sentence, with these words
     */
    public void takeIn(ProposalId id, String words, Sentence whole, Viewer by) {
        proposals.findById(id).ifPresent(proposal -> {
            proposal.takeIn(words, whole, by, clock.instant());
            proposals.save(proposal);
        });
    }

    /**
     * A proposal gives back the words of a demand that is merged no longer.
     *
     * @param rest its sentence, without these words
     */
    public void giveBack(ProposalId id, String words, Sentence rest, Viewer by) {
        proposals.findById(id).ifPresent(proposal -> {
            proposal.giveBack(words, rest, by, clock.instant());
            proposals.save(proposal);
        });
    }

    /** A demand is none any more: its proposal repeats nothing and is no more, and what repeats it is ready again. */
    public void withdraw(ProposalId id, Viewer by) {
        oneAtATime.enter(ProposalCommands.LINKING);
        var proposal = proposals.findById(id).orElseThrow(() -> new NotFound("个拟交办事项"));
        proposal.unlink(by, clock.instant());
        proposal.withdraw(by, clock.instant());
        for (var repeat : proposals.findByRepeatsId(id.value())) {
            repeat.unlink(by, clock.instant());
            proposals.save(repeat);
        }
        proposals.delete(proposal);
    }
}
