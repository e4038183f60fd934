package gangmu.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Whole days from one to another, both included: the days on which a clock is stopped (停表).
 *
 * @param first not after the last
 */
public record DayRange(LocalDate first, LocalDate last) {

    /** @throws IllegalArgumentException when the last day is before the first */
    public DayRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(first + " is after " + last);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** How many days, rest days too. */
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** The same days in order, none of them twice, and none before the given day. */
    static List<DayRange> inOrderFrom(LocalDate start, Collection<DayRange> ranges) {
        var merged = new ArrayList<DayRange>();
        ranges.stream()
                .filter(range -> !range.last().isBefore(start))
                .map(range -> range.first().isBefore(start) ? new DayRange(start, range.last()) : range)
                .sorted(Comparator.comparing(DayRange::first))
                .forEach(range -> {
                    if (merged.isEmpty() || merged.getLast().last().isBefore(range.first())) {
                        merged.add(range);
                    } else if (merged.getLast().last().isBefore(range.last())) {
                        merged.add(new DayRange(merged.removeLast().first(), range.last()));
                    }
                });
        return merged;
    }
}
