package gangmu.calendar;

import java.util.List;

/**
 * What the notice of one year (国务院办公厅部分节假日安排的通知) says. Every other day of the year is as in every week.
 *
 * @param year the year of all its days
 * @param days each day once
 */
public record YearOfDays(int year, List<SpecialDay> days) {

    /** @throws IllegalArgumentException when a day is of another year, or is there twice */
    public YearOfDays {
        days = List.copyOf(days);
        if (days.stream().anyMatch(day -> day.date().getYear() != year)) {
            throw new IllegalArgumentException("a day is not of " + year);
        }
        if (days.stream().map(SpecialDay::date).distinct().count() != days.size()) {
            throw new IllegalArgumentException("a day of " + year + " is there twice");
        }
    }
}
