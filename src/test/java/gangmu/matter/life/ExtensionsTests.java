package gangmu.matter.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gangmu.matter.ClosingPoint;
import gangmu.matter.Standing.Awaited;
import gangmu.organisation.TestCity;
import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class ExtensionsTests {

    @Test
    void aLeaderGrantsADefiniteNewDay() {
        var story = MatterStory.received();
        story.askExtension(LocalDate.of(2026, 12, 20));

        story.grant();

        assertThat(story.standing().due()).isEqualTo("2026-12-20");
        assertThat(story.standing().originalDue()).isEqualTo("2026-12-01");
    }

    @Test
    void aLeaderGrantsLessThanIsAsked() {
        var story = MatterStory.received();
        story.askExtension(LocalDate.of(2026, 12, 20));

        story.extensions().grant(LocalDate.of(2026, 12, 10), "抓紧", story.by(TestCity.LEADER));

        assertThat(story.standing().due()).isEqualTo("2026-12-10");
    }

    @Test
    void itWaitsForNobodyWhileTheUnitClaimsToBeDone() {
        var story = MatterStory.received().askExtension(LocalDate.of(2026, 12, 20));

        story.claim();

        assertThat(story.standing().awaiting()).containsExactly(Awaited.COMPLETION);
        assertThatExceptionOfType(NotAtThisStage.class)
                .isThrownBy(() -> story.extensions().grant(null, null, story.by(TestCity.LEADER)));
        story.completion().sendBack(EnumSet.of(ClosingPoint.TASK_DONE), "只完成一半", story.by(TestCity.CLERK));
        assertThat(story.standing().awaiting()).containsExactly(Awaited.EXTENSION);
    }

    @Test
    void itIsAskedForOneWorkingDayAhead() {
        var story = MatterStory.received().on(11, 30);

        story.askExtension(LocalDate.of(2026, 12, 20));

        assertThat(story.standing().awaiting()).containsExactly(Awaited.EXTENSION);
    }

    @Test
    void onTheLastDayItIsTooLate() {
        var story = MatterStory.received().on(12, 1);

        assertThatExceptionOfType(ExtensionTooLate.class)
                .isThrownBy(() -> story.askExtension(LocalDate.of(2026, 12, 20)));
    }

    @Test
    void itIsNotAskedForTwice() {
        var story = MatterStory.received().askExtension(LocalDate.of(2026, 12, 20));

        assertThatExceptionOfType(DecisionPending.class)
                .isThrownBy(() -> story.askExtension(LocalDate.of(2026, 12, 21)))
                .matches(refusal -> refusal.code().equals("extension-pending"));
    }

    @Test
    void twoAreTheMost() {
        var story = MatterStory.received();
        story.askExtension(LocalDate.of(2026, 12, 5)).grant();
        story.askExtension(LocalDate.of(2026, 12, 9)).grant();

        assertThatExceptionOfType(TooManyExtensions.class)
                .isThrownBy(() -> story.askExtension(LocalDate.of(2026, 12, 12)));
    }

    @Test
    void thirtyDaysInAllAreTheMost() {
        var story = MatterStory.received();
        story.askExtension(LocalDate.of(2026, 12, 21)).grant();

        assertThatExceptionOfType(ExtensionTooLong.class)
                .isThrownBy(() -> story.askExtension(LocalDate.of(2027, 1, 1)));
    }

    @Test
    void theNewDayIsLater() {
        var story = MatterStory.received();

        assertThatExceptionOfType(NotALaterDay.class).isThrownBy(() -> story.askExtension(MatterStory.DUE));
    }

    @Test
    void aDeclinedOneChangesNothing() {
        var story = MatterStory.received().askExtension(LocalDate.of(2026, 12, 20));

        story.extensions().decline("按期完成", story.by(TestCity.LEADER));

        assertThat(story.standing().due()).isEqualTo(MatterStory.DUE);
        assertThat(story.standing().awaiting()).isEmpty();
    }

    @Test
    void noDayIsSetWhileTheClockStands() {
        var story =
                MatterStory.received().askExtension(LocalDate.of(2026, 12, 20)).pause();

        assertThatExceptionOfType(ClockStopped.class).isThrownBy(() -> story.grant());
    }
}
