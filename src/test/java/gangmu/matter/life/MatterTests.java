package gangmu.matter.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gangmu.matter.ClosingPoint;
import gangmu.matter.PauseReason;
import gangmu.matter.Result;
import gangmu.matter.Stage;
import gangmu.organisation.TestCity;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MatterTests {

    @Test
    void theLeadUnitSignsForAMatter() {
        var story = MatterStory.dispatched();

        story.sign();

        assertThat(story.standing().stage()).isEqualTo(Stage.RECEIVED);
        assertThat(story.standing().receiptDue()).isNull();
    }

    @Test
    void aMatterIsSignedForOnce() {
        var story = MatterStory.received();

        assertThatExceptionOfType(AlreadyReceived.class).isThrownBy(story::sign).withMessageContaining("苏一鸣");
    }

    @Test
    void aCoUnitDoesNotSign() {
        var story = MatterStory.dispatched();

        assertThatExceptionOfType(NotTheLeadUnit.class)
                .isThrownBy(() -> story.handling().receive(story.by(TestCity.HOUSING_LIAISON)));
        assertThat(story.matter().concerns(TestCity.HOUSING.id())).isTrue();
    }

    @Test
    void aUnitCannotLeadAndAssist() {
        var order = MatterFixtures.order("〔2026〕19-1", "完成诊断", TestCity.INDUSTRY, TestCity.INDUSTRY);

        assertThatExceptionOfType(LeadUnitAssistsItself.class).isThrownBy(() -> MatterStory.of(order));
    }

    @Test
    void aCoUnitGivesItsOpinionOnce() {
        var story = MatterStory.received();
        story.handling().answer("已核对", List.of(), story.by(TestCity.HOUSING_LIAISON));

        assertThatExceptionOfType(AlreadyAnswered.class)
                .isThrownBy(() -> story.handling().answer("再核对", List.of(), story.by(TestCity.HOUSING_LIAISON)));
    }

    @Test
    void anOpinionIsOwedUntilItIsGiven() {
        var story = MatterStory.received();
        assertThat(story.standing().owingOpinions()).containsExactly(TestCity.HOUSING.id());
        assertThat(story.standing().opinionsDue()).isEqualTo(story.matter().coUnitDue());

        story.handling().answer("已核对", List.of(), story.by(TestCity.HOUSING_LIAISON));

        assertThat(story.standing().owingOpinions()).isEmpty();
        assertThat(story.standing().opinionsDue()).isNull();
    }

    @Test
    void noOpinionIsOwedWhileAClaimIsReviewed() {
        var story = MatterStory.claimed();

        assertThat(story.standing().owingOpinions()).isEmpty();

        story.completion().sendBack(Set.of(ClosingPoint.TASK_DONE), "只完成一半", story.by(TestCity.CLERK));
        assertThat(story.standing().owingOpinions()).containsExactly(TestCity.HOUSING.id());
    }

    @Test
    void onlyACoUnitGivesAnOpinion() {
        var story = MatterStory.received();

        assertThatExceptionOfType(NotACoUnit.class)
                .isThrownBy(() -> story.handling().answer("同意", List.of(), story.by(TestCity.INDUSTRY_LIAISON)));
    }

    @Test
    void theUnitsOfAMatterReportOnIt() {
        var story = MatterStory.received();

        assertThatExceptionOfType(NotAUnitOfThisMatter.class)
                .isThrownBy(() -> story.matter().require(Deed.REPORT, story.by(MatterStory.COUNTY_LIAISON)));
        assertThat(story.matter().may(story.by(TestCity.HOUSING_LIAISON))).contains(Deed.REPORT);
    }

    @Test
    void whoIsInTheWayReportsOnItUntilTheBlockIsLifted() {
        var story = MatterStory.received();
        story.stops().reportBlock(TestCity.COUNTY.id(), null, "等待管线迁改", story.by(TestCity.INDUSTRY_LIAISON));
        assertThat(story.matter().may(story.by(MatterStory.COUNTY_LIAISON))).doesNotContain(Deed.REPORT);

        story.stops().acceptBlock(story.by(TestCity.CLERK));
        assertThat(story.matter().may(story.by(MatterStory.COUNTY_LIAISON))).contains(Deed.REPORT);

        story.stops().liftBlock(story.by(TestCity.CLERK));
        assertThat(story.matter().may(story.by(MatterStory.COUNTY_LIAISON))).doesNotContain(Deed.REPORT);
    }

    @Test
    void whoWouldDoSomethingHearsWhyItCannotBeDoneYet() {
        var story = MatterStory.received();
        assertThat(story.matter().hindrances(story.by(TestCity.INDUSTRY_LIAISON)))
                .isEmpty();

        story.on(12, 2);
        assertThat(story.matter().hindrances(story.by(TestCity.INDUSTRY_LIAISON)))
                .containsOnlyKeys(Deed.ASK_EXTENSION);
        assertThat(story.matter().hindrances(story.by(TestCity.CLERK))).isEmpty();

        story.stops().pause(PauseReason.FORCE_MAJEURE, "暴雨", story.by(TestCity.CLERK));
        assertThat(story.matter().hindrances(story.by(TestCity.INDUSTRY_LIAISON)))
                .containsOnlyKeys(Deed.ASK_EXTENSION, Deed.CLAIM)
                .allSatisfy((_, hindrance) -> assertThat(hindrance.reason()).contains("已停止计时"));
    }

    @Test
    void anObjectiveReasonHoldsUntilADayAhead() {
        var story = MatterStory.received();
        story.handling().excuse("汛情", LocalDate.of(2026, 11, 20), story.by(TestCity.CLERK));

        assertThat(story.standing().excusedUntil()).isEqualTo("2026-11-20");
        assertThatExceptionOfType(DayPast.class)
                .isThrownBy(() -> story.handling().excuse("汛情", LocalDate.of(2026, 11, 1), story.by(TestCity.CLERK)));
    }

    @Test
    void aLeaderWritesANoteAtAnyTime() {
        var story = MatterStory.closed(Result.A);

        story.handling().instruct("请继续跟进", true, story.by(TestCity.LEADER));

        assertThat(story.standing().stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void whoDoesNotDoItAtAllIsTurnedAway() {
        var story = MatterStory.claimed();

        assertThatExceptionOfType(org.springframework.security.access.AccessDeniedException.class)
                .isThrownBy(() ->
                        story.completion().close(MatterStory.verdict(Result.A), story.by(TestCity.INDUSTRY_LIAISON)));
    }

    @Test
    void nothingIsDatedBeforeWhatCameBefore() {
        var story = MatterStory.received();
        var earlier = story.on(11, 1).by(TestCity.CLERK);

        var occasion = earlier.notBefore(story.matter().touchedAt());

        assertThat(occasion.at()).isEqualTo(story.matter().touchedAt());
    }
}
