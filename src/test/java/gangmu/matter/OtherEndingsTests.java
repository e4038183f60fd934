package gangmu.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gangmu.matter.rule.Cadence;
import gangmu.organisation.TestCity;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OtherEndingsTests {

    @Test
    void whatHasNoEndIsReportedOnInItsOwnRhythm() {
        var story = MatterStory.received();

        story.endings().makeLongTerm("按季推进", Cadence.MONTH, story.by(TestCity.CLERK));

        assertThat(story.standing().stage()).isEqualTo(Stage.LONG_TERM);
        assertThat(story.standing().due()).isNull();
        assertThat(story.standing().owesFrom()).isEqualTo("2026-11-01");
        assertThat(story.standing().reportDue()).isEqualTo("2026-11-25");
    }

    @Test
    void aLongTermMatterIsClaimedOneDayAndSentBackToWhereItWas() {
        var story = MatterStory.received();
        story.endings().makeLongTerm("按季推进", Cadence.QUARTER, story.by(TestCity.CLERK));

        story.claim().completion().sendBack(Set.of(ClosingPoint.TASK_DONE), "仍须推进", story.by(TestCity.CLERK));

        assertThat(story.standing().stage()).isEqualTo(Stage.LONG_TERM);
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
