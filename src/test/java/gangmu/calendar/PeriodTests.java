package gangmu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gangmu.calendar.Period.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class PeriodTests {

    @ParameterizedTest
    @CsvSource({
        "DAY,       2026-11-21, 2026-11-21, 2026-11-21, 2026-11-21, 2026年11月21日",
        "ISO_WEEK,  2026-11-21, 2026-11-16, 2026-11-22, 2026-W47,   2026年第47周",
        "ISO_WEEK,  2027-01-03, 2026-12-28, 2027-01-03, 2026-W53,   2026年第53周",
        "ISO_WEEK,  2025-12-29, 2025-12-29, 2026-01-04, 2026-W01,   2026年第1周",
        "MONTH,     2024-02-29, 2024-02-01, 2024-02-29, 2024-02,    2024年2月",
        "QUARTER,   2026-11-21, 2026-10-01, 2026-12-31, 2026-Q4,    2026年第四季度",
        "HALF_YEAR, 2026-06-30, 2026-01-01, 2026-06-30, 2026-H1,    2026年上半年",
        "HALF_YEAR, 2026-07-01, 2026-07-01, 2026-12-31, 2026-H2,    2026年下半年",
        "YEAR,      2026-11-21, 2026-01-01, 2026-12-31, 2026,       2026年"
    })
    void aDayIsInItsPeriod(Kind kind, LocalDate day, LocalDate first, LocalDate last, String key, String name) {
        var period = Period.of(kind, day);

        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
        assertThat(period.key()).isEqualTo(key);
        assertThat(period.name()).isEqualTo(name);
        assertThat(Period.of(key)).isEqualTo(period);
    }

    @ParameterizedTest
    @EnumSource
    void periodsFollowOneAnotherWithoutGapOrOverlap(Kind kind) {
        var random = new Random(kind.name().hashCode());
        for (var round = 0; round < 2_000; round++) {
            var day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(36_500));
            var period = Period.of(kind, day);
            var about = "%s of %s".formatted(kind, day);

            assertThat(period.contains(day)).as(about).isTrue();
            assertThat(period.next().first()).as(about).isEqualTo(period.last().plusDays(1));
            assertThat(period.next().previous()).as(about).isEqualTo(period);
            assertThat(period.days())
                    .as(about)
                    .allMatch(one -> Period.of(kind, one).equals(period));
            assertThat(Period.of(period.key())).as(about).isEqualTo(period);
            assertThat(period.compareTo(period.next())).as(about).isNegative();
        }
    }

    @Test
    void theWeeksOfAYearAreWalkedThrough() {
        var weeks = Period.between(Kind.ISO_WEEK, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))
                .map(Period::key);

        assertThat(weeks).hasSize(53).startsWith("2026-W01").endsWith("2026-W53");
    }

    @Test
    void betweenALaterAndAnEarlierDayIsNothing() {
        assertThat(Period.between(Kind.DAY, LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 1)))
                .isEmpty();
    }

    @Test
    void aMonthHasItsDays() {
        assertThat(Period.of("2026-02").days()).hasSize(28);
        assertThat(ChronoUnit.DAYS.between(
                        Period.of("2026-H1").first(), Period.of("2026-H1").last()))
                .isEqualTo(180);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "26",
                "2026-W54",
                "2025-W53",
                "2026-W00",
                "2026-Q5",
                "2026-H3",
                "2026-13",
                "2026-02-29",
                "2026-w47",
                "2026-1"
            })
    void whatNoCalendarHasIsNoPeriod(String key) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> Period.of(key));
    }

    @Test
    void aPeriodBeginsOnItsFirstDay() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(Kind.MONTH, LocalDate.of(2026, 11, 2)));
    }

    @Test
    void aPeriodIsItsKeyInJson() {
        var json = new JsonMapper();

        assertThat(json.writeValueAsString(Period.of("2026-W47"))).isEqualTo("\"2026-W47\"");
        assertThat(json.readValue("\"2026-W47\"", Period.class)).isEqualTo(Period.of("2026-W47"));
    }
}
