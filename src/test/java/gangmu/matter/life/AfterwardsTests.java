package gangmu.matter.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gangmu.matter.ReopenReason;
import gangmu.matter.Result;
import gangmu.matter.Stage;
import gangmu.organisation.TestCity;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AfterwardsTests {

    @Test
    void whatIsClosedUnsolvedStaysOnThePendingBookUntilItIsCleared() {
        var story = MatterStory.closed(Result.B);
        assertThat(story.standing().pending()).isTrue();

        story.afterwards().clear("已解决", story.by(TestCity.CLERK));

        assertThat(story.standing().pending()).isFalse();
        assertThatExceptionOfType(NotOnPendingBook.class)
                .isThrownBy(() -> story.afterwards().clear("已解决", story.by(TestCity.CLERK)));
    }

    @Test
    void eachClosingIsLookedBackOnOnce() {
        var story = MatterStory.closed(Result.A);

        story.afterwards().lookBack(true, "保持良好", story.by(TestCity.CLERK));

        assertThat(story.standing().lookBackOn()).isNull();
        assertThatExceptionOfType(NothingToLookBackOn.class)
                .isThrownBy(() -> story.afterwards().lookBack(true, "保持良好", story.by(TestCity.CLERK)));
    }

    @Test
    void whatProvesUndoneIsTakenUpAgain() {
        var story = MatterStory.closed(Result.B).on(12, 7);

        story.afterwards().reopen(ReopenReason.REBOUND, "问题反弹", LocalDate.of(2026, 12, 31), story.by(TestCity.CLERK));

        assertThat(story.standing().stage()).isEqualTo(Stage.RECEIVED);
        assertThat(story.standing().due()).isEqualTo("2026-12-31");
        assertThat(story.standing().pending()).isFalse();
        assertThat(story.standing().result()).isNull();
        assertThat(story.standing().stoppedOn()).isNull();
        assertThat(story.standing().owesFrom()).isEqualTo("2026-12-07");
    }

    @Test
    void theNewLastDayLiesAhead() {
        var story = MatterStory.closed(Result.A).on(12, 7);

        assertThatExceptionOfType(DayPast.class)
                .isThrownBy(() -> story.afterwards()
                        .reopen(ReopenReason.REBOUND, "反弹", LocalDate.of(2026, 12, 7), story.by(TestCity.CLERK)));
    }

    @Test
    void aPartIsNotTakenUpUnderAClosedWhole() {
        var story = MatterStory.closed(Result.A).with(new Kin(0, false));

        assertThatExceptionOfType(ParentClosed.class)
                .isThrownBy(() -> story.afterwards()
                        .reopen(ReopenReason.REBOUND, "反弹", LocalDate.of(2026, 12, 31), story.by(TestCity.CLERK)));
    }
}
