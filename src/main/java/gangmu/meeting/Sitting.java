package gangmu.meeting;

import gangmu.meeting.MeetingEvent.MeetingEnded;
import gangmu.meeting.MeetingEvent.MeetingResumed;
import gangmu.meeting.MeetingEvent.MeetingStarted;
import gangmu.meeting.MeetingEvent.MinutesApproved;
import gangmu.meeting.MeetingEvent.MinutesHandedOver;
import gangmu.organisation.Person;
import gangmu.organisation.PersonId;
import gangmu.organisation.Viewer;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/**
 * 会议进行. The meeting itself: a clerk opens it, item after item is called up and what is decided is written down on the spot, until
 * the clerk ends it and hands the notes to the leader who presided. With that leader's approval what was decided anew is handed out;
 * from then on nothing in the notes changes.
 */
@Table(schema = "meeting", name = "sitting")
class Sitting extends AbstractAggregateRoot<Sitting> {

    enum Stage {
        OPEN,
        ENDED,
        APPROVED
    }

    @Id
    @Column("meeting")
    private final MeetingId meeting;

    private final Instant openedAt;
    private final String openedBy;
    private @Nullable Instant endedAt;
    private @Nullable UUID leader;
    private @Nullable String leaderName;
    private @Nullable Instant approvedAt;
    private @Nullable String attendance;

    @Version
    private @Nullable Integer version;

    Sitting(
            MeetingId meeting,
            Instant openedAt,
            String openedBy,
            @Nullable Instant endedAt,
            @Nullable UUID leader,
            @Nullable String leaderName,
            @Nullable Instant approvedAt,
            @Nullable String attendance,
            @Nullable Integer version) {
        this.meeting = meeting;
        this.openedAt = openedAt;
        this.openedBy = openedBy;
        this.endedAt = endedAt;
        this.leader = leader;
        this.leaderName = leaderName;
        this.approvedAt = approvedAt;
        this.attendance = attendance;
        this.version = version;
    }

    static Sitting open(MeetingId meeting, Viewer by, Instant now) {
        var sitting = new Sitting(meeting, now, by.name(), null, null, null, null, null, null);
        sitting.registerEvent(new MeetingStarted(meeting, now, by.person()));
        return sitting;
    }

    /**
     * Nothing is written down before the meeting or after it.
     *
     * @throws MeetingNotInProgress when it has ended
     */
    void requireOpen() {
        if (stage() != Stage.OPEN) {
            throw new MeetingNotInProgress();
        }
    }

    /**
     * Ends the meeting and hands the notes to the leader who presided.
     *
     * @param who who was there and who was not; null where nobody wrote it down
     */
    void end(Person presiding, @Nullable String who, Viewer by, Instant now) {
        requireOpen();
        attendance = who;
        endedAt = now;
        leader = presiding.id().value();
        leaderName = presiding.name();
        registerEvent(new MeetingEnded(meeting, now, by.person(), presiding.id()));
    }

    /** Another leader takes the place of the one who presided, for the notes. */
    void handTo(Person other, Viewer by, Instant now) {
        var from = presiding().id();
        leader = other.id().value();
        leaderName = other.name();
        registerEvent(new MinutesHandedOver(meeting, now, by.person(), from, other.id()));
    }

    /** Takes up the meeting again, to correct what was written down. Only until the leader has approved. */
    void resume(Viewer by, Instant now) {
        if (stage() != Stage.ENDED) {
            throw new MinutesAlreadyApproved();
        }
        endedAt = null;
        leader = null;
        leaderName = null;
        registerEvent(new MeetingResumed(meeting, now, by.person()));
    }

    /**
     * Approves the notes.
     *
     * @throws NotTheNamedLeader when another leader presided
     */
    void approve(Viewer by, Instant now) {
        switch (stage()) {
            case OPEN -> throw new MeetingStillInProgress();
            case APPROVED -> throw new MinutesAlreadyApproved();
            case ENDED -> {
                if (!by.person().value().equals(leader)) {
                    throw new NotTheNamedLeader();
                }
                approvedAt = now;
                registerEvent(new MinutesApproved(meeting, now, by.person()));
            }
        }
    }

    Stage stage() {
        return approvedAt != null ? Stage.APPROVED : endedAt != null ? Stage.ENDED : Stage.OPEN;
    }

    /** The leader who presided, with the name as it was then. */
    DispatchMeeting.Approver presiding() {
        return new DispatchMeeting.Approver(
                new PersonId(Objects.requireNonNull(leader, "an ended meeting has its leader")),
                Objects.requireNonNull(leaderName, "an ended meeting has its leader"));
    }
}
