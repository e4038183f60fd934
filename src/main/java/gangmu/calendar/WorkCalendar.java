package gangmu.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * 工作日历: on which days offices work, and when a limit ends. A value that never changes.
 *
 * <p>Working days are Monday to Friday, but for what the notices of the years say. In a year whose notice is not loaded only weekends
 * are known to be rest days, and what depends on such a year is <em>provisional</em>.
 *
 * <p>The rules (DOMAIN §1.5): the day on which a limit begins does not count (民法典 §201); a limit in days whose last day is a rest day
 * ends on the next working day (§203); a day ends at 24:00 (§203); rest days do not count as working days (行政许可法 §82).
 *
 * <p>Counting takes about the same time for a week as for ten years: the weekdays are a division, and the days that differ from
 * them are kept in order with their sum so far.
 */
public final class WorkCalendar {

    /** The city's time. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final int DAYS_OF_WEEK = 7;
    private static final int WEEKDAYS = 5;
    /** 1970-01-01 was a Thursday, three days after a Monday. */
    private static final int MONDAY_BEFORE_EPOCH = 3;

    private final SortedMap<Integer, YearOfDays> years;
    /** Days that differ from the weekday rule, as epoch days in order. */
    private final long[] exceptions;
    /** How many working days the exceptions before this one add; one more than there are exceptions. */
    private final int[] added;

    private WorkCalendar(SortedMap<Integer, YearOfDays> years) {
        this.years = years;
        var differing = years.values().stream()
                .flatMap(year -> year.days().stream())
                .filter(day -> day.working() != isWeekday(day.date()))
                .sorted((one, other) -> one.date().compareTo(other.date()))
                .toList();
        exceptions =
                differing.stream().mapToLong(day -> day.date().toEpochDay()).toArray();
        added = new int[exceptions.length + 1];
        for (var i = 0; i < exceptions.length; i++) {
            added[i + 1] = added[i] + (differing.get(i).working() ? 1 : -1);
        }
    }

    /** The day that it is in the city at this moment. */
    public static LocalDate dayOf(Instant at) {
        return at.atZone(ZONE).toLocalDate();
    }

    /**
     * The calendar of the years whose notices are loaded.
     *
     * @throws IllegalArgumentException when a year is there twice
     */
    public static WorkCalendar of(Collection<YearOfDays> years) {
        var byYear = new TreeMap<Integer, YearOfDays>();
        for (var year : years) {
            if (byYear.put(year.year(), year) != null) {
                throw new IllegalArgumentException("the year " + year.year() + " is there twice");
            }
        }
        return new WorkCalendar(byYear);
    }

    /** This calendar with the notice of one year loaded, in place of an earlier one of that year. */
    public WorkCalendar with(YearOfDays year) {
        var changed = new TreeMap<>(years);
        changed.put(year.year(), year);
        return new WorkCalendar(changed);
    }

    /** Whether the notice of this year is loaded. */
    public boolean isLoaded(int year) {
        return years.containsKey(year);
    }

    /** The years whose notices are loaded. */
    public SortedMap<Integer, YearOfDays> years() {
        return Collections.unmodifiableSortedMap(years);
    }

    /** Whether offices work on this day. */
    public boolean isWorkingDay(LocalDate day) {
        return isWeekday(day) != (Arrays.binarySearch(exceptions, day.toEpochDay()) >= 0);
    }

    /** This day, or the first working day after it. */
    public LocalDate workingDayOnOrAfter(LocalDate day) {
        var working = day;
        while (!isWorkingDay(working)) {
            working = working.plus(1, ChronoUnit.DAYS);
        }
        return working;
    }

    /** This day, or the last working day before it. */
    public LocalDate workingDayOnOrBefore(LocalDate day) {
        var working = day;
        while (!isWorkingDay(working)) {
            working = working.minus(1, ChronoUnit.DAYS);
        }
        return working;
    }

