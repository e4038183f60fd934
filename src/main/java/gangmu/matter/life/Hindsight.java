package gangmu.matter.life;

import gangmu.calendar.Calendars;
import gangmu.matter.MatterEvent;
import gangmu.matter.MatterId;
import gangmu.matter.Standing;
import gangmu.matter.life.Matter.Reported;
import gangmu.organisation.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * How matters stood at an earlier moment, told anew from what had happened by then. The standings tell the same from row to row, but for
 * the reports that were owed: those move with each report, within one row.
 */
@Component
public class Hindsight {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Calendars calendars;

    Hindsight(JdbcClient jdbc, JsonMapper json, Calendars calendars) {
        this.jdbc = jdbc;
        this.json = json;
        this.calendars = calendars;
    }

    /** These matters as they stood; those that did not exist yet are missing. */
    public Map<MatterId, Standing> at(Instant moment, Collection<MatterId> ids) {
        var reports = reports(moment, ids);
        var calendar = calendars.asOf(moment);
        var standings = new HashMap<MatterId, Standing>();
        deeds(moment, ids)
                .forEach((id, deeds) -> standings.put(
                        id,
                        Matter.of(deeds, reports.getOrDefault(id, List.of()), Kin.NONE, calendar)
                                .standing()));
        return standings;
    }

    /** What had been done to a matter by then. */
    public List<MatterEvent> deeds(Instant moment, MatterId id) {
        return deeds(moment, List.of(id)).getOrDefault(id, List.of());
    }

    private Map<MatterId, List<MatterEvent>> deeds(Instant moment, Collection<MatterId> ids) {
        var deeds = new HashMap<MatterId, List<MatterEvent>>();
        jdbc.sql("""
                        select body
                          from matter.deed
                         where matter_id = any(:ids) and at <= :moment
                         order by matter_id, no
                        """)
                .param("ids", MatterId.values(ids))
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query((row, _) -> json.readValue(row.getString("body"), MatterEvent.class))
                .list()
                .forEach(deed -> deeds.computeIfAbsent(deed.matter(), _ -> new ArrayList<>())
                        .add(deed));
        return deeds;
    }

    private Map<MatterId, List<Reported>> reports(Instant moment, Collection<MatterId> ids) {
        var reports = new HashMap<MatterId, List<Reported>>();
        jdbc.sql("""
                        select matter_id, unit_id, at, period_first
                          from matter.report
                         where matter_id = any(:ids) and at <= :moment
                         order by matter_id, at
                        """)
                .param("ids", MatterId.values(ids))
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    reports.computeIfAbsent(id(row), _ -> new ArrayList<>()).add(reported(row));
                });
        return reports;
    }

    private static Reported reported(ResultSet row) throws SQLException {
        return new Reported(
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("period_first", LocalDate.class));
    }

    private static MatterId id(ResultSet row) throws SQLException {
        return new MatterId(row.getObject("matter_id", UUID.class));
    }
}
