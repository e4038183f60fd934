package gangmu.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The same rules, one day after the other, as one would count on a calendar on the wall. */
final class BruteForce {

    private final Map<LocalDate, Boolean> told = new HashMap<>();
    private final TreeSet<Integer> years = new TreeSet<>();

    BruteForce(Collection<YearOfDays> notices) {
        notices.forEach(notice -> {
            years.add(notice.year());
            notice.days().forEach(day -> told.put(day.date(), day.working()));
        });
    }

    boolean isWorkingDay(LocalDate day) {
        return told.getOrDefault(
                day, day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY);
    }

    int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    LocalDate plusWorkingDays(LocalDate day, int count) {
        var last = day;
        for (var left = count; left > 0; ) {
            last = last.plusDays(1);
            left -= isWorkingDay(last) ? 1 : 0;
        }
        return last;
    }

    LocalDate minusWorkingDays(LocalDate day, int count) {
        var reminder = day;
        while (workingDaysBetween(reminder, day) < count || !isWorkingDay(reminder)) {
            reminder = reminder.minusDays(1);
        }
        return reminder;
    }

    /** Walks on day by day (or hour by hour), and does not count where the clock stands still. */
    Due due(Instant from, Limit limit, List<DayRange> suspended) {
        if (limit.unit() == Limit.Unit.HOUR) {
            return hours(from, limit.amount(), suspended);
        }
        var working = limit.unit() == Limit.Unit.WORKING_DAY;
        var day = from.atZone(WorkCalendar.ZONE).toLocalDate();
        var provisional = false;
        for (var left = limit.amount(); left > 0; ) {
            day = day.plusDays(1);
            provisional |= working && !years.contains(day.getYear());
            left -= !standsStill(day, suspended) && (!working || isWorkingDay(day)) ? 1 : 0;
        }
        provisional |= !years.contains(day.getYear());
        while (standsStill(day, suspended) || !isWorkingDay(day)) {
            day = day.plusDays(1);
            provisional |= !years.contains(day.getYear());
        }
        return new Due(day.plusDays(1).atStartOfDay(WorkCalendar.ZONE).toInstant(), day, provisional);
    }

    private static Due hours(Instant from, int hours, List<DayRange> suspended) {
        var at = from;
        for (var left = hours * 60; left > 0; ) {
            left -= standsStill(at.atZone(WorkCalendar.ZONE).toLocalDate(), suspended) ? 0 : 1;
            at = at.plusSeconds(60);
        }
        return new Due(at, at.minusNanos(1).atZone(WorkCalendar.ZONE).toLocalDate(), false);
    }

    private static boolean standsStill(LocalDate day, List<DayRange> suspended) {
        return suspended.stream().anyMatch(range -> range.contains(day));
    }
}
