package gangmu.meeting;

import gangmu.NotFound;
import gangmu.matter.MatterId;
import gangmu.matter.list.MatterLists;
import gangmu.matter.list.MatterRow;
import gangmu.matter.list.MatterSort;
import gangmu.matter.list.Narrowing;
import gangmu.matter.standing.Light;
import gangmu.organisation.UnitId;
import gangmu.organisation.Units;
import gangmu.organisation.Viewer;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 议程. Builds itself: first the last meeting's list, one by one, with what was promised for when, and what was promised for older matters;
 * then what is red, what asks for
 * coordination, and the new list. While the meeting lasts it is as of now; when it is over, as of its end.
 */
@Component
@Transactional(readOnly = true)
class AgendaQueries {

    private static final String NO_LONGER_REGISTERED = "（已不在册）";

    /** How far back a report counts that asks for coordination. */
    private static final Duration RECENT = Duration.ofDays(14);

    record Agenda(
            MeetingId meetingId,
            String number,
            @Nullable Instant openedAt,
            @Nullable Instant endedAt,
            @Nullable UUID leaderId,
            @Nullable String leader,
            @Nullable String attendance,
            @Nullable Instant approvedAt,
            Instant asOf,
            @Nullable LastList last,
            List<MatterRow> red,
            List<MatterRow> coordination,
            List<FreshItem> fresh,
            List<NoteView> notes,
            List<StruckNote> struck) {}

    /**
     * The list of the meeting before.
     *
     * @param items what was handed out then
     * @param promised matters of older lists for which something was promised, and which were not done when that meeting was held
     */
    record LastList(
            MeetingId meetingId,
            String number,
            LocalDate heldOn,
            int done,
            List<LastItem> items,
            List<LastItem> promised) {}

    /**
     * One matter of the last list.
     *
     * @param done whether it is closed, or claimed and not sent back
     * @param promises what was promised for it at meetings before this one, the latest first
     */
    record LastItem(MatterRow matter, boolean done, List<Promise> promises) {}

    /**
     * 承诺.
     *
     * @param kept true: done by that day; false: the day is past and it was not; null: the day is still to come
     */
    record Promise(
            String meeting,
            LocalDate promisedFor,
            String words,
            @Nullable Boolean kept) {}

    /**
     * One item of the new list, in the words of the list.
     *
     * @param matter what became of it as of the agenda: who leads it, whether it is signed for; null before it was handed out
     */
    record FreshItem(
            int no,
            String code,
            @Nullable String theme,
            String demand,
            @Nullable String leadUnit,
            @Nullable LocalDate deadline,
            @Nullable MatterRow matter) {}

    record NoteView(
            MeetingNoteId id,
            MeetingNote.Section section,
            @Nullable MatterId matterId,
            MeetingNote.Kind kind,
            String words,
            @Nullable Boolean done,
            @Nullable LocalDate promisedFor,
            @Nullable UnitId leadUnitId,
            @Nullable String leadUnit,
            List<String> coUnits,
            @Nullable LocalDate deadline,
            @Nullable MatterId became,
            Instant at,
            String by) {}

    /** What was written down and struck again: it does not count, and can be read. */
    record StruckNote(NoteView note, Instant struckAt, String struckBy) {}

    private record Before(UUID id, int year, int ordinal, LocalDate heldOn) {}

    private record Head(
            @Nullable OffsetDateTime openedAt,
            @Nullable OffsetDateTime endedAt,
            @Nullable UUID leader,
            @Nullable String leaderName,
            @Nullable OffsetDateTime approvedAt,
            @Nullable String attendance) {}

    private record Promised(UUID matter, int year, int ordinal, LocalDate promisedFor, String words) {}

    private final MeetingQueries meetings;
    private final MatterLists matters;
    private final Units units;
    private final JdbcClient jdbc;
    private final Clock clock;

