package gangmu.matter.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gangmu.matter.PauseReason;
import gangmu.matter.Stage;
import gangmu.matter.Standing.Awaited;
import gangmu.organisation.TestCity;
import org.junit.jupiter.api.Test;

class ReturnsTests {

    @Test
    void aUnitReturnsWhatIsNotItsDutyAndAnotherIsDesignated() {
        var story = MatterStory.dispatched();
        story.askReturn();
        assertThat(story.standing().awaiting()).containsExactly(Awaited.RETURN);

        story.returns().accept(null, "职责清楚", story.by(TestCity.CLERK));

        assertThat(story.standing().leadUnit()).isEqualTo(TestCity.HOUSING.id());
        assertThat(story.standing().coUnits()).isEmpty();
        assertThat(story.standing().stage()).isEqualTo(Stage.DISPATCHED);
    }

    @Test
    void thereIsNoSecondReturn() {
        var story = MatterStory.dispatched();
        story.askReturn().returns().accept(null, "职责清楚", story.by(TestCity.CLERK));

        assertThatExceptionOfType(AlreadyDesignated.class)
                .isThrownBy(
                        () -> story.returns().ask("不是我们的", TestCity.COUNTY.id(), story.by(TestCity.HOUSING_LIAISON)));
    }

    @Test
    void whatWasDeclinedIsNotAskedAgain() {
        var story = MatterStory.dispatched();
        story.askReturn().returns().decline("职责在你单位", story.by(TestCity.CLERK));

        assertThatExceptionOfType(AlreadyDesignated.class).isThrownBy(() -> story.askReturn());
    }

    @Test
    void theWindowCloses() {
        var story = MatterStory.dispatched().on(11, 6);

        assertThatExceptionOfType(ReturnWindowClosed.class).isThrownBy(() -> story.askReturn());
    }

    @Test
    void onTheLastDayOfTheWindowItIsOpen() {
        var story = MatterStory.dispatched().on(11, 5);

        story.askReturn();

        assertThat(story.matter().waits(Awaited.RETURN)).isTrue();
    }

    @Test
    void aReturnNamesAnotherUnit() {
        var story = MatterStory.dispatched();

        assertThatExceptionOfType(SuggestsItself.class)
                .isThrownBy(
                        () -> story.returns().ask("不是", TestCity.INDUSTRY.id(), story.by(TestCity.INDUSTRY_LIAISON)));
    }

    @Test
    void aReturnIsNotReassignedToTheSameUnit() {
        var story = MatterStory.dispatched().askReturn();

        assertThatExceptionOfType(AlreadyLeads.class)
                .isThrownBy(() -> story.returns().accept(TestCity.INDUSTRY.id(), "仍由你办", story.by(TestCity.CLERK)));
    }

    @Test
    void nothingElseGoesOnMeanwhile() {
        var story = MatterStory.received().askReturn();

        assertThatExceptionOfType(DecisionPending.class).isThrownBy(() -> story.claim());
        assertThatExceptionOfType(DecisionPending.class).isThrownBy(() -> story.askReturn());
    }

    @Test
    void onlyWhatWasAskedIsDecided() {
        var story = MatterStory.received();

        assertThatExceptionOfType(NothingAsked.class)
                .isThrownBy(() -> story.returns().decline("无", story.by(TestCity.CLERK)));
    }

    @Test
    void theNewUnitOwesNoReportForDaysOnWhichItWasNotItsMatter() {
        var story = MatterStory.dispatched().askReturn().on(11, 12);

        story.returns().accept(null, "同意", story.by(TestCity.CLERK));

        assertThat(story.standing().owesFrom()).isEqualTo("2026-11-16");
        assertThat(story.standing().reportDue()).isEqualTo("2026-11-20");
    }

    @Test
    void whatAUnitAskedForWaitsUntilItIsDecidedWhoseDutyItIs() {
        var story = MatterStory.received();
        var unit = story.by(TestCity.INDUSTRY_LIAISON);
        story.stops().askPause(PauseReason.SUPERIOR_ASKED, "已请示省厅", unit);
        story.stops().reportBlock(TestCity.HOUSING.id(), null, "等待管线迁改", unit);
        story.askReturn();

        assertThatExceptionOfType(DecisionPending.class)
                .isThrownBy(() -> story.stops().acceptPause(story.by(TestCity.CLERK)));
        assertThatExceptionOfType(DecisionPending.class)
                .isThrownBy(() -> story.stops().acceptBlock(story.by(TestCity.CLERK)));
    }
}
