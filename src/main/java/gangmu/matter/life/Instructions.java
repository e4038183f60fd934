package gangmu.matter.life;

import gangmu.NotFound;
import gangmu.matter.MatterId;
import gangmu.matter.standing.Visible;
import gangmu.organisation.PersonId;
import gangmu.organisation.Role;
import gangmu.organisation.Viewer;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 批示: the notes of leaders that ask for something to be done, and the papers by which units were chased. */
@Component
class Instructions {

    /**
     * A leader's note.
     *
     * @param inCharge who sees to it that what it asks for is handed out: who wrote it, or who took it over
     */
    record Note(MatterId matter, boolean forAction, String writtenBy, PersonId inCharge, String inChargeName) {}

    /** Of the notes {@code d}, those for action of which no order was made. */
    static final String OPEN = """
            d.event = 'InstructionGiven'
            and cast(d.body ->> 'forAction' as boolean)
            and not exists (select 1
                              from matter.matter made
                             where made.mandate_id = cast(d.body ->> 'instruction' as uuid))
            """;

    /** Who took over the note {@code d}, where somebody did. */
    static final String TAKEN_OVER = """
            left join lateral (
                 select cast(h.body ->> 'to' as uuid) as person, h.body ->> 'toName' as name
                   from matter.deed h
                  where h.matter_id = d.matter_id and h.event = 'InstructionHandedOver'
                    and h.body ->> 'instruction' = d.body ->> 'instruction'
                  order by h.no desc
                  limit 1) taken on true
            """;

    static final String IN_CHARGE = "coalesce(taken.person, d.by_person)";

    record InstructionRow(
            UUID id,
            MatterId matterId,
            String code,
            String demand,
            UUID leadUnitId,
            String leader,
            @Nullable String takenOverBy,
            OffsetDateTime at,
            String words) {}

    private record Row(
            UUID id,
            UUID matterId,
            String code,
            String demand,
            UUID leadUnit,
            String byName,
            @Nullable String takenOverBy,
            OffsetDateTime at,
            String words) {}

    private final JdbcClient jdbc;

    Instructions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFound when there is no such note */
    Note note(UUID instruction) {
        return jdbc.sql("""
                        select d.matter_id, cast(d.body ->> 'forAction' as boolean) as for_action, d.by_name,
                               %s as in_charge, coalesce(taken.name, d.by_name) as in_charge_name
                          from matter.deed d
                          %s
                         where d.event = 'InstructionGiven' and d.body ->> 'instruction' = :instruction
                        """.formatted(IN_CHARGE, TAKEN_OVER))
                .param("instruction", instruction.toString())
                .query((row, _) -> new Note(
                        new MatterId(row.getObject("matter_id", UUID.class)),
                        row.getBoolean("for_action"),
                        row.getString("by_name"),
                        new PersonId(row.getObject("in_charge", UUID.class)),
                        row.getString("in_charge_name")))
                .optional()
                .orElseThrow(() -> new NotFound("条批示"));
    }

    /** The notes for action of which no order was made yet, oldest first; for the office of a line those of its leader. */
    List<InstructionRow> open(Viewer viewer) {
        return jdbc
                .sql("""
                        select cast(d.body ->> 'instruction' as uuid) as id, m.id as matter_id, m.code, m.demand, s.lead_unit,
                               d.by_name, taken.name as taken_over_by, d.at, d.body ->> 'words' as words
                          from matter.deed d
                          join matter.matter m on m.id = d.matter_id
                          join matter.standing s on s.matter_id = m.id and s.until = 'infinity'
                          %s
                         where %s
                           and (:all or %s = any(:leaders))
                         order by d.at
                        """.formatted(TAKEN_OVER, OPEN, IN_CHARGE))
                .param("all", viewer.role() != Role.LINE_OFFICE)
                .param("leaders", Visible.to(viewer).get("leaders"))
                .query(Row.class)
                .list()
                .stream()
                .map(row -> new InstructionRow(
                        row.id(),
                        new MatterId(row.matterId()),
                        row.code(),
                        row.demand(),
                        row.leadUnit(),
                        row.byName(),
                        row.takenOverBy(),
                        row.at(),
                        row.words()))
                .toList();
    }
}
