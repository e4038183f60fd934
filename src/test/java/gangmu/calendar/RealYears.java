package gangmu.calendar;

import com.tyme.holiday.LegalHoliday;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Years whose notices were published. */
public final class RealYears {

    private RealYears() {}

    /** 2024 to 2026, with their weekends worked in exchange. */
    public static WorkCalendar upTo2026() {
        return years(2024, 2026);
    }

    /** The notices of these years, one by one. */
    public static WorkCalendar years(int first, int last) {
        return WorkCalendar.of(IntStream.rangeClosed(first, last)
                .mapToObj(year -> new YearOfDays(year, days(year)))
                .toList());
    }

    private static List<SpecialDay> days(int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .flatMap(RealYears::day)
                .toList();
    }

    private static Stream<SpecialDay> day(LocalDate date) {
        var holiday = LegalHoliday.fromYmd(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        return holiday == null ? Stream.empty() : Stream.of(new SpecialDay(date, holiday.isWork(), holiday.getName()));
    }
}
