package gangmu.document.proposal;

import static gangmu.document.proposal.ProposalFixtures.NOW;
import static gangmu.document.proposal.ProposalFixtures.ready;
import static gangmu.organisation.TestCity.CLERK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gangmu.document.ProposalEvent.OtherKind;
import gangmu.document.text.Sentence;
import gangmu.document.text.Spans;
import gangmu.matter.MatterId;
import gangmu.organisation.TestCity;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProposalTests {

    private static final String DEMAND = "6月底前完成首批企业诊断。";

    @Test
    void aProposalKeepsTheSentenceItCameFromWithWhatWasMergedIntoIt() {
        var proposal = ready(DEMAND);
        var whole = Sentence.of(List.of(
                new Sentence.Piece(DEMAND, new Spans(List.of(0, 14))),
                new Sentence.Piece("要逐户建档。", new Spans(List.of(20, 26)))));

        proposal.takeIn("要逐户建档。", whole, CLERK, NOW);

        assertThat(proposal.sentence().words()).isEqualTo("6月底前完成首批企业诊断。要逐户建档。");
        assertThat(proposal.sentence().spans()).containsExactly(0, 14, 20, 26);
        assertThat(proposal.demand()).isEqualTo("6月底前完成首批企业诊断。要逐户建档。");
    }

    @Test
    void aUnitLeadsOrHelpsNotBoth() {
        var industry = TestCity.INDUSTRY.id();

        assertThatExceptionOfType(LeadUnitAmongCoUnits.class)
                .isThrownBy(() -> new Assignment("完成诊断", null, null, industry, List.of(industry), null, null));
    }

    @Test
    void onlyAReadyProposalGoesOnAList() {
        var proposal = ready(DEMAND);
        proposal.putOnListOf(new UUID(0, 1), CLERK, NOW);

        assertThatExceptionOfType(NotReady.class).isThrownBy(() -> proposal.putOnListOf(new UUID(0, 2), CLERK, NOW));
    }

    @Test
    void whatTheLeaderHasOnTheDeskStaysAsItIs() {
        var proposal = ready(DEMAND);
        proposal.putOnListOf(new UUID(0, 1), CLERK, NOW);
        proposal.fixOnList(true);

        assertThatExceptionOfType(ListFixed.class).isThrownBy(() -> proposal.withdraw(CLERK, NOW));
    }

    @Test
    void aProposalIsDispatchedOnceAndThenNoLongerWithdrawn() {
        var proposal = ready(DEMAND);
        proposal.putOnListOf(new UUID(0, 1), CLERK, NOW);
        proposal.dispatchAs(MatterId.next(), CLERK, NOW);

        assertThatExceptionOfType(AlreadyDispatched.class)
                .isThrownBy(() -> proposal.dispatchAs(MatterId.next(), CLERK, NOW));
        assertThatExceptionOfType(AlreadyDispatched.class).isThrownBy(() -> proposal.withdraw(CLERK, NOW));
    }

    @Test
    void aRepeatIsNotListedUntilItIsUnlinked() {
        var proposal = ready(DEMAND);
        proposal.linkTo(new Repeated(OtherKind.MATTER, new UUID(0, 3), "〔2026〕18-3", DEMAND), null, CLERK, NOW);
        assertThatExceptionOfType(NotReady.class).isThrownBy(() -> proposal.putOnListOf(new UUID(0, 1), CLERK, NOW));

        proposal.unlink(CLERK, NOW);

        assertThat(proposal.state()).isEqualTo(ProposalState.READY);
    }
}
