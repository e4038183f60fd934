package gangmu.matter.report;

import gangmu.NotFound;
import gangmu.calendar.Period;
import gangmu.calendar.WorkCalendar;
import gangmu.matter.EvidenceId;
import gangmu.matter.MatterId;
import gangmu.matter.ReportId;
import gangmu.matter.report.ProgressReport.Substance;
import gangmu.matter.standing.CityLights;
import gangmu.matter.standing.Visible;
import gangmu.organisation.Unit;
import gangmu.organisation.UnitId;
import gangmu.organisation.Units;
import gangmu.organisation.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the screens ask about progress reports: plain SQL into records, for the eyes of one viewer. */
@Component
public class ReportQueries {

    record Attached(EvidenceId id, String name, long size) {}

    /**
     * A report as the screen shows it.
     *
     * @param period the period it is for, as people say it: 2026年第47周
     * @param repeatsAt when the report that it repeats was sent
     * @param fresh the new pieces of {@code progress}, from and to
     * @param lateSince the earliest last day that had passed when it came
     * @param missed for how many periods before nothing was sent
     */
    public record ReportRow(
            ReportId id,
            OffsetDateTime at,
            String by,
            String unit,
            String period,
            boolean unchanged,
            String progress,
            @Nullable Integer percent,
            @Nullable String problems,
            @Nullable String needs,
            @Nullable String nextStep,
            List<Attached> evidence,
            double freshShare,
            @Nullable OffsetDateTime repeatsAt,
            List<List<Integer>> fresh,
            Substance substance,
            @Nullable LocalDate lateSince,
            int missed) {}

    /**
     * A report that is owed now.
     *
     * @param since the first day of the first period whose report is missing
     * @param due the last day for it
     * @param late whether that day is over
     */
    record OwedRow(
            MatterId matterId,
            String code,
            String demand,
            UnitId unitId,
            String unit,
            LocalDate since,
            LocalDate due,
            boolean late,
            @Nullable OffsetDateTime lastReportAt) {}

    private final JdbcClient jdbc;
    private final Units units;
    private final CityLights cityLights;
    private final Clock clock;

    ReportQueries(JdbcClient jdbc, Units units, CityLights cityLights, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.cityLights = cityLights;
        this.clock = clock;
    }

    /**
     * The reports on a matter, the newest first.
     *
     * @param asOf the moment that is asked about; null for now
     * @throws NotFound when there was no such matter at that moment, or it is not for this viewer
     */
    @Transactional(readOnly = true)
    public List<ReportRow> on(MatterId matter, Viewer viewer, @Nullable Instant asOf) {
        var moment = cityLights.until(asOf);
        mustSee(matter, viewer, moment);
        var names = unitNames();
        var attached = attached(matter);
        return jdbc.sql("""
                        select r.*, e.at as repeats_at
                          from matter.report r
                          left join matter.report e on e.id = r.repeats
                         where r.matter_id = :matter and r.at <= :moment
                         order by r.at desc, r.id
                        """)
                .param("matter", matter.value())
                .param("moment", moment)
                .query((row, _) -> row(row, names, attached))
                .list();
    }

    private void mustSee(MatterId matter, Viewer viewer, OffsetDateTime moment) {
        var sees = jdbc.sql("""
                        select coalesce(%s, false)
                          from matter.standing s
                         where s.matter_id = :matter and s.since <= :moment
                           and (s.until > :moment or s.until = 'infinity')
                        """.formatted(Visible.AT_ALL))
                .param("matter", matter.value())
                .param("moment", moment)
                .params(Visible.to(viewer))
                .query(Boolean.class)
                .optional()
                .orElse(false);
        if (!sees) {
            throw new NotFound("件事项");
        }
    }

    /** The reports that are owed now: of the units that the viewer sees, or of one, the latest ones first. */
    List<OwedRow> owed(Viewer viewer, @Nullable UnitId unit) {
        var names = unitNames();
        var today = WorkCalendar.dayOf(clock.instant());
        return jdbc.sql("""
                        select m.id, m.code, m.demand, s.lead_unit, s.owes_from, s.report_due,
                               (select max(r.at) from matter.report r where r.matter_id = m.id) as last_report_at
                          from matter.standing s
                          join matter.matter m on m.id = s.matter_id
                         where s.until = 'infinity' and s.open
                           and s.stage <> 'DISPATCHED'
                           and s.owes_from <= :today
                           and %s
                           and (cast(:unit as uuid) is null or s.lead_unit = :unit)
                         order by s.report_due, m.code
                        """.formatted(Visible.LED))
                .param("today", today)
                .params(Visible.to(viewer))
                .param("unit", unit == null ? null : unit.value())
                .query((row, _) -> new OwedRow(
                        new MatterId(row.getObject("id", UUID.class)),
                        row.getString("code"),
                        row.getString("demand"),
                        new UnitId(row.getObject("lead_unit", UUID.class)),
                        names.getOrDefault(row.getObject("lead_unit", UUID.class), ""),
                        row.getObject("owes_from", LocalDate.class),
                        row.getObject("report_due", LocalDate.class),
                        row.getObject("report_due", LocalDate.class).isBefore(today),
                        row.getObject("last_report_at", OffsetDateTime.class)))
                .list();
    }

    private Map<UUID, Attached> attached(MatterId matter) {
        return jdbc
                .sql("select id, name, size from matter.evidence where matter_id = :matter")
                .param("matter", matter.value())
                .query((row, _) -> new Attached(
                        new EvidenceId(row.getObject("id", UUID.class)), row.getString("name"), row.getLong("size")))
                .list()
                .stream()
                .collect(Collectors.toMap(piece -> piece.id().value(), piece -> piece));
    }

    private static ReportRow row(ResultSet row, Map<UUID, String> names, Map<UUID, Attached> attached)
            throws SQLException {
        var fresh = (Integer[]) row.getArray("fresh").getArray();
        var repeatsAt = row.getObject("repeats_at", OffsetDateTime.class);
        return new ReportRow(
                new ReportId(row.getObject("id", UUID.class)),
                row.getObject("at", OffsetDateTime.class),
                row.getString("by_name"),
                names.getOrDefault(row.getObject("unit_id", UUID.class), ""),
                Period.of(row.getString("period")).name(),
                row.getBoolean("unchanged"),
                row.getString("progress"),
                row.getObject("percent", Integer.class),
                row.getString("problems"),
                row.getString("needs"),
                row.getString("next_step"),
                Arrays.stream((UUID[]) row.getArray("evidence").getArray())
                        .map(attached::get)
                        .filter(Objects::nonNull)
                        .toList(),
                row.getDouble("fresh_share"),
                repeatsAt,
                IntStream.range(0, fresh.length / 2)
                        .mapToObj(i -> List.of(fresh[2 * i], fresh[2 * i + 1]))
                        .toList(),
                Substance.of(row.getBoolean("unchanged"), repeatsAt != null, row.getString("progress")),
                row.getObject("late_since", LocalDate.class),
                row.getInt("missed"));
    }

    private Map<UUID, String> unitNames() {
        return units.all().stream().collect(Collectors.toMap(unit -> unit.id().value(), Unit::shortName));
    }
}
