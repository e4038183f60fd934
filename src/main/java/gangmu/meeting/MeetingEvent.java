package gangmu.meeting;

import gangmu.organisation.PersonId;
import java.time.Instant;
import java.time.LocalDate;

/** Everything that can happen to a meeting's list. */
public sealed interface MeetingEvent {

    MeetingId meeting();

    Instant at();

    PersonId by();

    /** A list was opened. */
    record MeetingOpened(MeetingId meeting, Instant at, PersonId by, int year, int ordinal, LocalDate heldOn)
            implements MeetingEvent {}

    /** The list was handed to a leader. */
    record ListSubmitted(MeetingId meeting, Instant at, PersonId by, PersonId leader, int items)
            implements MeetingEvent {}

    /** The leader approved it. */
    record ListApproved(MeetingId meeting, Instant at, PersonId by) implements MeetingEvent {}

    /** The leader sent it back, with the reason. */
    record ListReturned(MeetingId meeting, Instant at, PersonId by, String reason) implements MeetingEvent {}

    /** Each of its items became a matter. */
    record ListDispatched(MeetingId meeting, Instant at, PersonId by, int matters) implements MeetingEvent {}
}
