package gangmu.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * When a limit ends.
 *
 * @param at the first moment that is too late; a day ends at 24:00 in the city (民法典 §203)
 * @param day the day on which it ends; 24:00 still is of the day that it ends
 * @param provisional 暂定: the day may still move, because it depends on a year whose notice is not loaded
 */
public record Due(Instant at, LocalDate day, boolean provisional) {

    /** The end of a day that somebody named. It stands as it was said: it does not roll over and cannot move. */
    public static Due endOf(LocalDate day) {
        return endOf(day, false);
    }

    static Due endOf(LocalDate day, boolean provisional) {
        return new Due(
                day.plus(1, ChronoUnit.DAYS).atStartOfDay(WorkCalendar.ZONE).toInstant(), day, provisional);
    }

    static Due at(Instant at) {
        return new Due(at, WorkCalendar.dayOf(at.minusNanos(1)), false);
    }

    /** Whether it is too late. */
    public boolean isPast(Instant now) {
        return !now.isBefore(at);
    }
}
