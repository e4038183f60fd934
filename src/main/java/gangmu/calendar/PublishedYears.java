package gangmu.calendar;

import com.tyme.holiday.LegalHoliday;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The notices that were published when this version of Gangmu was made, as tyme4j holds them. */
final class PublishedYears {

    /** The first year whose notice it holds whole. */
    private static final int FIRST = 2002;

    private PublishedYears() {}

    /** The years whose notices it holds, in order. */
    static Stream<YearOfDays> all() {
        return IntStream.iterate(FIRST, year -> year + 1)
                .mapToObj(PublishedYears::of)
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream);
    }

    /** The notice of a year, when it holds it. A year that only lends some days to the next one's New Year is not told of. */
    static Optional<YearOfDays> of(int year) {
        var days = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .flatMap(PublishedYears::day)
                .toList();
        return days.stream().anyMatch(day -> day.date().getMonthValue() == 10)
                ? Optional.of(new YearOfDays(year, days))
                : Optional.empty();
    }

    private static Stream<SpecialDay> day(LocalDate date) {
        var holiday = LegalHoliday.fromYmd(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        return holiday == null ? Stream.empty() : Stream.of(new SpecialDay(date, holiday.isWork(), holiday.getName()));
    }
}
