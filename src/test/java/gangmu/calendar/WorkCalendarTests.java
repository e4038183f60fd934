package gangmu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTests {

    private final WorkCalendar calendar = RealYears.upTo2026();

    @ParameterizedTest
    @CsvSource({
        "2024-02-04, true, a Sunday worked for the Spring Festival",
        "2024-02-09, true, New Year's Eve of 2024 was no legal holiday",
        "2024-05-11, true, a Saturday worked for Labour Day",
        "2025-01-28, false, New Year's Eve is one since 2025",
        "2025-09-28, true, a Sunday worked for the National Day",
        "2025-10-08, false, the eighth day of National Day and Mid-Autumn",
        "2026-01-02, false, a Friday of the New Year",
        "2026-01-04, true, a Sunday worked for it",
        "2026-02-28, true, a Saturday worked for the Spring Festival",
        "2026-10-10, true, a Saturday worked for the National Day",
        "2026-11-21, false, a Saturday like any other",
        "2026-11-23, true, a Monday like any other"
    })
    void offices(LocalDate day, boolean work, String why) {
        assertThat(calendar.isWorkingDay(day)).as(why).isEqualTo(work);
    }

    @ParameterizedTest
    @CsvSource({"2024, 251", "2025, 248", "2026, 248"})
    void aYearHasItsWorkingDays(int year, int count) {
        assertThat(calendar.workingDaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                .isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T10:00, 1, 2026-11-23, the Friday on which it begins and the weekend do not count",
        "2026-11-21T10:00, 1, 2026-11-23, begun on a Saturday",
        "2026-09-30T09:00, 5, 2026-10-13, seven rest days and a Saturday that is worked",
        "2026-02-13T17:59, 3, 2026-02-25, a Saturday worked before nine rest days",
        "2025-09-26T09:00, 3, 2025-09-30, a Sunday that is worked counts",
        "2026-11-23T00:00, 0, 2026-11-23, the same day",
        "2026-11-21T00:00, 0, 2026-11-23, the same day is a rest day"
    })
    void workingDaysLeaveOutRestDays(LocalDateTime from, int days, LocalDate last, String why) {
        assertThat(calendar.due(at(from), Limit.workingDays(days)).day())
                .as(why)
                .isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T10:00, 3, 2026-11-23, its third day is a Monday",
        "2026-11-20T10:00, 1, 2026-11-23, a Saturday rolls over to Monday",
        "2026-09-25T10:00, 7, 2026-10-08, the second day of the National Day rolls over to the end of the holiday",
        "2026-02-04T10:00, 10, 2026-02-14, a Saturday that is worked is no rest day",
        "2026-10-25T10:00, 15, 2026-11-09, ordinary days"
    })
    void naturalDaysEndOnNoRestDay(LocalDateTime from, int days, LocalDate last, String why) {
        assertThat(calendar.due(at(from), Limit.naturalDays(days)).day())
                .as(why)
                .isEqualTo(last);
    }

    @Test
    void hoursRunOnThroughTheNightAndTheWeekend() {
        var due = calendar.due(at("2026-11-20T15:30"), Limit.hours(24));

        assertThat(due).isEqualTo(new Due(at("2026-11-21T15:30"), LocalDate.of(2026, 11, 21), false));
    }

    @Test
    void aDayEndsAtMidnightInTheCity() {
        var due = calendar.due(at("2026-11-20T15:30"), Limit.workingDays(1));

        assertThat(due.at()).isEqualTo(Instant.parse("2026-11-23T16:00:00Z"));
        assertThat(due.isPast(Instant.parse("2026-11-23T15:59:59Z"))).isFalse();
        assertThat(due.isPast(Instant.parse("2026-11-23T16:00:00Z"))).isTrue();
    }

    @Test
    void whenADayBeginsIsAskedInTheCityAndNotInGreenwich() {
        // 07:00 on Monday in the city is still Sunday in Greenwich
        var due = calendar.due(Instant.parse("2026-11-22T23:00:00Z"), Limit.workingDays(1));

        assertThat(due.day()).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void aNamedDayStandsAlsoOnARestDay() {
        var due = Due.endOf(LocalDate.of(2027, 10, 1));

        assertThat(due.day()).isEqualTo(LocalDate.of(2027, 10, 1));
        assertThat(due.provisional()).isFalse();
    }

    @Test
    void suspendedDaysAreGivenBack() {
        var suspended = List.of(new DayRange(LocalDate.of(2026, 11, 11), LocalDate.of(2026, 11, 15)));

        // Wednesday to Sunday: three working days
        assertThat(calendar.due(at("2026-11-09T10:00"), Limit.workingDays(5), suspended)
                        .day())
                .isEqualTo(LocalDate.of(2026, 11, 19));
        assertThat(calendar.due(at("2026-11-09T10:00"), Limit.naturalDays(7), suspended)
                        .day())
                .isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(calendar.due(at("2026-11-10T10:00"), Limit.hours(48), suspended)
                        .at())
                .isEqualTo(at("2026-11-17T10:00"));
    }

    @Test
    void aSuspensionThatIsRecordedTwiceIsGivenBackOnce() {
        var once = new DayRange(LocalDate.of(2026, 11, 11), LocalDate.of(2026, 11, 13));
        var overlapping = new DayRange(LocalDate.of(2026, 11, 12), LocalDate.of(2026, 11, 13));
        var afterTheEnd = new DayRange(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31));

        assertThat(calendar.due(
                        at("2026-11-09T10:00"), Limit.workingDays(5), List.of(overlapping, once, once, afterTheEnd)))
                .isEqualTo(calendar.due(at("2026-11-09T10:00"), Limit.workingDays(5), List.of(once)));
    }

    @Test
    void aLimitThatReachesIntoAYearWithoutNoticeIsProvisional() {
        assertThat(calendar.due(at("2026-12-30T10:00"), Limit.workingDays(1)))
                .isEqualTo(Due.endOf(LocalDate.of(2026, 12, 31), false));
        assertThat(calendar.due(at("2026-12-30T10:00"), Limit.workingDays(2)))
                .isEqualTo(Due.endOf(LocalDate.of(2027, 1, 1), true));
    }

    @Test
    void naturalDaysAreProvisionalOnlyByTheirLastDay() {
        assertThat(calendar.due(at("2026-12-01T10:00"), Limit.naturalDays(30)).provisional())
                .isFalse();
        assertThat(calendar.due(at("2026-12-01T10:00"), Limit.naturalDays(35)).provisional())
                .isTrue();
    }

    @Test
    void hoursAreNeverProvisional() {
        assertThat(calendar.due(at("2026-12-31T10:00"), Limit.hours(72)).provisional())
                .isFalse();
    }

    @Test
    void theNoticeOfAYearMovesWhatWasProvisional() {
        var loaded =
                calendar.with(new YearOfDays(2027, List.of(new SpecialDay(LocalDate.of(2027, 1, 1), false, "元旦"))));

        assertThat(loaded.due(at("2026-12-30T10:00"), Limit.workingDays(2)))
                .isEqualTo(Due.endOf(LocalDate.of(2027, 1, 4), false));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-27, 3, 2026-11-24, an ordinary week",
        "2026-11-30, 1, 2026-11-27, nobody is reminded on a Sunday",
        "2026-10-09, 2, 2026-09-30, over the National Day",
        "2026-11-23, 0, 2026-11-23, the day itself"
    })
    void aReminderComesOnAWorkingDayBefore(LocalDate due, int ahead, LocalDate reminder, String why) {
        assertThat(calendar.minusWorkingDays(due, ahead)).as(why).isEqualTo(reminder);
    }

    @Test
    void theWorkingDayOnOrAfterAHolidayIsTheFirstAfterIt() {
        assertThat(calendar.workingDayOnOrAfter(LocalDate.of(2026, 10, 2))).isEqualTo(LocalDate.of(2026, 10, 8));
        assertThat(calendar.workingDayOnOrBefore(LocalDate.of(2026, 10, 2))).isEqualTo(LocalDate.of(2026, 9, 30));
    }

    @Test
    void nothingCanBeCountedBackwards() {
        assertThatIllegalArgumentException().isThrownBy(() -> Limit.workingDays(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Limit.naturalDays(Limit.LONGEST + 1));
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.plusWorkingDays(LocalDate.of(2026, 1, 5), -1));
    }

    @Test
    void aNoticeSpeaksOfItsOwnYearAndOfADayOnce() {
        var day = new SpecialDay(LocalDate.of(2027, 1, 1), false, "元旦");

        assertThatIllegalArgumentException().isThrownBy(() -> new YearOfDays(2026, List.of(day)));
        assertThatIllegalArgumentException().isThrownBy(() -> new YearOfDays(2027, List.of(day, day)));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        WorkCalendar.of(List.of(new YearOfDays(2027, List.of(day)), new YearOfDays(2027, List.of()))));
    }

    @Test
    void aLimitIsSaidAsPeopleSayIt() {
        assertThat(Limit.workingDays(5).words()).isEqualTo("5个工作日");
        assertThat(Limit.naturalDays(15).words()).isEqualTo("15天");
        assertThat(Limit.hours(24).words()).isEqualTo("24小时");
    }

    private static Instant at(String local) {
        return at(LocalDateTime.parse(local));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(WorkCalendar.ZONE).toInstant();
    }
}