    AgendaQueries(MeetingQueries meetings, MatterLists matters, Units units, JdbcClient jdbc, Clock clock) {
        this.meetings = meetings;
        this.matters = matters;
        this.units = units;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws NotFound when there is no such meeting */
    Agenda agenda(MeetingId id, Viewer viewer) {
        var meeting = meetings.view(id);
        var head = head(id);
        var asOf = head.endedAt() == null ? clock.instant() : head.endedAt().toInstant();
        var names = units.shortNames();
        return new Agenda(
                id,
                meeting.number(),
                instant(head.openedAt()),
                instant(head.endedAt()),
                head.leader(),
                head.leaderName(),
                head.attendance(),
                instant(head.approvedAt()),
                asOf,
                last(meeting, viewer, asOf),
                matters.all(viewer, List.of(new Narrowing.Lit(Light.RED)), MatterSort.DUE, asOf),
                matters.all(viewer, List.of(new Narrowing.NeedsOthers(RECENT)), MatterSort.DUE, asOf),
                fresh(meeting.items(), viewer, asOf),
                notes(id, names),
                struck(id, names));
    }

    private Head head(MeetingId id) {
        return jdbc.sql("""
                        select opened_at, ended_at, leader, leader_name, approved_at, attendance
                          from meeting.sitting
                         where meeting = :id
                        """)
                .param("id", id.value())
                .query(Head.class)
                .optional()
                .orElse(new Head(null, null, null, null, null, null));
    }

    private @Nullable LastList last(MeetingQueries.MeetingView meeting, Viewer viewer, Instant asOf) {
        return jdbc.sql("""
                        select id, year, ordinal, held_on
                          from meeting.meeting
                         where (year, ordinal) < (:year, :ordinal) and stage = 'DISPATCHED'
                         order by year desc, ordinal desc
                         limit 1
                        """)
                .param("year", meeting.year())
                .param("ordinal", meeting.ordinal())
                .query(Before.class)
                .optional()
                .map(before -> last(before, meeting, viewer, asOf))
                .orElse(null);
    }

    private LastList last(Before before, MeetingQueries.MeetingView meeting, Viewer viewer, Instant asOf) {
        var handedOut = jdbc.sql("""
                        select matter
                          from (select matter, 1 as part, position as place
                                  from meeting.item
                                 where meeting = :id and matter is not null
                                union all
                                select became, 2, row_number() over (order by at, id)
                                  from meeting.note
                                 where meeting = :id and became is not null) handed_out
                         order by part, place
                        """).param("id", before.id()).query(UUID.class).list().stream()
                .map(MatterId::new)
                .toList();
        var promises = promises(meeting).stream()
                .collect(Collectors.groupingBy(Promised::matter, LinkedHashMap::new, Collectors.toList()));
        var items = items(viewer, handedOut, promises, asOf);
        var older = promises.keySet().stream()
                .map(MatterId::new)
                .filter(matter -> !handedOut.contains(matter))
                .toList();
        var promised = items(viewer, older, promises, asOf).stream()
                .filter(item -> wasNotDoneBefore(item, before.heldOn()))
                .toList();
        return new LastList(
                new MeetingId(before.id()),
                new MeetingNumber(before.year(), before.ordinal()).words(),
                before.heldOn(),
                Math.toIntExact(items.stream().filter(LastItem::done).count()),
                items,
                promised);
    }

    private List<LastItem> items(Viewer viewer, List<MatterId> ids, Map<UUID, List<Promised>> promises, Instant asOf) {
        return matters.of(viewer, ids, asOf).stream()
                .map(row -> new LastItem(
                        row,
                        done(row),
                        promises.getOrDefault(row.id().value(), List.of()).stream()
                                .map(promised -> promise(promised, row, asOf))
                                .toList()))
                .toList();
    }

    private static boolean wasNotDoneBefore(LastItem item, LocalDate lastMeeting) {
        var stoppedOn = item.matter().clocks().stoppedOn();
        return item.done()
                ? stoppedOn != null && !stoppedOn.isBefore(lastMeeting)
                : item.matter().stage().open();
    }

    /** All that was promised at the meetings before, the latest meeting first. */
    private List<Promised> promises(MeetingQueries.MeetingView meeting) {
        return jdbc.sql("""
                        select n.matter, m.year, m.ordinal, n.promised_for, n.words
                          from meeting.note n
                          join meeting.meeting m on m.id = n.meeting
                         where n.matter is not null and n.promised_for is not null and n.struck_at is null
                           and (m.year, m.ordinal) < (:year, :ordinal)
                         order by m.year desc, m.ordinal desc, n.at desc
                        """)
                .param("year", meeting.year())
                .param("ordinal", meeting.ordinal())
                .query(Promised.class)
                .list();
    }

    private Promise promise(Promised promised, MatterRow row, Instant asOf) {
        var today = LocalDate.ofInstant(asOf, clock.getZone());
        var doneOn = done(row) ? row.clocks().stoppedOn() : null;
        var kept = doneOn != null
                ? (Boolean) !doneOn.isAfter(promised.promisedFor())
                : today.isAfter(promised.promisedFor()) ? Boolean.FALSE : null;
        return new Promise(
                new MeetingNumber(promised.year(), promised.ordinal()).words(),
                promised.promisedFor(),
                promised.words(),
                kept);
    }

    private static boolean done(MatterRow row) {
        return switch (row.stage()) {
            case CLOSED, COMPLETION_CLAIMED -> true;
            case DISPATCHED, RECEIVED, LONG_TERM, TERMINATED -> false;
        };
    }

    private List<FreshItem> fresh(List<MeetingQueries.ItemView> items, Viewer viewer, Instant asOf) {
        var handedOut = items.stream()
                .map(MeetingQueries.ItemView::matterId)
                .filter(Objects::nonNull)
                .toList();
        var rows = matters.of(viewer, handedOut, asOf).stream()
                .collect(Collectors.toMap(MatterRow::id, Function.identity()));
        return items.stream()
                .map(item -> new FreshItem(
                        item.no(),
                        item.code(),
                        item.theme(),
                        item.demand(),
                        item.leadUnit(),
                        item.deadline(),
                        item.matterId() == null ? null : rows.get(item.matterId())))
                .toList();
    }

    private List<NoteView> notes(MeetingId id, Map<UnitId, String> names) {
        return jdbc.sql("""
                        select *
                          from meeting.note
                         where meeting = :id and struck_at is null
                         order by at, id
                        """)
                .param("id", id.value())
                .query((row, _) -> note(row, names))
                .list();
    }

    private List<StruckNote> struck(MeetingId id, Map<UnitId, String> names) {
        return jdbc.sql("""
                        select *
                          from meeting.note
                         where meeting = :id and struck_at is not null
                         order by struck_at, id
                        """)
                .param("id", id.value())
                .query((row, _) -> new StruckNote(
                        note(row, names),
                        row.getObject("struck_at", OffsetDateTime.class).toInstant(),
                        row.getString("struck_by")))
                .list();
    }

    private static NoteView note(ResultSet row, Map<UnitId, String> names) throws SQLException {
        var lead = id(row, "lead_unit", UnitId::new);
        return new NoteView(
                new MeetingNoteId(row.getObject("id", UUID.class)),
                MeetingNote.Section.valueOf(row.getString("section")),
                id(row, "matter", MatterId::new),
                MeetingNote.Kind.valueOf(row.getString("kind")),
                row.getString("words"),
                row.getObject("done", Boolean.class),
                row.getObject("promised_for", LocalDate.class),
                lead,
                lead == null ? null : names.getOrDefault(lead, NO_LONGER_REGISTERED),
                coUnits(row.getArray("co_units"), names),
                row.getObject("deadline", LocalDate.class),
                id(row, "became", MatterId::new),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"));
    }

    private static List<String> coUnits(Array ids, Map<UnitId, String> names) throws SQLException {
        return Arrays.stream((UUID[]) ids.getArray())
                .map(id -> names.getOrDefault(new UnitId(id), NO_LONGER_REGISTERED))
                .toList();
    }

    private static <T> @Nullable T id(ResultSet row, String column, Function<UUID, T> of) throws SQLException {
        var value = row.getObject(column, UUID.class);
        return value == null ? null : of.apply(value);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
