package gangmu.document.finding;

import gangmu.document.FindingId;
import gangmu.document.ProposalId;
import gangmu.document.proposal.AcceptedDemand;
import gangmu.document.proposal.Assignment;
import gangmu.document.proposal.ItemisedDemands;
import gangmu.document.text.Sentence;
import gangmu.organisation.Units;
import gangmu.organisation.Viewer;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a clerk decides about a demand. */
@Service
@Transactional
public class FindingCommands {

    private final Findings findings;
    private final ItemisedDemands proposals;
    private final EarlierDecisions earlier;
    private final Units units;
    private final DemandsInTurn demands;
    private final Clock clock;

    FindingCommands(
            Findings findings,
            ItemisedDemands proposals,
            EarlierDecisions earlier,
            Units units,
            DemandsInTurn demands,
            Clock clock) {
        this.findings = findings;
        this.proposals = proposals;
        this.earlier = earlier;
        this.units = units;
        this.demands = demands;
        this.clock = clock;
    }

    /** Accepts a demand, with what was merged into it, as a proposal. */
    public ProposalId itemise(FindingId id, @Nullable Integer seen, Assignment as, Viewer by) {
        as.requireUnitsOf(units);
        var finding = demands.enterAsSeen(id, seen);
        earlier.requireNone(finding);
        var proposal = proposals.itemise(
                new AcceptedDemand(finding.id(), finding.document(), finding.speaker(), sentence(finding)), as, by);
        finding.itemise(proposal, by, clock.instant());
        findings.save(finding);
        return proposal;
    }

    /** Merges a demand into the nearest one before it that was not left out. */
    void merge(FindingId id, @Nullable Integer seen, Viewer by) {
        var finding = demands.enterAsSeen(id, seen);
        earlier.requireNone(finding);
        requireAlone(finding);
        var previous = previous(finding);
        finding.mergeInto(previous, by, clock.instant());
        findings.save(finding);
        var carrier = previous.proposal();
        if (carrier != null) {
            proposals.takeIn(carrier, finding.text(), sentence(previous), by);
        }
    }

    public void leaveOut(FindingId id, @Nullable Integer seen, String reason, Viewer by) {
        var finding = demands.enterAsSeen(id, seen);
        earlier.requireNone(finding);
        requireAlone(finding);
        finding.leaveOut(reason, by, clock.instant());
        findings.save(finding);
    }

    /** Takes the decision back; a proposal that it made repeats nothing any more and is withdrawn, and what repeats it is ready again. */
    void reopen(FindingId id, Viewer by) {
        var finding = demands.enter(id);
        var target = finding.mergedInto();
        var made = finding.proposal();
        finding.reopen(by, clock.instant());
        findings.save(finding);
        if (target != null) {
            giveBack(finding, demands.find(target), by);
        }
        if (made != null) {
            proposals.withdraw(made, by);
        }
    }

    private Finding previous(Finding finding) {
        var before = (Finding) null;
        for (var other : findings.findByArticleIdOrderByOrdinal(finding.article())) {
            if (other.ordinal() < finding.ordinal() && other.takesOthersIn()) {
                before = other;
            }
        }
        if (before == null) {
            throw new NothingBeforeIt();
        }
        return before;
    }

    private void requireAlone(Finding finding) {
        if (!findings.findByMergedIntoOrderByOrdinal(finding.id()).isEmpty()) {
            throw new OthersMergedIntoIt();
        }
    }

    private void giveBack(Finding finding, Finding target, Viewer by) {
        var carrier = target.proposal();
        if (carrier != null) {
            proposals.giveBack(carrier, finding.text(), sentence(target), by);
        }
    }

    private Sentence sentence(Finding finding) {
        return Merged.into(finding, findings).sentence();
    }
}
