package gangmu.matter.life;

import gangmu.calendar.Limit;
import gangmu.calendar.WorkCalendar;
import gangmu.matter.Terms;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * 两个时限: the last day of the order and the last day with everything that was granted, and whether the clock runs (DESIGN §2).
 *
 * <p>The day on which the clock stops is not lost and the day on which it goes on counts again: as many days are left afterwards as
 * before, or as many are overdue. They are natural days; where the limit is one of working days and no definite day was granted
 * since, working days. A last day that is so moved to a rest day rolls over (民法典 §203); one that somebody named stands as it was said.
 */
final class Deadline {

    /** A last day, and whether it may still move with a notice of holidays. */
    record Last(LocalDate day, boolean provisional) {}

    private final Terms terms;
    private LocalDate original;
    private @Nullable LocalDate due;
    private boolean provisional;
    private boolean named;
    private @Nullable LocalDate stoppedOn;
    private int extensions;
    private int extendedDays;

    Deadline(Terms terms) {
        this.terms = terms;
        original = terms.due();
        due = original;
        provisional = terms.provisional();
        named = !terms.byDefault();
    }

    void extend(LocalDate until) {
        extensions++;
        extendedDays += due == null ? 0 : Math.toIntExact(ChronoUnit.DAYS.between(due, until));
        name(until);
    }

    /** From here on somebody's word holds, in place of what was counted. */
    void name(LocalDate day) {
        due = day;
        named = true;
        provisional = false;
    }

    void end() {
        due = null;
        provisional = false;
    }

    void confirm(LocalDate firstDue, @Nullable LocalDate secondDue, boolean mayMove) {
        original = firstDue;
        due = secondDue;
        provisional = mayMove;
    }

    void stop(LocalDate day) {
        stoppedOn = stoppedOn == null ? day : stoppedOn;
    }

    void run() {
        stoppedOn = null;
    }

    void runTo(@Nullable LocalDate movedTo, boolean mayMove) {
        due = movedTo;
        provisional = mayMove;
        run();
    }

    /** The last day when the clock, which stands, goes on on this day; null where there is none. */
    @Nullable
    Last movedTo(LocalDate today, WorkCalendar calendar) {
        if (due == null || stoppedOn == null) {
            return null;
        }
        if (!stoppedOn.isBefore(today)) {
            return new Last(due, provisional);
        }
        var limit = terms.limit();
        if (!named && limit != null && limit.unit() == Limit.Unit.WORKING_DAY) {
            var moved = calendar.plusWorkingDays(due, calendar.workingDaysBetween(stoppedOn, today));
            return new Last(moved, provisional || calendar.isProvisional(due, moved));
        }
        var moved = due.plus(daysStood(today), ChronoUnit.DAYS);
        var rolled = calendar.workingDayOnOrAfter(moved);
        return new Last(rolled, provisional || calendar.isProvisional(moved, rolled));
    }

    /** How many natural days the clock has stood by this day. */
    int daysStood(LocalDate today) {
        return stoppedOn == null ? 0 : Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(stoppedOn, today)));
    }

    LocalDate original() {
        return original;
    }

    @Nullable
    LocalDate due() {
        return due;
    }

    boolean provisional() {
        return provisional;
    }

    @Nullable
    LocalDate stoppedOn() {
        return stoppedOn;
    }

    boolean stands() {
        return stoppedOn != null;
    }

    /** Whether the last day has passed while the clock ran. */
    boolean isOverdue(LocalDate today) {
        return due != null && due.isBefore(today) && !stands();
    }

    int extensions() {
        return extensions;
    }

    /** How many natural days the extensions added in all. */
    int extendedDays() {
        return extendedDays;
    }
}
