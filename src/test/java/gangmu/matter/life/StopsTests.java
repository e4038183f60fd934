package gangmu.matter.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gangmu.calendar.Limit;
import gangmu.matter.Importance;
import gangmu.matter.PauseReason;
import gangmu.matter.rule.RuleSet;
import gangmu.matter.rule.Rules;
import gangmu.organisation.TestCity;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StopsTests {

    @Test
    void aPausedClockStandsAndMovesTheLastDayByTheDaysItStood() {
        var story = MatterStory.received().on(11, 10).pause();
        assertThat(story.standing().stoppedOn()).isEqualTo("2026-11-10");

        story.on(11, 16).stops().resume(story.by(TestCity.CLERK));

        assertThat(story.standing().due()).isEqualTo("2026-12-07");
        assertThat(story.standing().originalDue()).isEqualTo("2026-12-01");
        assertThat(story.standing().stoppedOn()).isNull();
    }

    @Test
    void aMovedLastDayRollsOverARestDay() {
        var story = MatterStory.received().on(11, 10).pause();

        story.on(11, 14).stops().resume(story.by(TestCity.CLERK));

        assertThat(story.standing().due()).isEqualTo("2026-12-07");
    }

    @Test
    void aClockThatGoesOnTheSameDayLosesNothing() {
        var story = MatterStory.received().pause();

        story.stops().resume(story.by(TestCity.CLERK));

        assertThat(story.standing().due()).isEqualTo(MatterStory.DUE);
    }

    @Test
    void aUnitAsksAndTheOfficeAccepts() {
        var story = MatterStory.received();
        story.stops().askPause(PauseReason.THIRD_PARTY_CONSULTED, "征求意见", story.by(TestCity.INDUSTRY_LIAISON));

        story.stops().acceptPause(story.by(TestCity.CLERK));

        assertThat(story.standing().paused()).isTrue();
        assertThat(story.standing().awaiting()).isEmpty();
    }

    @Test
    void aDeclinedPauseLeavesTheClockRunning() {
        var story = MatterStory.received();
        story.stops().askPause(PauseReason.THIRD_PARTY_CONSULTED, "征求意见", story.by(TestCity.INDUSTRY_LIAISON));

        story.stops().declinePause("理由不足", story.by(TestCity.CLERK));

        assertThat(story.standing().paused()).isFalse();
    }

    @Test
    void aClockDoesNotStandTwice() {
        var story = MatterStory.received().pause();

        assertThatExceptionOfType(ClockStopped.class).isThrownBy(() -> story.pause());
    }

    @Test
    void onlyAPausedClockIsResumed() {
        var story = MatterStory.received();

        assertThatExceptionOfType(NotPaused.class)
                .isThrownBy(() -> story.stops().resume(story.by(TestCity.CLERK)));
    }

    @Test
    void theClockRunsOnTheBlocker() {
        var story = MatterStory.received().on(11, 10);
        story.stops().reportBlock(TestCity.HOUSING.id(), null, "未出具意见", story.by(TestCity.INDUSTRY_LIAISON));

        story.stops().acceptBlock(story.by(TestCity.CLERK));

        assertThat(story.standing().blockedBy()).isEqualTo(TestCity.HOUSING.id());
        story.on(11, 17).stops().liftBlock(story.by(TestCity.CLERK));
        assertThat(story.standing().due()).isEqualTo("2026-12-08");
        assertThat(story.standing().blockedBy()).isNull();
    }

    @Test
    void aDeclinedBlockLeavesTheClockRunning() {
        var story = MatterStory.received();
        story.stops().reportBlock(TestCity.HOUSING.id(), null, "未出具意见", story.by(TestCity.INDUSTRY_LIAISON));

        story.stops().declineBlock("可以自行协调", story.by(TestCity.CLERK));

        assertThat(story.standing().stoppedOn()).isNull();
    }

    @Test
    void aUnitIsNotInItsOwnWay() {
        var story = MatterStory.received();

        assertThatExceptionOfType(BlocksItself.class)
                .isThrownBy(() -> story.stops()
                        .reportBlock(TestCity.INDUSTRY.id(), null, "人手不足", story.by(TestCity.INDUSTRY_LIAISON)));
    }

    @Test
    void onlyAnAcceptedBlockIsLifted() {
        var story = MatterStory.received();

        assertThatExceptionOfType(NotBlocked.class)
                .isThrownBy(() -> story.stops().liftBlock(story.by(TestCity.CLERK)));
    }

    @Test
    void aPauseIsNotGrantedWhileAnotherIsBlamed() {
        var story = MatterStory.received();
        story.stops().askPause(PauseReason.FORCE_MAJEURE, "汛情", story.by(TestCity.INDUSTRY_LIAISON));
        story.stops().reportBlock(TestCity.HOUSING.id(), null, "未出具意见", story.by(TestCity.INDUSTRY_LIAISON));
        story.stops().acceptBlock(story.by(TestCity.CLERK));

        assertThatExceptionOfType(ClockStopped.class)
                .isThrownBy(() -> story.stops().acceptPause(story.by(TestCity.CLERK)));
    }

    @Test
    void aLimitOfWorkingDaysMovesByWorkingDays() {
        var usual = RuleSet.usual();
        var rules = new Rules(
                2,
                Instant.EPOCH,
                new RuleSet(
                        usual.receipt(),
                        usual.returnWindow(),
                        usual.coUnit(),
                        Limit.workingDays(20),
                        usual.unmarkedInstruction(),
                        usual.extensionAhead(),
                        usual.extensionsMost(),
                        usual.extensionDaysMost(),
                        usual.nearWithin(),
                        usual.cadence(),
                        usual.reportWeekday(),
                        usual.reportDayOfMonth(),
                        usual.firstReportAfter(),
                        usual.startWithin(),
                        usual.verifyAll(),
                        usual.lookBackAfter(),
                        usual.leastFresh(),
                        usual.silentAfter(),
                        usual.ladder()));
        var dispatched = MatterStory.dispatched().under(rules).by(TestCity.CLERK);
        var matter = Matter.dispatch(MatterStory.order(null, Importance.NORMAL), dispatched);
        var story = MatterStory.received();
        new Handling(matter).receive(story.by(TestCity.INDUSTRY_LIAISON));

        assertThat(matter.standing().due()).isEqualTo("2026-11-30");
        new Stops(matter).pause(PauseReason.FORCE_MAJEURE, "汛情", story.on(11, 5).by(TestCity.CLERK));
        new Stops(matter).resume(story.on(11, 9).by(TestCity.CLERK));

        assertThat(matter.standing().due()).isEqualTo("2026-12-02");
    }
}
