package gangmu.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * 周期: the day, week, month, quarter, half-year or year for which something is reported, reviewed or counted.
 *
 * @param kind how long it is
 * @param first its first day
 */
public record Period(Kind kind, LocalDate first) implements Comparable<Period> {

    /** How long a period is. */
    public enum Kind {
        DAY,
        /** Monday to Sunday; the week belongs to the year of its Thursday (GB/T 7408, ISO 8601). */
        ISO_WEEK,
        MONTH,
        QUARTER,
        HALF_YEAR,
        YEAR;

        LocalDate firstDay(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case ISO_WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
                case QUARTER -> firstOfMonths(day, 3);
                case HALF_YEAR -> firstOfMonths(day, 6);
                case YEAR -> day.withDayOfYear(1);
            };
        }

        LocalDate plus(LocalDate first, long count) {
            return switch (this) {
                case DAY -> first.plusDays(count);
                case ISO_WEEK -> first.plusWeeks(count);
                case MONTH -> first.plusMonths(count);
                case QUARTER -> first.plusMonths(Math.multiplyExact(3, count));
                case HALF_YEAR -> first.plusMonths(Math.multiplyExact(6, count));
                case YEAR -> first.plusYears(count);
            };
        }

        private static LocalDate firstOfMonths(LocalDate day, int length) {
            return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / length * length + 1, 1);
        }
    }

    private static final Pattern KEY = Pattern.compile(
            "(?<year>\\d{4})(?:-(?:W(?<week>\\d{2})|Q(?<quarter>[1-4])|H(?<half>[12])|(?<month>\\d{2})(?:-(?<day>\\d{2}))?))?");

    /** @throws IllegalArgumentException when no such period begins on this day */
    public Period {
        if (!kind.firstDay(first).equals(first)) {
            throw new IllegalArgumentException("no " + kind + " begins on " + first);
        }
    }

    /** The period that a day is in. */
    public static Period of(Kind kind, LocalDate day) {
        return new Period(kind, kind.firstDay(day));
    }

    /**
     * The period of a key, the opposite of {@link #key()}.
     *
     * @throws DateTimeException when there is no such period
     */
    @JsonCreator
    public static Period of(String key) {
        var m = KEY.matcher(key);
        if (!m.matches()) {
            throw new DateTimeException("no period has the key " + key);
        }
        var year = Integer.parseInt(m.group("year"));
        if (m.group("week") != null) {
            return week(year, number(m, "week"));
        } else if (m.group("quarter") != null) {
            return of(Kind.QUARTER, LocalDate.of(year, number(m, "quarter") * 3, 1));
        } else if (m.group("half") != null) {
            return of(Kind.HALF_YEAR, LocalDate.of(year, number(m, "half") * 6, 1));
        } else if (m.group("day") != null) {
            return of(Kind.DAY, LocalDate.of(year, number(m, "month"), number(m, "day")));
        } else if (m.group("month") != null) {
            return of(Kind.MONTH, LocalDate.of(year, number(m, "month"), 1));
        }
        return of(Kind.YEAR, LocalDate.of(year, 1, 1));
    }

    /** All periods of a kind that have a day from the first to the last, in order; none when the last is before the first. */
    public static Stream<Period> between(Kind kind, LocalDate from, LocalDate to) {
        return from.isAfter(to)
                ? Stream.empty()
                : Stream.iterate(of(kind, from), period -> !period.first.isAfter(to), Period::next);
    }

    /** Its last day. */
    public LocalDate last() {
        return kind.plus(first, 1).minus(1, ChronoUnit.DAYS);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last());
    }

    public Period next() {
        return plus(1);
    }

    public Period previous() {
        return plus(-1);
    }

    /** The period so many periods later, or earlier for a negative number. */
    public Period plus(long count) {
        return new Period(kind, kind.plus(first, count));
    }

    /** Its days in order. */
    public Stream<LocalDate> days() {
        return first.datesUntil(last().plus(1, ChronoUnit.DAYS));
    }

    /** How it is written in addresses and files: {@code 2026-11-21}, {@code 2026-W47}, {@code 2026-11}, {@code 2026-Q4}, {@code 2026-H2}, {@code 2026}. */
    @JsonValue
    public String key() {
        return switch (kind) {
            case DAY -> first.toString();
            case ISO_WEEK -> "%04d-W%02d".formatted(weekYear(), week());
            case MONTH -> YearMonth.from(first).toString();
            case QUARTER -> "%04d-Q%d".formatted(first.getYear(), quarter());
            case HALF_YEAR -> "%04d-H%d".formatted(first.getYear(), quarter() == 1 ? 1 : 2);
            case YEAR -> "%04d".formatted(first.getYear());
        };
    }

    /** How people say it: 2026年第47周. */
    public String name() {
        return switch (kind) {
            case DAY -> "%d年%d月%d日".formatted(first.getYear(), first.getMonthValue(), first.getDayOfMonth());
            case ISO_WEEK -> "%d年第%d周".formatted(weekYear(), week());
            case MONTH -> "%d年%d月".formatted(first.getYear(), first.getMonthValue());
            case QUARTER -> "%d年第%s季度".formatted(first.getYear(), "一二三四".charAt(quarter() - 1));
            case HALF_YEAR -> "%d年%s半年".formatted(first.getYear(), quarter() == 1 ? "上" : "下");
            case YEAR -> "%d年".formatted(first.getYear());
        };
    }

    /** By the first day; of two that begin together the shorter comes first. */
    @Override
    public int compareTo(Period other) {
        return Comparator.comparing(Period::first).thenComparing(Period::kind).compare(this, other);
    }

    @Override
    public String toString() {
        return key();
    }

    private static Period week(int year, int week) {
        // 4 January is always in the first week
        var period = of(Kind.ISO_WEEK, LocalDate.of(year, 1, 4)).plus(week - 1L);
        if (week < 1 || period.weekYear() != year) {
            throw new DateTimeException("the year " + year + " has no week " + week);
        }
        return period;
    }

    private int weekYear() {
        return first.get(IsoFields.WEEK_BASED_YEAR);
    }

    private int week() {
        return first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private int quarter() {
        return first.get(IsoFields.QUARTER_OF_YEAR);
    }

    private static int number(Matcher m, String group) {
        return Integer.parseInt(m.group(group));
    }
}
