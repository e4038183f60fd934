package gangmu.matter.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gangmu.matter.ClosingPoint;
import gangmu.matter.PauseReason;
import gangmu.matter.Stage;
import gangmu.matter.Standing;
import gangmu.matter.rule.Cadence;
import gangmu.organisation.TestCity;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class OtherEndingsTests {

    @Test
    void whatHasNoEndIsReportedOnInItsOwnRhythm() {
        var story = MatterStory.received();
        story.endings().proposeLongTerm("按月推进", Cadence.MONTH, story.by(TestCity.CLERK));

        story.endings().makeLongTerm(story.by(TestCity.LEADER));

        assertThat(story.standing().stage()).isEqualTo(Stage.LONG_TERM);
        assertThat(story.standing().due()).isNull();
        assertThat(story.standing().owesFrom()).isEqualTo("2026-11-01");
        assertThat(story.standing().reportDue()).isEqualTo("2026-11-25");
    }

    @Test
    void aLongTermMatterIsClaimedOneDayAndSentBackToWhereItWas() {
        var story = MatterStory.received();
        story.endings().proposeLongTerm("按季推进", Cadence.QUARTER, story.by(TestCity.CLERK));
        story.endings().makeLongTerm(story.by(TestCity.LEADER));

        story.claim().completion().sendBack(Set.of(ClosingPoint.TASK_DONE), "仍须推进", story.by(TestCity.CLERK));

        assertThat(story.standing().stage()).isEqualTo(Stage.LONG_TERM);
    }

    @Test
    void untilALeaderAgreesThatItGoesOnItHasItsLastDay() {
        var story = MatterStory.received();
        var before = story.standing();

        story.endings().proposeLongTerm("按季推进", Cadence.QUARTER, story.by(TestCity.CLERK));

        assertThat(story.standing().stage()).isEqualTo(Stage.RECEIVED);
        assertThat(story.standing().due()).isEqualTo(before.due());
        assertThat(story.standing().awaiting()).containsExactly(Standing.Awaited.LONG_TERM);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> story.endings().makeLongTerm(story.by(TestCity.CLERK)));
    }

    @Test
    void whenALeaderDoesNotAgreeItIsDoneByItsLastDay() {
        var story = MatterStory.received();
        var before = story.standing();
        story.endings().proposeLongTerm("按季推进", Cadence.QUARTER, story.by(TestCity.CLERK));

        story.endings().declineLongTerm("年内办结", story.by(TestCity.LEADER));

        assertThat(story.standing()).isEqualTo(before);
    }

    @Test
    void whileTheClockStandsItIsNotMadeLongTermButMayBeDeclined() {
        var story = MatterStory.received();
        story.endings().proposeLongTerm("按季推进", Cadence.QUARTER, story.by(TestCity.CLERK));
        new Stops(story.matter()).pause(PauseReason.FORCE_MAJEURE, "汛情", story.by(TestCity.CLERK));

        assertThatExceptionOfType(ClockStopped.class)
                .isThrownBy(() -> story.endings().makeLongTerm(story.by(TestCity.LEADER)));
        story.endings().declineLongTerm("年内办结", story.by(TestCity.LEADER));
        assertThat(story.standing().awaiting()).isEmpty();
    }

    @Test
    void aMatterIsTerminatedWithALeadersApproval() {
        var story = MatterStory.received();
        story.endings().proposeTermination("政策调整", story.by(TestCity.CLERK));

        story.on(11, 9).endings().terminate(story.by(TestCity.LEADER));

        assertThat(story.standing().stage()).isEqualTo(Stage.TERMINATED);
        assertThat(story.standing().stoppedOn()).isEqualTo("2026-11-09");
        assertThat(story.standing().awaiting()).isEmpty();
    }

    @Test
    void aDeclinedTerminationChangesNothing() {
        var story = MatterStory.received();
        var before = story.standing();
        story.endings().proposeTermination("政策调整", story.by(TestCity.CLERK));

        story.endings().declineTermination("继续办理", story.by(TestCity.LEADER));

        assertThat(story.standing()).isEqualTo(before);
    }

    @Test
    void whatWasDividedMeanwhileIsNotTerminated() {
        var story = MatterStory.received();
        story.endings().proposeTermination("政策调整", story.by(TestCity.CLERK));

        assertThatExceptionOfType(PartsStillOpen.class)
                .isThrownBy(() -> story.with(new Kin(1, true)).endings().terminate(story.by(TestCity.LEADER)));
    }
}
