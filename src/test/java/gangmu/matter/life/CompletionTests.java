package gangmu.matter.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gangmu.matter.ClosingPoint;
import gangmu.matter.Importance;
import gangmu.matter.MatterEvent;
import gangmu.matter.Result;
import gangmu.matter.Stage;
import gangmu.matter.Standing.Awaited;
import gangmu.organisation.TestCity;
import gangmu.organisation.Viewer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompletionTests {

    @Test
    void aClaimStopsTheClockOnItsDay() {
        var story = MatterStory.received().on(11, 20);

        story.claim();

        assertThat(story.standing().stoppedOn()).isEqualTo("2026-11-20");
        assertThat(story.standing().awaiting()).containsExactly(Awaited.COMPLETION);
        assertThat(story.standing().owesFrom()).isNull();
    }

    @Test
    void aSendBackMakesItAsIfNeverClaimed() {
        var story = MatterStory.received();
        var before = story.standing();
        story.on(11, 20).claim();

        story.on(12, 3).completion().sendBack(Set.of(ClosingPoint.TASK_DONE), "只完成一半", story.by(TestCity.CLERK));

        assertThat(story.standing())
                .usingRecursiveComparison()
                .ignoringFields("sentBack", "owesFrom", "reportDue")
                .isEqualTo(before);
        assertThat(story.standing().sentBack()).isTrue();
    }

    @Test
    void aMatterIsClaimedOnce() {
        var story = MatterStory.claimed();

        assertThatExceptionOfType(DecisionPending.class)
                .isThrownBy(story::claim)
                .matches(refusal -> refusal.code().equals("claim-pending"));
    }

    @Test
    void whatWasClosedIsNotClaimed() {
        var story = MatterStory.closed(Result.A);

        assertThatExceptionOfType(NotAtThisStage.class).isThrownBy(() -> story.claim());
    }

    @Test
    void aMatterIsClosedWithItsResult() {
        var story = MatterStory.claimed();

        story.completion().close(MatterStory.verdict(Result.A), story.by(TestCity.CLERK));

        assertThat(story.standing().stage()).isEqualTo(Stage.CLOSED);
        assertThat(story.standing().result()).isEqualTo(Result.A);
        assertThat(story.standing().pending()).isFalse();
        assertThat(story.standing().awaiting()).isEmpty();
        assertThat(story.standing().lookBackOn()).isEqualTo("2026-12-02");
    }

    @Test
    void notOnePointMayBeMissing() {
        var story = MatterStory.claimed();
        var six = EnumSet.complementOf(EnumSet.of(ClosingPoint.MEASURES_LAWFUL));

        assertThatExceptionOfType(ClosingPointMissing.class)
                .isThrownBy(() -> story.completion()
                        .close(new Completion.Verdict(Result.A, "同意", six, List.of(), null), story.by(TestCity.CLERK)))
                .withMessageContaining("措施合法");
    }

    @ParameterizedTest
    @EnumSource(
            value = Result.class,
            names = {"B", "C", "D"})
    void nobodyConfirmsASolutionToCloseWhatIsNotSolved(Result result) {
        var story = MatterStory.claimed();
        var five = EnumSet.complementOf(EnumSet.of(ClosingPoint.PROBLEM_SOLVED, ClosingPoint.TASK_DONE));
        var later = MatterStory.MONDAY.plusDays(30);

        story.completion()
                .close(new Completion.Verdict(result, "分步解决", five, List.of(), later), story.by(TestCity.CLERK));

        assertThat(story.standing().result()).isEqualTo(result);
    }

    @ParameterizedTest
    @EnumSource(Result.class)
    void theFactsAreClearWhateverTheResult(Result result) {
        var story = MatterStory.claimed();
        var six = EnumSet.complementOf(EnumSet.of(ClosingPoint.FACTS_CLEAR));
        var later = MatterStory.MONDAY.plusDays(30);

        assertThatExceptionOfType(ClosingPointMissing.class)
                .isThrownBy(() -> story.completion()
                        .close(new Completion.Verdict(result, "同意", six, List.of(), later), story.by(TestCity.CLERK)));
    }

    @Test
    void whatIsSolvedHasPassedAllSeven() {
        var story = MatterStory.claimed();
        var six = EnumSet.complementOf(EnumSet.of(ClosingPoint.PROBLEM_SOLVED));

        assertThatExceptionOfType(ClosingPointMissing.class)
                .isThrownBy(() -> story.completion()
                        .close(new Completion.Verdict(Result.A, "同意", six, List.of(), null), story.by(TestCity.CLERK)))
                .withMessageContaining("问题解决");
    }

    @Test
    void whatIsNotSolvedIsPromisedForADay() {
        var story = MatterStory.claimed();
        var all = EnumSet.allOf(ClosingPoint.class);

        assertThatExceptionOfType(PromiseMissing.class)
                .isThrownBy(() -> story.completion()
                        .close(
                                new Completion.Verdict(Result.B, "列入计划", all, List.of(), null),
                                story.by(TestCity.CLERK)));
        assertThatExceptionOfType(DayPast.class)
                .isThrownBy(() -> story.completion()
                        .close(
                                new Completion.Verdict(Result.C, "暂缓", all, List.of(), MatterStory.MONDAY),
                                story.by(TestCity.CLERK)));
    }

    @Test
    void onlyClaimedEvidenceIsAccepted() {
        var story = MatterStory.claimed();
        var verdict = new Completion.Verdict(
                Result.A, "同意", EnumSet.allOf(ClosingPoint.class), List.of(UUID.randomUUID()), null);

        assertThatExceptionOfType(EvidenceNotClaimed.class)
                .isThrownBy(() -> story.completion().close(verdict, story.by(TestCity.CLERK)));
    }

    @Test
    void anImportantMatterIsVerifiedFirst() {
        var story = MatterStory.of(MatterStory.order(MatterStory.DUE, Importance.IMPORTANT))
                .sign()
                .claim();
        assertThatExceptionOfType(VerificationMissing.class)
                .isThrownBy(() -> story.completion().close(MatterStory.verdict(Result.A), story.by(TestCity.CLERK)));

        story.completion().assignVerifier(MatterStory.person(MatterStory.COUNTY_LIAISON), story.by(TestCity.CLERK));
        story.completion().verify(true, "现场属实", List.of(), story.by(MatterStory.COUNTY_LIAISON));
        story.completion().close(MatterStory.verdict(Result.A), story.by(TestCity.CLERK));

        assertThat(story.standing().stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void whatWasFoundUndoneIsNotClosed() {
        var story = MatterStory.claimed();
        story.completion().assignVerifier(MatterStory.person(MatterStory.COUNTY_LIAISON), story.by(TestCity.CLERK));
        assertThatExceptionOfType(VerificationMissing.class)
                .isThrownBy(() -> story.completion().close(MatterStory.verdict(Result.A), story.by(TestCity.CLERK)));

        story.completion().verify(false, "没有完成", List.of(), story.by(MatterStory.COUNTY_LIAISON));

        assertThatExceptionOfType(NotVerified.class)
                .isThrownBy(() -> story.completion().close(MatterStory.verdict(Result.A), story.by(TestCity.CLERK)));
    }

    @Test
    void nobodyVerifiesTheOwnUnit() {
        var story = MatterStory.claimed();

        assertThatExceptionOfType(VerifierConcerned.class)
                .isThrownBy(() -> story.completion()
                        .assignVerifier(MatterStory.person(TestCity.HOUSING_LIAISON), story.by(TestCity.CLERK)));
    }

    @Test
    void onlyTheVerifierVerifies() {
        var story = MatterStory.claimed();
        story.completion().assignVerifier(MatterStory.person(MatterStory.COUNTY_LIAISON), story.by(TestCity.CLERK));

        assertThatExceptionOfType(NotTheVerifier.class)
                .isThrownBy(() -> story.completion().verify(true, "属实", List.of(), story.by(TestCity.CLERK)));
        assertThat(story.matter().isFor(MatterStory.COUNTY_LIAISON)).isTrue();
    }

    @Test
    void aWholeWaitsForItsParts() {
        var story = MatterStory.received().with(new Kin(2, true));

        assertThatExceptionOfType(PartsStillOpen.class).isThrownBy(story::claim).withMessageContaining("2件");
        assertThatExceptionOfType(PartsStillOpen.class)
                .isThrownBy(() -> story.endings().proposeTermination("不再需要", story.by(TestCity.CLERK)));
    }

    @Test
    void aWholeThatWasDividedMeanwhileIsNotClosed() {
        var story = MatterStory.claimed().with(new Kin(1, true));

        assertThatExceptionOfType(PartsStillOpen.class)
                .isThrownBy(() -> story.completion().close(MatterStory.verdict(Result.A), story.by(TestCity.CLERK)));
    }

    @Test
    void whileTheClockStandsNothingIsClaimed() {
        var story = MatterStory.received().pause();

        assertThatExceptionOfType(ClockStopped.class).isThrownBy(() -> story.claim());
    }

    @Test
    void noReportIsOwedForTheWeeksInWhichTheClaimWasLookedAt() {
        var story = MatterStory.claimed().on(11, 25);

        story.completion().sendBack(EnumSet.of(ClosingPoint.TASK_DONE), "只完成一半", story.by(TestCity.CLERK));

        assertThat(story.standing().owesFrom()).isEqualTo("2026-11-30");
        assertThat(story.standing().reportDue()).isEqualTo("2026-12-04");
    }

    @Test
    void aClaimThatWasSentBackByAnEarlierReleaseLeavesOwedWhatWasOwed() {
        var story = MatterStory.claimed();
        var owed = MatterStory.received().standing().owesFrom();
        var occasion = story.on(11, 25).by(TestCity.CLERK);

        story.matter()
                .happened(new MatterEvent.CompletionSentBack(
                        story.matter().id(),
                        occasion.at(),
                        occasion.signature(),
                        EnumSet.of(ClosingPoint.TASK_DONE),
                        "只完成一半",
                        null,
                        null));

        assertThat(story.standing().owesFrom()).isEqualTo(owed).isNotNull();
    }

    @Test
    void aVerifierWhoChangedToAUnitOfTheMatterVerifiesNoMore() {
        var story = MatterStory.claimed();
        var verifier = MatterStory.COUNTY_LIAISON;
        story.completion().assignVerifier(MatterStory.person(verifier), story.by(TestCity.CLERK));
        var moved = new Viewer(verifier.person(), verifier.name(), verifier.role(), TestCity.HOUSING.id());

        assertThatExceptionOfType(VerifierConcerned.class)
                .isThrownBy(() -> story.completion().verify(true, "现场属实", List.of(), story.by(moved)));
        assertThat(story.matter().may(story.by(moved))).doesNotContain(Deed.VERIFY);
    }
}
