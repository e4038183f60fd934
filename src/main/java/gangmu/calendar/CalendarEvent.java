package gangmu.calendar;

import gangmu.organisation.PersonId;
import java.time.Instant;

/** Everything that can happen to the calendar. */
public sealed interface CalendarEvent {

    Instant at();

    PersonId by();

    /** The notice of a year was loaded, for the first time or in place of an earlier one: deadlines may have moved. */
    record YearNoticeLoaded(int year, Instant at, PersonId by) implements CalendarEvent {}
}
