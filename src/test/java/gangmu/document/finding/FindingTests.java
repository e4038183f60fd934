package gangmu.document.finding;

import static gangmu.document.finding.FindingFixtures.NOW;
import static gangmu.document.finding.FindingFixtures.open;
import static gangmu.organisation.TestCity.CLERK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gangmu.document.DocumentId;
import gangmu.document.ProposalId;
import gangmu.document.text.Spans;
import gangmu.reading.Deadline;
import gangmu.reading.SentenceReader.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTests {

    private static final String DEMAND = "要压实属地责任；要建立周报制度。";
    private static final Told NOTHING = new Told(List.of(), null);

    @Test
    void aDemandIsDecidedOnce() {
        var finding = open(DEMAND);
        finding.leaveOut("与本市无关", CLERK, NOW);

        assertThatExceptionOfType(AlreadyDecided.class)
                .isThrownBy(() -> finding.itemise(ProposalId.next(), CLERK, NOW));
        assertThat(finding.state()).isEqualTo(FindingState.LEFT_OUT);
    }

    @Test
    void aDecisionCanBeTakenBack() {
        var finding = open(DEMAND);
        finding.mergeInto(open("要摸清底数。"), CLERK, NOW);

        finding.reopen(CLERK, NOW);

        assertThat(finding.state()).isEqualTo(FindingState.OPEN);
        assertThat(finding.mergedInto()).isNull();
    }

    @Test
    void aDemandIsCutInTwoWithItsPlaces() {
        var finding = open(DEMAND);

        var second = finding.split(8, DEMAND, _ -> NOTHING, CLERK, NOW);

        assertThat(finding.text()).isEqualTo("要压实属地责任；");
        assertThat(finding.spans().flat()).isEqualTo(List.of(0, 8));
        assertThat(second.text()).isEqualTo("要建立周报制度。");
        assertThat(second.spans().flat()).isEqualTo(List.of(8, 16));
        assertThat(second.ordinal()).isEqualTo(finding.ordinal() + 1);
    }

    @Test
    void theHalvesOfACutBecomeTheDemandThatItWas() {
        var finding = open(" " + DEMAND);
        var second = finding.split(9, " " + DEMAND, _ -> new Told(List.of("市住建局"), null), CLERK, NOW);

        finding.join(second, CLERK, NOW);

        assertThat(finding.text()).isEqualTo(" " + DEMAND);
        assertThat(finding.spans().flat()).isEqualTo(List.of(0, 17));
        assertThat(finding.units()).containsExactly("市工信局");
        assertThat(finding.limit()).isEqualTo(new Deadline("6月底前", LocalDate.of(2026, 6, 30)));
    }

    @Test
    void halvesOfWhichOneIsDecidedStayHalves() {
        var first = open(DEMAND);
        var second = first.split(8, DEMAND, _ -> NOTHING, CLERK, NOW);
        second.leaveOut("与本市无关", CLERK, NOW);
        assertThatExceptionOfType(HalfDecided.class).isThrownBy(() -> first.join(second, CLERK, NOW));

        second.reopen(CLERK, NOW);
        first.leaveOut("与本市无关", CLERK, NOW);

        assertThatExceptionOfType(HalfDecided.class).isThrownBy(() -> first.join(second, CLERK, NOW));
    }

    @Test
    void whatWasNotCutFromItIsNoHalfOfIt() {
        assertThatExceptionOfType(NotCut.class).isThrownBy(() -> open(DEMAND).join(open(DEMAND), CLERK, NOW));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 16, 99})
    void aCutNeedsWordsOnBothSides(int offset) {
        var finding = open(DEMAND);

        assertThatExceptionOfType(NothingToSplit.class)
                .isThrownBy(() -> finding.split(offset, DEMAND, _ -> NOTHING, CLERK, NOW));
    }

    @Test
    void aDemandMarkedByHandHasWords() {
        assertThatExceptionOfType(NothingSelected.class)
                .isThrownBy(() -> Finding.marked(
                        DocumentId.next(),
                        new UUID(0, 1),
                        1,
                        " ",
                        new Spans(List.of(0, 1)),
                        null,
                        NOTHING,
                        CLERK,
                        NOW));
    }
}
