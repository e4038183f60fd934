package gangmu.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendars that nobody ever published, counted quickly and counted day by day: both say the same. */
@Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WorkCalendarFuzzTests {

    private static final int ROUNDS = 3_000;
    private static final LocalDate START = LocalDate.of(2019, 6, 1);
    private static final int SPAN = 7 * 365;
    private static final List<Limit.Unit> UNITS = List.of(Limit.Unit.values());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void countingIsTheSameAsCountingDayByDay(long seed) {
        var random = new Random(seed);
        var notices = notices(random);
        var calendar = WorkCalendar.of(notices);
        var onTheWall = new BruteForce(notices);

        for (var round = 0; round < ROUNDS; round++) {
            var day = day(random);
            var other = day(random);
            var count = random.nextInt(90);
            var about = "seed %d, round %d: %s, %s, %d".formatted(seed, round, day, other, count);

            assertThat(calendar.isWorkingDay(day)).as(about).isEqualTo(onTheWall.isWorkingDay(day));
            assertThat(calendar.workingDaysBetween(day, other))
                    .as(about)
                    .isEqualTo(onTheWall.workingDaysBetween(day, other));
            assertThat(calendar.plusWorkingDays(day, count)).as(about).isEqualTo(onTheWall.plusWorkingDays(day, count));
            assertThat(calendar.minusWorkingDays(day, count % 20))
                    .as(about)
                    .isEqualTo(onTheWall.minusWorkingDays(day, count % 20));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void aLimitEndsWhereOneWouldCountItToOnTheWall(long seed) {
        var random = new Random(seed);
        var notices = notices(random);
        var calendar = WorkCalendar.of(notices);
        var onTheWall = new BruteForce(notices);

        for (var round = 0; round < ROUNDS; round++) {
            var from = moment(random);
            var limit = new Limit(random.nextInt(45), UNITS.get(random.nextInt(UNITS.size())));
            var suspended = suspensions(random, from);
            var about = "seed %d, round %d: %s from %s without %s".formatted(seed, round, limit, from, suspended);

            assertThat(calendar.due(from, limit, suspended)).as(about).isEqualTo(onTheWall.due(from, limit, suspended));
            assertThat(calendar.due(from, limit)).as(about).isEqualTo(onTheWall.due(from, limit, List.of()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void whatIsNotProvisionalDoesNotMoveWhateverIsLoaded(long seed) {
        var random = new Random(seed);
        var notices = notices(random);
        var calendar = WorkCalendar.of(notices);
        var later = notices(random);
        var full = calendar;
        for (var notice : later) {
            full = full.isLoaded(notice.year()) ? full : full.with(notice);
        }

        for (var round = 0; round < ROUNDS; round++) {
            var from = moment(random);
            var limit = new Limit(random.nextInt(45), UNITS.get(random.nextInt(UNITS.size())));
            var due = calendar.due(from, limit);

            if (!due.provisional()) {
                assertThat(full.due(from, limit))
                        .as("seed %d, round %d: %s from %s", seed, round, limit, from)
                        .isEqualTo(due);
            }
        }
    }

    /** Some years, each with rest days and working days anywhere. */
    private static List<YearOfDays> notices(Random random) {
        return IntStream.rangeClosed(2019, 2026)
                .filter(_ -> random.nextInt(4) > 0)
                .mapToObj(year -> new YearOfDays(
                        year,
                        random.ints(random.nextInt(60), 1, 366)
                                .distinct()
                                .mapToObj(day ->
                                        new SpecialDay(LocalDate.ofYearDay(year, day), random.nextInt(3) == 0, "节"))
                                .toList()))
                .toList();
    }

    private static List<DayRange> suspensions(Random random, Instant from) {
        var ranges = new ArrayList<DayRange>();
        for (var i = random.nextInt(4); i > 0; i--) {
            var first = from.atZone(WorkCalendar.ZONE).toLocalDate().plusDays(random.nextInt(50) - 8L);
            ranges.add(new DayRange(first, first.plusDays(random.nextInt(12))));
        }
        return ranges;
    }

    private static LocalDate day(Random random) {
        return START.plusDays(random.nextInt(SPAN));
    }

    private static Instant moment(Random random) {
        var midnight = day(random).atStartOfDay(WorkCalendar.ZONE).toInstant();
        return random.nextInt(10) == 0 ? midnight : midnight.plus(random.nextInt(24 * 60), ChronoUnit.MINUTES);
    }
}
