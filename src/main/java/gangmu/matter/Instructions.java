package gangmu.matter;

import gangmu.organisation.Role;
import gangmu.organisation.Viewer;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 批示: the notes of leaders that ask for something to be done, and the papers by which units were chased. */
@Component
class Instructions {

    record InstructionRow(
            UUID id,
            MatterId matterId,
            String code,
            String demand,
            UUID leadUnitId,
            String leader,
            OffsetDateTime at,
            String words) {}

    private record Row(
            UUID id,
            UUID matterId,
            String code,
            String demand,
            UUID leadUnit,
            String byName,
            OffsetDateTime at,
            String words) {}

    private final JdbcClient jdbc;

    Instructions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The notes for action of which no order was made yet, oldest first; for the office of a line those of its leader. */
    List<InstructionRow> open(Viewer viewer) {
        return jdbc
                .sql("""
                        select cast(d.body ->> 'instruction' as uuid) as id, m.id as matter_id, m.code, m.demand, s.lead_unit,
                               d.by_name, d.at, d.body ->> 'words' as words
                          from matter.deed d
                          join matter.matter m on m.id = d.matter_id
                          join matter.standing s on s.matter_id = m.id and s.until = 'infinity'
                         where d.event = 'InstructionGiven'
                           and cast(d.body ->> 'forAction' as boolean)
                           and (:all or d.by_person = any(:leaders))
                           and not exists (select 1
                                             from matter.matter made
                                            where made.mandate_id = cast(d.body ->> 'instruction' as uuid))
                         order by d.at
                        """)
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
                        row.at(),
                        row.words()))
                .toList();
    }
}
