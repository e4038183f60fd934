package gangmu.calendar;

import gangmu.calendar.YearNotices.Loading;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The calendar as the screens show it. */
@Component
@Transactional(readOnly = true)
class CalendarQueries {

    /**
     * A year in the list.
     *
     * @param loaded whether its notice is loaded; deadlines that depend on a year without are provisional
     * @param loadedBy null for what came with the software
     */
    record CalendarYearRow(
            int year,
            boolean loaded,
            @Nullable String source,
            @Nullable Instant loadedAt,
            @Nullable String loadedBy,
            int workingDays,
            int restDays) {}

    /**
     * A year with its twelve months.
     *
     * @param days what its notice says
     * @param suggestion what this version of the software knows about a year whose notice is not loaded; mostly nothing
     */
    record CalendarYear(
            int year,
            boolean loaded,
            @Nullable String source,
            @Nullable Instant loadedAt,
            @Nullable String loadedBy,
            List<SpecialDay> days,
            List<SpecialDay> suggestion,
            List<CalendarMonth> months) {}

    record CalendarMonth(int month, int workingDays, List<CalendarDay> days) {}

    /** @param name what the notice calls it, when it speaks of it */
    record CalendarDay(
            LocalDate date, boolean working, @Nullable String name) {}

    private final YearNotices notices;
    private final Calendars calendars;
    private final Clock clock;

    CalendarQueries(YearNotices notices, Calendars calendars, Clock clock) {
        this.notices = notices;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Every year whose notice is loaded, and this year and the next in any case; the latest first. */
    List<CalendarYearRow> years() {
        var calendar = calendars.now();
        var loadings = notices.current().stream().collect(Collectors.toMap(Loading::year, Function.identity()));
        var thisYear = LocalDate.ofInstant(clock.instant(), WorkCalendar.ZONE).getYear();
        var years = new TreeSet<Integer>(Comparator.reverseOrder());
        years.addAll(loadings.keySet());
        years.addAll(List.of(thisYear, thisYear + 1));
        return years.stream()
                .map(year -> row(year, loadings.get(year), calendar))
                .toList();
    }

    CalendarYear year(int year) {
        var calendar = calendars.now();
        var loading = notices.current(CalendarCommands.ours(year)).orElse(null);
        var days = days(calendar, year);
        return new CalendarYear(
                year,
                loading != null,
                loading == null ? null : loading.source(),
                loading == null ? null : loading.loadedAt().toInstant(),
                loading == null ? null : loading.loadedByName(),
                days,
                loading == null ? PublishedYears.of(year).map(YearOfDays::days).orElse(List.of()) : List.of(),
                months(calendar, year, days));
    }

    private static CalendarYearRow row(int year, @Nullable Loading loading, WorkCalendar calendar) {
        var working = workingDays(calendar, Period.of(Period.Kind.YEAR, LocalDate.of(year, 1, 1)));
        return new CalendarYearRow(
                year,
                loading != null,
                loading == null ? null : loading.source(),
                loading == null ? null : loading.loadedAt().toInstant(),
                loading == null ? null : loading.loadedByName(),
                working,
                LocalDate.of(year, 1, 1).lengthOfYear() - working);
    }

    private static List<SpecialDay> days(WorkCalendar calendar, int year) {
        var known = calendar.years().get(year);
        return known == null ? List.of() : known.days();
    }

    private static List<CalendarMonth> months(WorkCalendar calendar, int year, List<SpecialDay> days) {
        Map<LocalDate, String> names = new HashMap<>();
        days.forEach(day -> names.put(day.date(), day.name()));
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> {
                    var period = Period.of(Period.Kind.MONTH, LocalDate.of(year, month, 1));
                    return new CalendarMonth(
                            month,
                            workingDays(calendar, period),
                            period.days()
                                    .map(day -> new CalendarDay(day, calendar.isWorkingDay(day), names.get(day)))
                                    .toList());
                })
                .toList();
    }

    private static int workingDays(WorkCalendar calendar, Period period) {
        return calendar.workingDaysBetween(period.previous().last(), period.last());
    }
}
