package gangmu.meeting;

import gangmu.NotFound;
import gangmu.OneAtATime;
import gangmu.matter.Importance;
import gangmu.matter.Mandate;
import gangmu.matter.Order;
import gangmu.matter.Source;
import gangmu.matter.life.MatterDispatch;
import gangmu.matter.list.MatterLists;
import gangmu.organisation.NoSuchUnit;
import gangmu.organisation.People;
import gangmu.organisation.PersonId;
import gangmu.organisation.Units;
import gangmu.organisation.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done while a meeting goes on and when it is over: one method, one transaction. */
@Service
@Transactional
class SittingCommands {

    private final DispatchMeetings meetings;
    private final Sittings sittings;
    private final MeetingNotes notes;
    private final MatterDispatch matters;
    private final MatterLists lists;
    private final People people;
    private final Units units;
    private final JdbcClient jdbc;
    private final OneAtATime oneAtATime;
    private final Clock clock;

    SittingCommands(
            DispatchMeetings meetings,
            Sittings sittings,
            MeetingNotes notes,
            MatterDispatch matters,
            MatterLists lists,
            People people,
            Units units,
            JdbcClient jdbc,
            OneAtATime oneAtATime,
            Clock clock) {
        this.meetings = meetings;
        this.sittings = sittings;
        this.notes = notes;
        this.matters = matters;
        this.lists = lists;
        this.people = people;
        this.units = units;
        this.jdbc = jdbc;
        this.oneAtATime = oneAtATime;
        this.clock = clock;
    }

    void open(MeetingId id, Viewer by) {
        meeting(id);
        if (sittings.findById(id).isPresent()) {
            throw new MeetingAlreadyHeld();
        }
        sittings.save(Sitting.open(id, by, clock.instant()));
    }

    /**
     * Writes down what was said.
     *
     * @throws NotFound when the matter that it is about does not exist
     * @throws NoSuchUnit when a new matter names a unit that is none of the register
     */
    MeetingNoteId take(MeetingId id, MeetingNote.Text text, Viewer by) {
        sitting(id).requireOpen();
        if (text.matter() != null) {
            lists.one(by, text.matter(), null);
        }
        if (!text.units().allMatch(unit -> units.find(unit).isPresent())) {
            throw new NoSuchUnit();
        }
        return notes.save(MeetingNote.take(id, text, by, clock.instant(), LocalDate.now(clock)))
                .id();
    }

    void strike(MeetingId id, MeetingNoteId note, Viewer by) {
        sitting(id).requireOpen();
        var found = notes.findById(note)
                .filter(one -> one.of(id) && !one.isStruck())
                .orElseThrow(() -> new NotFound("条记录"));
        found.strike(by, clock.instant());
        notes.save(found);
    }

    void end(MeetingId id, PersonId presiding, @Nullable String attendance, Viewer by) {
        var sitting = sitting(id);
        sitting.end(people.leader(presiding).orElseThrow(NoSuchLeader::new), attendance, by, clock.instant());
        sittings.save(sitting);
    }

    void resume(MeetingId id, Viewer by) {
        var sitting = sitting(id);
        sitting.resume(by, clock.instant());
        sittings.save(sitting);
    }

    /** Approves the notes and hands out what was decided anew, all or nothing. */
    void approve(MeetingId id, Viewer by) {
        var meeting = meeting(id);
        var sitting = sitting(id);
        sitting.approve(by, clock.instant());
        sittings.save(sitting);
        var no = 0;
        for (var note : newMatters(id)) {
            no++;
            note.became(matters.dispatch(order(meeting, sitting, note, no), by));
            notes.save(note);
        }
    }

    private Iterable<MeetingNote> newMatters(MeetingId id) {
        return jdbc
                .sql(
                        "select id from meeting.note where meeting = :id and kind = 'NEW_MATTER' and struck_at is null order by at, id")
                .param("id", id.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(note -> notes.findById(new MeetingNoteId(note)).orElseThrow())
                .toList();
    }

    private static Order order(DispatchMeeting meeting, Sitting sitting, MeetingNote note, int no) {
        var approver = sitting.presiding();
        return new Order(
                meeting.number().addition(no),
                note.words(),
                null,
                null,
                Objects.requireNonNull(note.leadUnit(), "a new matter has its unit"),
                note.coUnits(),
                note.deadline(),
                null,
                Importance.NORMAL,
                new Mandate(
                        Source.MEETING,
                        meeting.id().value(),
                        meeting.number().meeting(),
                        approver.id(),
                        approver.name()),
                null,
                null,
                null);
    }

    private DispatchMeeting meeting(MeetingId id) {
        oneAtATime.enter("meeting " + id.value());
        return meetings.findById(id).orElseThrow(() -> new NotFound("次会议"));
    }

    private Sitting sitting(MeetingId id) {
        meeting(id);
        return sittings.findById(id).orElseThrow(MeetingNotInProgress::new);
    }
}
