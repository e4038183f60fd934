package gangmu.meeting;

import gangmu.matter.MatterId;
import gangmu.meeting.MeetingEvent.NoteStruck;
import gangmu.meeting.MeetingEvent.NoteTaken;
import gangmu.organisation.UnitId;
import gangmu.organisation.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Table;

/**
 * 会议记录. What was said about one matter at the meeting, and what follows from it: nothing (an information), a decision, which may
 * hold a promise for a day, or a new matter with its lead unit, which is handed out when the leader has approved the notes. What was written down by
 * mistake is struck while the meeting goes on, and kept.
 */
@Table(schema = "meeting", name = "note")
class MeetingNote extends AbstractAggregateRoot<MeetingNote> {

    /** Under which part of the agenda something was said. */
    enum Section {
        LAST_LIST,
        RED_LIST,
        COORDINATION,
        NEW_LIST,
        OTHER
    }

    enum Kind {
        /** 通报情况 */
        INFORMATION,
        /** 议定事项 */
        DECISION,
        /** 新交办 */
        NEW_MATTER
    }

    /**
     * What is written down.
     *
     * @param matter what it is about, where it is about one
     * @param done whether the unit reported it done, where that was asked
     * @param promisedFor the day for which the unit promised it
     * @param leadUnit for a new matter, who answers for it
     */
    record Text(
            Section section,
            @Nullable MatterId matter,
            Kind kind,
            String words,
            @Nullable Boolean done,
            @Nullable LocalDate promisedFor,
            @Nullable UnitId leadUnit,
            List<UnitId> coUnits,
            @Nullable LocalDate deadline) {

        Text {
            coUnits = List.copyOf(coUnits);
        }

        /** All units that it names. */
        Stream<UnitId> units() {
            return Stream.concat(Stream.ofNullable(leadUnit), coUnits.stream());
        }
    }

    @Id
    private final MeetingNoteId id;

    private final UUID meeting;
    private final Section section;
    private final @Nullable UUID matter;
    private final Kind kind;
    private final String words;
    private final @Nullable Boolean done;
    private final @Nullable LocalDate promisedFor;
    private final @Nullable UUID leadUnit;
    private final UUID[] coUnits;
    private final @Nullable LocalDate deadline;
    private @Nullable UUID became;
    private final Instant at;
    private final String byName;
    private @Nullable Instant struckAt;
    private @Nullable String struckBy;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    MeetingNote(
            MeetingNoteId id,
            UUID meeting,
            Section section,
            @Nullable UUID matter,
            Kind kind,
            String words,
            @Nullable Boolean done,
            @Nullable LocalDate promisedFor,
            @Nullable UUID leadUnit,
            UUID[] coUnits,
            @Nullable LocalDate deadline,
            @Nullable UUID became,
            Instant at,
            String byName,
            @Nullable Instant struckAt,
            @Nullable String struckBy,
            @Nullable Integer version) {
        this.id = id;
        this.meeting = meeting;
        this.section = section;
        this.matter = matter;
        this.kind = kind;
        this.words = words;
        this.done = done;
        this.promisedFor = promisedFor;
        this.leadUnit = leadUnit;
        this.coUnits = coUnits.clone();
        this.deadline = deadline;
        this.became = became;
        this.at = at;
        this.byName = byName;
        this.struckAt = struckAt;
        this.struckBy = struckBy;
        this.version = version;
    }

    /**
     * Writes something down.
     *
     * @throws NewMatterWithoutLeadUnit when a new matter names no unit
     * @throws LeadUnitAmongCoUnits when the unit that leads also assists
     * @throws DayIsPast when a promise or a last day lies before today
     */
    static MeetingNote take(MeetingId meeting, Text text, Viewer by, Instant now, LocalDate today) {
        var anew = text.kind() == Kind.NEW_MATTER;
        if (anew && text.leadUnit() == null) {
            throw new NewMatterWithoutLeadUnit();
        }
        if (anew && text.leadUnit() != null && text.coUnits().contains(text.leadUnit())) {
            throw new LeadUnitAmongCoUnits();
        }
        requireNotPast(text.promisedFor(), today);
        requireNotPast(text.deadline(), today);
        var note = new MeetingNote(
                MeetingNoteId.next(),
                meeting.value(),
                text.section(),
                text.matter() == null ? null : text.matter().value(),
                text.kind(),
                text.words(),
                text.done(),
                text.promisedFor(),
                anew && text.leadUnit() != null ? text.leadUnit().value() : null,
                anew ? text.coUnits().stream().map(UnitId::value).toArray(UUID[]::new) : new UUID[0],
                anew ? text.deadline() : null,
                null,
                now,
                by.name(),
                null,
                null,
                null);
        note.registerEvent(new NoteTaken(
                meeting, now, by.person(), text.kind().name(), text.matter(), text.words(), text.promisedFor()));
        return note;
    }

    private static void requireNotPast(@Nullable LocalDate day, LocalDate today) {
        if (day != null && day.isBefore(today)) {
            throw new DayIsPast();
        }
    }

    /** Strikes what was written down by mistake. It does not count any more, and stays to be read. */
    void strike(Viewer by, Instant now) {
        struckAt = now;
        struckBy = by.name();
        registerEvent(new NoteStruck(new MeetingId(meeting), now, by.person(), words));
    }

    boolean isStruck() {
        return struckAt != null;
    }

    /** The new matter was handed out. */
    void became(MatterId matter) {
        became = matter.value();
    }

    boolean isNewMatter() {
        return kind == Kind.NEW_MATTER;
    }

    MeetingNoteId id() {
        return id;
    }

    boolean of(MeetingId other) {
        return meeting.equals(other.value());
    }

    String words() {
        return words;
    }

    @Nullable
    UnitId leadUnit() {
        return leadUnit == null ? null : new UnitId(leadUnit);
    }

    List<UnitId> coUnits() {
        return Arrays.stream(coUnits).map(UnitId::new).toList();
    }

    @Nullable
    LocalDate deadline() {
        return deadline;
    }
}
