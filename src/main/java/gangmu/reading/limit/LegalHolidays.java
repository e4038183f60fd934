package gangmu.reading.limit;

import com.tyme.holiday.LegalHoliday;
import com.tyme.lunar.LunarDay;
import com.tyme.solar.SolarDay;
import com.tyme.solar.SolarTerm;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The working days and festivals of the country: weekends, the legal holidays and the weekend days worked in exchange for
 * them (调休), and the days of the festivals that follow the moon or the sun.
 */
final class LegalHolidays implements WorkingDays {

    private static final Pattern NAMES = Pattern.compile(Festival.alternatives());

    @Override
    public boolean isWorkingDay(LocalDate day) {
        var holiday = LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        if (holiday != null) {
            return holiday.isWork();
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The day of a festival in a year. */
    static LocalDate festival(Festival festival, int year) {
        return switch (festival) {
            case NEW_YEAR -> LocalDate.of(year, 1, 1);
            case SPRING -> day(LunarDay.fromYmd(year, 1, 1).getSolarDay());
            case LANTERN -> day(LunarDay.fromYmd(year, 1, 15).getSolarDay());
            case QINGMING -> day(SolarTerm.fromName(year, "清明").getSolarDay());
            case LABOUR -> LocalDate.of(year, 5, 1);
            case DRAGON_BOAT -> day(LunarDay.fromYmd(year, 5, 5).getSolarDay());
            case MID_AUTUMN -> day(LunarDay.fromYmd(year, 8, 15).getSolarDay());
            case NATIONAL -> LocalDate.of(year, 10, 1);
        };
    }

    /** The first day of a festival that is not before this day. */
    static LocalDate next(Festival festival, LocalDate from) {
        var thisYear = festival(festival, from.getYear());
        return thisYear.isBefore(from) ? festival(festival, from.getYear() + 1) : thisYear;
    }

    /** The day of the festival that comes first from this day on, of those that a text names; null if it names none. */
    static @Nullable LocalDate firstNamed(CharSequence text, LocalDate from) {
        var first = (LocalDate) null;
        var names = NAMES.matcher(text);
        for (var found = EnumSet.noneOf(Festival.class); names.find(); ) {
            var festival = Festival.named(names.group());
            if (found.add(festival)) {
                var day = next(festival, from);
                first = first == null || day.isBefore(first) ? day : first;
            }
        }
        return first;
    }

    private static LocalDate day(SolarDay day) {
        return LocalDate.of(day.getYear(), day.getMonth(), day.getDay());
    }
}
