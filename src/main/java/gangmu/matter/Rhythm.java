package gangmu.matter;

import gangmu.calendar.Period;
import gangmu.calendar.WorkCalendar;
import gangmu.matter.rule.Cadence;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * 反馈频次: for which periods a report is owed, and until which day of each. A last day that is a rest day rolls to the next working day
 * (民法典 §203); on a rest day no daily report is owed.
 *
 * @param cadence how often
 * @param weekday until which day of the week a weekly report is due
 * @param dayOfMonth until which day of the month a monthly report is due, a quarterly one in the last month of the quarter
 */
public record Rhythm(Cadence cadence, DayOfWeek weekday, int dayOfMonth) {

    /** A report that is owed, and no later one is sent: from which period on, and the last day for it. */
    public record Owed(LocalDate from, LocalDate due) {}

    /** The period that a report of this day is for; none where nothing is owed before the end. */
    public @Nullable Period periodOf(LocalDate day) {
        return switch (cadence) {
            case DAY -> Period.of(Period.Kind.DAY, day);
            case WEEK -> Period.of(Period.Kind.ISO_WEEK, day);
            case MONTH -> Period.of(Period.Kind.MONTH, day);
            case QUARTER -> Period.of(Period.Kind.QUARTER, day);
            case ONCE -> null;
        };
    }

    /** The last day for the report of a period. */
    public LocalDate dueOf(Period period, WorkCalendar calendar) {
        var day = switch (period.kind()) {
            case ISO_WEEK -> period.first().with(TemporalAdjusters.nextOrSame(weekday));
            case MONTH, QUARTER -> dayIn(YearMonth.from(period.last()));
            default -> period.last();
        };
        return calendar.workingDayOnOrAfter(day);
    }

    /**
     * The first report that is owed by whoever begins on a day: in that period still, when enough days of it are left, else in the next.
     *
     * @param after how many days there must be
     */
    public @Nullable Owed firstFrom(LocalDate day, int after, WorkCalendar calendar) {
        var period = periodOf(day);
        if (period == null) {
            return null;
        }
        var inTime = ChronoUnit.DAYS.between(day, dueOf(period, calendar)) >= after;
        return owed(inTime ? period : period.next(), calendar);
    }

    /** What is owed once the report of a period is there. */
    public @Nullable Owed after(LocalDate first, WorkCalendar calendar) {
        var period = periodOf(first);
        return period == null ? null : owed(period.next(), calendar);
    }

    private Owed owed(Period first, WorkCalendar calendar) {
        var period = first;
        while (cadence == Cadence.DAY && !calendar.isWorkingDay(period.first())) {
            period = period.next();
        }
        return new Owed(period.first(), dueOf(period, calendar));
    }

    private LocalDate dayIn(YearMonth month) {
        return month.atDay(Math.min(dayOfMonth, month.lengthOfMonth()));
    }
}
