package gangmu.reading.limit;

import com.tyme.holiday.LegalHoliday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The working days and festivals of the country: weekends, the legal holidays and the weekend days worked in exchange for
 * them (调休).
 */
final class LegalHolidays implements WorkingDays {

    private static final Pattern NAMES = Pattern.compile(Festival.holidays());

    @Override
    public boolean isWorkingDay(LocalDate day) {
        var holiday = LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        if (holiday != null) {
            return holiday.isWork();
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The day of the festival that comes first from this day on, of those that a text names; null if it names none. */
    static @Nullable LocalDate firstNamed(CharSequence text, LocalDate from) {
        var first = (LocalDate) null;
        var names = NAMES.matcher(text);
        for (var found = new HashSet<Festival>(); names.find(); ) {
            var festival = Festival.named(names.group());
            if (found.add(festival)) {
                var day = festival.next(from);
                first = first == null || day.isBefore(first) ? day : first;
            }
        }
        return first;
    }
}