    /**
     * How many working days come after the first day, up to and with the second: 0 for the same day, 5 from one Friday to the next.
     * With the earlier day second the number is negative.
     */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return Math.toIntExact(workingDaysThrough(to.toEpochDay()) - workingDaysThrough(from.toEpochDay()));
    }

    /**
     * The working day that is so many working days after a day, which itself does not count; the day itself for 0.
     *
     * @throws IllegalArgumentException when the count is negative
     */
    public LocalDate plusWorkingDays(LocalDate day, int count) {
        var wanted = workingDaysThrough(day.toEpochDay()) + notNegative(count);
        var last = day.toEpochDay();
        // one day adds one working day at most: so this never goes too far, and its last step is over working days only
        for (long missing = count; missing > 0; missing = wanted - workingDaysThrough(last)) {
            last += missing;
        }
        return LocalDate.ofEpochDay(last);
    }

    /**
     * The last working day from which so many working days still come, up to and with the given day: the day for a reminder three
     * working days ahead.
     *
     * @throws IllegalArgumentException when the count is negative
     */
    public LocalDate minusWorkingDays(LocalDate day, int count) {
        var wanted = workingDaysThrough(day.toEpochDay()) - notNegative(count);
        var first = day.toEpochDay();
        for (long missing = count; missing > 0; missing = workingDaysThrough(first) - wanted) {
            first -= missing;
        }
        return workingDayOnOrBefore(LocalDate.ofEpochDay(first));
    }

    /** Whether anything that depends on a day from the first to the last may still move. */
    public boolean isProvisional(LocalDate first, LocalDate last) {
        return IntStream.rangeClosed(first.getYear(), last.getYear()).anyMatch(year -> !isLoaded(year));
    }

    /** When a limit ends that begins at this moment. */
    public Due due(Instant from, Limit limit) {
        return due(from, limit, List.of());
    }

    /**
     * When a limit ends that begins at this moment and was suspended on some days. On these days the clock stands still: they do not
     * count, be they working days or not, and a limit in days does not end on one of them. Days before the beginning, days
     * after the end, and days that are given twice change nothing; so the whole record of suspensions may be handed over.
     */
    public Due due(Instant from, Limit limit, Collection<DayRange> suspended) {
        var begins = dayOf(from);
        return switch (limit.unit()) {
            case HOUR -> afterHours(from, limit.amount(), DayRange.inOrderFrom(begins, suspended));
            case NATURAL_DAY ->
                afterNaturalDays(begins, limit.amount(), DayRange.inOrderFrom(afterStart(begins, limit), suspended));
            case WORKING_DAY ->
                afterWorkingDays(begins, limit.amount(), DayRange.inOrderFrom(afterStart(begins, limit), suspended));
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkCalendar that && years.equals(that.years);
    }

    @Override
    public int hashCode() {
        return years.hashCode();
    }

    @Override
    public String toString() {
        return "WorkCalendar of " + years.keySet();
    }

    /** A limit of no days ends on its first day; else the first day does not count, so nothing is lost when the clock stands still on it. */
    private static LocalDate afterStart(LocalDate begins, Limit limit) {
        return limit.amount() == 0 ? begins : begins.plus(1, ChronoUnit.DAYS);
    }

    private static Due afterHours(Instant from, int hours, List<DayRange> suspended) {
        var at = from.plus(hours, ChronoUnit.HOURS);
        for (var range : suspended) {
            var stops = latest(from, range.first().atStartOfDay(ZONE).toInstant());
            if (stops.isBefore(at)) {
                at = at.plus(Duration.between(stops, Due.endOf(range.last()).at()));
            }
        }
        return Due.at(at);
    }

    private Due afterNaturalDays(LocalDate begins, int days, List<DayRange> suspended) {
        var last = begins.plus(days, ChronoUnit.DAYS);
        for (var range : suspended) {
            if (!range.first().isAfter(last)) {
                last = last.plus(range.days(), ChronoUnit.DAYS);
            }
        }
        var ends = runningWorkingDayOnOrAfter(last, suspended);
        return Due.endOf(ends, isProvisional(last, ends));
    }

    private Due afterWorkingDays(LocalDate begins, int days, List<DayRange> suspended) {
        var count = days;
        var last = plusWorkingDays(begins, count);
        for (var range : suspended) {
            if (!range.first().isAfter(last)) {
                count += workingDaysBetween(range.first().minus(1, ChronoUnit.DAYS), range.last());
                last = plusWorkingDays(begins, count);
            }
        }
        var ends = runningWorkingDayOnOrAfter(last, suspended);
        return Due.endOf(ends, isProvisional(afterStart(begins, new Limit(days, Limit.Unit.WORKING_DAY)), ends));
    }

    /** A limit ends neither on a rest day nor while its clock stands still. */
    private LocalDate runningWorkingDayOnOrAfter(LocalDate day, List<DayRange> suspended) {
        var ends = workingDayOnOrAfter(day);
        for (var range : suspended) {
            if (range.contains(ends)) {
                ends = workingDayOnOrAfter(range.last().plus(1, ChronoUnit.DAYS));
            }
        }
        return ends;
    }

    /** Working days up to and with this day, counted from some day long ago. */
    private long workingDaysThrough(long epochDay) {
        var sinceMonday = epochDay + 1 + MONDAY_BEFORE_EPOCH;
        var weekdays = Math.floorDiv(sinceMonday, DAYS_OF_WEEK) * WEEKDAYS
                + Math.min(Math.floorMod(sinceMonday, DAYS_OF_WEEK), WEEKDAYS);
        var found = Arrays.binarySearch(exceptions, epochDay);
        return weekdays + added[found >= 0 ? found + 1 : -found - 1];
    }

    private static int notNegative(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("cannot count " + count + " working days");
        }
        return count;
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
