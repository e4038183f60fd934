package gangmu.reading.limit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** On which days offices work. */
@FunctionalInterface
interface WorkingDays {

    boolean isWorkingDay(LocalDate day);

    /** The last day of a limit of so many working days that begins on the day after this one. */
    default LocalDate after(LocalDate day, int count) {
        var last = day;
        for (var left = count; left > 0; ) {
            last = last.plus(1, ChronoUnit.DAYS);
            if (isWorkingDay(last)) {
                left--;
            }
        }
        return last;
    }
}
