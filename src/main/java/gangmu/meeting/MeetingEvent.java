package gangmu.meeting;

import gangmu.matter.MatterId;
import gangmu.organisation.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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

    /** 移交审批: the leader whom the list was handed to left the post, and another approves it. */
    record ListHandedOver(MeetingId meeting, Instant at, PersonId by, PersonId from, PersonId leader)
            implements MeetingEvent {}

    /** 移交审批: the leader whom the notes were handed to left the post, and another approves them. */
    record MinutesHandedOver(MeetingId meeting, Instant at, PersonId by, PersonId from, PersonId leader)
            implements MeetingEvent {}

    /** Each of its items became a matter. */
    record ListDispatched(MeetingId meeting, Instant at, PersonId by, int matters) implements MeetingEvent {}

    /** The meeting was opened and its agenda called up. */
    record MeetingStarted(MeetingId meeting, Instant at, PersonId by) implements MeetingEvent {}

    /** Something was written down: an information, a decision or a new matter. */
    record NoteTaken(
            MeetingId meeting,
            Instant at,
            PersonId by,
            String kind,
            @Nullable MatterId matter,
            String words,
            @Nullable LocalDate promisedFor)
            implements MeetingEvent {}

    /** What was written down by mistake was struck while the meeting went on. */
    record NoteStruck(MeetingId meeting, Instant at, PersonId by, String words) implements MeetingEvent {}

    /** The meeting ended and its notes went to the leader who presided. */
    record MeetingEnded(MeetingId meeting, Instant at, PersonId by, PersonId leader) implements MeetingEvent {}

    /** The meeting was taken up again to correct its notes. */
    record MeetingResumed(MeetingId meeting, Instant at, PersonId by) implements MeetingEvent {}

    /** The leader approved the notes, and what was decided anew was handed out. */
    record MinutesApproved(MeetingId meeting, Instant at, PersonId by) implements MeetingEvent {}
}
