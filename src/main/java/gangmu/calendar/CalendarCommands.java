package gangmu.calendar;

import gangmu.NotFound;
import gangmu.OneAtATime;
import gangmu.calendar.CalendarEvent.YearNoticeLoaded;
import gangmu.organisation.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Loading the notice of a year: first it is shown what would move, and then exactly that is confirmed. */
@Service
@Transactional
class CalendarCommands {

    /** What only one may be at, on all nodes. */
    static final String LOADING = "calendar.loading";

    private static final int EARLIEST = 2000;
    private static final int LATEST = 2099;

    /**
     * The notice of a year as somebody wants to load it.
     *
     * @param source what it says it is: 国办发明电〔2025〕7号
     */
    record Notice(int year, String source, List<SpecialDay> days) {}

    /**
     * 暂定期限: a deadline that the notice of a year may still move.
     *
     * @param code the number of the matter
     * @param due its present day
     */
    record Provisional(String code, String title, UUID matter, LocalDate due) {}

    private final YearNotices notices;
    private final ObjectProvider<CalendarDependent> dependents;
    private final OneAtATime oneAtATime;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CalendarCommands(
            YearNotices notices,
            ObjectProvider<CalendarDependent> dependents,
            OneAtATime oneAtATime,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notices = notices;
        this.dependents = dependents;
        this.oneAtATime = oneAtATime;
        this.events = events;
        this.clock = clock;
    }

    /** What loading this notice would move. Changes nothing. */
    @Transactional(readOnly = true)
    NoticePreview preview(Notice notice) {
        return preview(notice, checked(notice));
    }

    /**
     * The open deadlines that wait for the notice of a year, in the order of their present days: those that any notice would settle, even
     * one that names no day.
     */
    @Transactional(readOnly = true)
    List<Provisional> provisional(int year) {
        var before = notices.calendar(notices.latest());
        if (before.isLoaded(ours(year))) {
            return List.of();
        }
        return moves(before, before.with(new YearOfDays(year, List.of()))).stream()
                .filter(Moving::provisionalBefore)
                .map(move -> new Provisional(move.code(), move.title(), move.matter(), move.before()))
                .toList();
    }

    /**
     * Loads the notice.
     *
     * @param previewed the fingerprint of the preview that is confirmed
     */
    void load(Notice notice, String previewed, Viewer by) {
        var year = checked(notice);
        oneAtATime.enter(LOADING);
        if (!preview(notice, year).fingerprint().equals(previewed)) {
            throw new PreviewOutdated();
        }
        // as exactly as the database keeps it, so that asking as of this moment sees it
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        notices.add(year, notice.source(), at, by);
        events.publishEvent(new YearNoticeLoaded(year.year(), at, by.person()));
    }

    /** A year of the calendar that anybody can mean. */
    static int ours(int year) {
        if (year < EARLIEST || year > LATEST) {
            throw new NotFound("一年的工作日历");
        }
        return year;
    }

    private NoticePreview preview(Notice notice, YearOfDays year) {
        var version = notices.latest();
        var before = notices.calendar(version);
        if (year.equals(before.years().get(year.year())) && isFrom(notice.source(), year.year())) {
            throw new NoticeUnchanged(year.year());
        }
        var after = before.with(year);
        return NoticePreview.of(version, notice.source(), year, moves(before, after));
    }

    private List<Moving> moves(WorkCalendar before, WorkCalendar after) {
        return dependents
                .orderedStream()
                .flatMap(dependent -> dependent.moving(before, after).stream())
                .sorted(Comparator.comparing(Moving::before)
                        .thenComparing(Moving::code)
                        .thenComparing(Moving::matter))
                .toList();
    }

    private boolean isFrom(String source, int year) {
        return notices.current(year)
                .filter(loading -> loading.source().equals(source))
                .isPresent();
    }

    private static YearOfDays checked(Notice notice) {
        var year = ours(notice.year());
        if (notice.days().isEmpty()) {
            throw new EmptyNotice();
        }
        var seen = new HashSet<>();
        for (var day : notice.days()) {
            if (day.date().getYear() != year) {
                throw new DayOutsideYear(day.date(), year);
            }
            if (!seen.add(day.date())) {
                throw new DuplicateDay(day.date());
            }
        }
        return new YearOfDays(
                year,
                notice.days().stream()
                        .sorted(Comparator.comparing(SpecialDay::date))
                        .toList());
    }
}
