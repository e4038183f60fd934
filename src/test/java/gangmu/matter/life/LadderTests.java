package gangmu.matter.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gangmu.matter.MatterEvent;
import gangmu.matter.Standing.Awaited;
import gangmu.matter.rule.Rung;
import gangmu.organisation.TestCity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LadderTests {

    @Test
    void theOfficeItselfSendsTheFirstPaper() {
        var story = MatterStory.received().on(12, 2);

        story.expedite();

        assertThat(story.standing().rung()).isEqualTo(Rung.EXPEDITED);
    }

    @Test
    void aReminderSaysWhatIsMissingAndIsNoRung() {
        var unsigned = MatterStory.dispatched();
        unsigned.ladder().remind(null, unsigned.by(TestCity.CLERK));
        var silent = MatterStory.received().on(11, 9);
        silent.ladder().remind("", silent.by(TestCity.CLERK));

        assertThat(reminded(unsigned)).startsWith("请尽快签收");
        assertThat(reminded(silent)).startsWith("应于2026年11月6日前反馈的进展尚未收到");
        assertThat(silent.standing().rung()).isNull();
    }

    @Test
    void nobodyIsRemindedOfAMatterTwiceOnOneDay() {
        var story = MatterStory.received();
        story.ladder().remind("请反馈。", story.by(TestCity.CLERK));

        assertThatExceptionOfType(AlreadyReminded.class)
                .isThrownBy(() -> story.ladder().remind("请反馈。", story.by(TestCity.CLERK)));

        story.on(11, 24).ladder().remind("请反馈。", story.by(TestCity.CLERK));
        assertThat(reminded(story)).isEqualTo("请反馈。");
    }

    private static String reminded(MatterStory story) {
        return ((MatterEvent.MatterReminded) story.matter().deeds().getLast()).words();
    }

    @Test
    void onTheLastDayNobodyIsChased() {
        var story = MatterStory.received().on(12, 1);

        assertThatExceptionOfType(NotOverdue.class).isThrownBy(() -> story.expedite());
    }

    @Test
    void theHigherOnesAreApprovedByALeader() {
        var story = MatterStory.received().on(12, 2).expedite();
        story.expedite();
        assertThat(story.standing().awaiting()).containsExactly(Awaited.ESCALATION);

        story.ladder().approve(story::number, story.by(TestCity.LEADER));

        assertThat(story.standing().rung()).isEqualTo(Rung.SUPERVISED);
        assertThat(story.standing().awaiting()).isEmpty();
    }

    @Test
    void whatWasDeclinedMayBePutUpAgain() {
        var story = MatterStory.received().on(12, 2).expedite().expedite();
        story.ladder().decline("再等一周", story.by(TestCity.LEADER));

        story.expedite();

        assertThat(story.standing().rung()).isEqualTo(Rung.EXPEDITED);
        assertThat(story.standing().awaiting()).containsExactly(Awaited.ESCALATION);
    }

    @Test
    void eachRungFiresOnceAndInOrder() {
        var story = MatterStory.received().on(12, 2).expedite();
        for (var rung : List.of(Rung.SUPERVISED, Rung.SUMMONED, Rung.UPGRADED)) {
            story.expedite().ladder().approve(story::number, story.by(TestCity.LEADER));
            assertThat(story.standing().rung()).isEqualTo(rung);
        }

        assertThatExceptionOfType(LadderExhausted.class).isThrownBy(() -> story.expedite());
    }

    @Test
    void manyAtOnceAreOnlyExpedited() {
        var story = MatterStory.received().on(12, 2).expedite();

        assertThatExceptionOfType(AlreadyExpedited.class)
                .isThrownBy(() -> story.ladder().expedite(story::number, story.by(TestCity.CLERK)));
    }

    @Test
    void nobodyIsChasedWhileAnObjectiveReasonHolds() {
        var story = MatterStory.received().on(12, 2);
        story.handling().excuse("汛情", LocalDate.of(2026, 12, 10), story.by(TestCity.CLERK));

        assertThatExceptionOfType(ExcusedForNow.class).isThrownBy(() -> story.expedite());
    }
}
