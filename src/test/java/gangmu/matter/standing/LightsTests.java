package gangmu.matter.standing;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.calendar.SpecialDay;
import gangmu.calendar.WorkCalendar;
import gangmu.calendar.YearOfDays;
import gangmu.matter.Stage;
import gangmu.matter.Standing;
import gangmu.matter.Standing.Awaited;
import gangmu.matter.rule.RuleSet;
import gangmu.organisation.TestCity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LightsTests {

    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    private static final Instant NOW = Instant.parse("2026-11-18T02:00:00Z");
    private static final LocalDate FAR = TODAY.plusDays(60);

    @Test
    void aMatterWithTimeLeftIsGreen() {
        assertThat(lights().light(due(FAR, FAR))).isEqualTo(Light.GREEN);
    }

    @Test
    void fiveWorkingDaysBeforeItsLastDayAMatterTurnsBlue() {
        var nextWednesday = TODAY.plusDays(7);

        assertThat(lights().light(due(nextWednesday, nextWednesday))).isEqualTo(Light.BLUE);
        assertThat(lights().light(due(nextWednesday.plusDays(1), nextWednesday.plusDays(1))))
                .isEqualTo(Light.GREEN);
    }

    @Test
    void aHolidayMovesTheDayOnWhichItTurnsBlue() {
        var friday = new SpecialDay(TODAY.plusDays(2), false, "放假");
        var lights = Lights.at(NOW, WorkCalendar.of(List.of(new YearOfDays(2026, List.of(friday)))), RuleSet.usual());

        assertThat(lights.nearUntil()).isEqualTo(TODAY.plusDays(8));
    }

    @Test
    void onItsLastDayAMatterIsNotOverdue() {
        assertThat(lights().light(due(TODAY, TODAY))).isEqualTo(Light.BLUE);
        assertThat(lights().overdue(due(TODAY, TODAY))).isZero();
    }

    @Test
    void anOverdueMatterIsRed() {
        var standing = due(TODAY.minusDays(1), TODAY.minusDays(1));

        assertThat(lights().light(standing)).isEqualTo(Light.RED);
        assertThat(lights().overdue(standing)).isEqualTo(1);
    }

    @Test
    void aMatterThatOnlyAnExtensionKeepsInTimeIsYellowAndItsFirstClockGoesOn() {
        var standing = due(TODAY.minusDays(10), FAR);

        assertThat(lights().light(standing)).isEqualTo(Light.YELLOW);
        assertThat(lights().overdue(standing)).isZero();
        assertThat(lights().overdueOriginal(standing)).isEqualTo(10);
    }

    @Test
    void aClaimInTimeStopsTheClock() {
        var standing = stopped(TODAY.minusDays(5), TODAY.minusDays(6));

        assertThat(lights().light(standing)).isEqualTo(Light.GREEN);
        assertThat(lights().overdue(standing)).isZero();
    }

    @Test
    void aClaimThatCameTooLateStaysRedAndCountsNoFurther() {
        var standing = stopped(TODAY.minusDays(5), TODAY.minusDays(2));

        assertThat(lights().light(standing)).isEqualTo(Light.RED);
        assertThat(lights().overdue(standing)).isEqualTo(3);
    }

    @Test
    void anAcceptedReasonSuppressesTheColourButNotTheDays() {
        var standing = excused(TODAY.minusDays(5), TODAY);

        assertThat(lights().light(standing)).isEqualTo(Light.GREEN);
        assertThat(lights().overdue(standing)).isEqualTo(5);
        assertThat(lights().light(excused(TODAY.minusDays(5), TODAY.minusDays(1))))
                .isEqualTo(Light.RED);
    }

    @Test
    void whoDoesNotSignInTimeTurnsYellowAtThatMoment() {
        assertThat(lights().light(receiptDue(NOW.plusSeconds(1)))).isEqualTo(Light.GREEN);
        assertThat(lights().light(receiptDue(NOW))).isEqualTo(Light.YELLOW);
    }

    @Test
    void aReportThatIsMissingOnItsLastDayTurnsTheMatterYellowTheDayAfter() {
        assertThat(lights().light(owing(TODAY.minusDays(2), TODAY))).isEqualTo(Light.GREEN);
        assertThat(lights().light(owing(TODAY.minusDays(9), TODAY.minusDays(1))))
                .isEqualTo(Light.YELLOW);
    }

    @Test
    void aReportIsOwedFromTheFirstDayOfItsPeriod() {
        assertThat(lights().owesReport(owing(TODAY, TODAY.plusDays(2)))).isTrue();
        assertThat(lights().owesReport(owing(TODAY.plusDays(1), TODAY.plusDays(3))))
                .isFalse();
    }

    @Test
    void whatGoesOnWithoutAnEndIsNeverOverdue() {
        var standing = due(TODAY.minusDays(100), null);

        assertThat(lights().light(standing)).isEqualTo(Light.GREEN);
        assertThat(lights().overdueOriginal(standing)).isZero();
    }

    @Test
    void whatIsOverHasNoLightButKeepsItsDays() {
        var standing = standing(
                Stage.CLOSED, TODAY.minusDays(9), TODAY.minusDays(9), TODAY.minusDays(7), null, null, null, null);

        assertThat(lights().light(standing)).isNull();
        assertThat(lights().overdue(standing)).isEqualTo(2);
        assertThat(clocks(standing, null).daysLeft()).isNull();
    }

    @Test
    void aBeginningIsLateAfterFiveWorkingDays() {
        var lastWednesday = NOW.minusSeconds(7 * 24 * 3600);

        assertThat(lights().isLateStart(lastWednesday, null)).isFalse();
        assertThat(lights().isLateStart(lastWednesday.minusSeconds(24 * 3600), null))
                .isTrue();
        assertThat(lights().isLateStart(
                                lastWednesday.minusSeconds(30 * 24 * 3600), lastWednesday.minusSeconds(29 * 24 * 3600)))
                .isFalse();
    }

    private static Lights lights() {
        return Lights.at(NOW, WorkCalendar.of(List.of()), RuleSet.usual());
    }

    private static Clocks clocks(Standing standing, @Nullable Instant begunAt) {
        return lights().clocks(standing, false, null, NOW, begunAt);
    }

    private static Standing due(LocalDate original, @Nullable LocalDate due) {
        return standing(Stage.RECEIVED, original, due, null, null, null, null, null);
    }

    private static Standing stopped(LocalDate due, LocalDate on) {
        return standing(Stage.COMPLETION_CLAIMED, due, due, on, null, null, null, null);
    }

    private static Standing excused(LocalDate due, LocalDate until) {
        return standing(Stage.RECEIVED, due, due, null, until, null, null, null);
    }

    private static Standing receiptDue(Instant due) {
        return standing(Stage.DISPATCHED, FAR, FAR, null, null, due, null, null);
    }

    private static Standing owing(LocalDate from, LocalDate due) {
        return standing(Stage.RECEIVED, FAR, FAR, null, null, null, from, due);
    }

    private static Standing standing(
            Stage stage,
            LocalDate original,
            @Nullable LocalDate due,
            @Nullable LocalDate stoppedOn,
            @Nullable LocalDate excusedUntil,
            @Nullable Instant receiptDue,
            @Nullable LocalDate owesFrom,
            @Nullable LocalDate reportDue) {
        return new Standing(
                stage,
                TestCity.INDUSTRY.id(),
                List.of(),
                TestCity.LEADER.person(),
                TestCity.LEADER.name(),
                original,
                due,
                false,
                stoppedOn,
                false,
                null,
                receiptDue,
                false,
                owesFrom,
                reportDue,
                List.of(),
                null,
                false,
                excusedUntil,
                Set.<Awaited>of(),
                null,
                null,
                false,
                null,
                null);
    }
}
