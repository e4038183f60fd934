package gangmu.matter.life;

import gangmu.AsTheSystem;
import gangmu.OneAtATime;
import gangmu.calendar.WorkCalendar;
import gangmu.matter.MatterId;
import gangmu.matter.rule.Rung;
import gangmu.matter.standing.CityLights;
import gangmu.matter.standing.Visible;
import gangmu.organisation.UnitId;
import gangmu.organisation.Units;
import gangmu.organisation.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 督办文书: the papers behind the rungs of the ladder, each kind with its own numbers, from 1 each year: 〔2026〕催1号. */
@Component
public class Papers implements Ladder.Numbers {

    /**
     * A paper that went out.
     *
     * @param leadUnit the short name of the unit it went to
     * @param by who sent it, or approved that it be sent
     */
    public record PaperRow(
            String number,
            Rung rung,
            MatterId matterId,
            String code,
            String demand,
            UnitId leadUnitId,
            String leadUnit,
            Instant at,
            String by,
            String words) {}

    private record Row(
            String number,
            String rung,
            UUID matterId,
            String code,
            String demand,
            UUID leadUnit,
            OffsetDateTime at,
            String by,
            String words) {}

    private static final String WENT_OUT = """
            select d.body ->> 'number' as number, d.body ->> 'rung' as rung, m.id as matter_id, m.code, m.demand,
                   s.lead_unit, d.at, d.by_name as by, d.body ->> 'words' as words
              from matter.deed d
              join matter.matter m on m.id = d.matter_id
              join matter.standing s on s.matter_id = m.id and s.since <= d.at and s.until > d.at
             where d.event = 'MatterEscalated'
               and %s
            %s""";

    private final JdbcClient jdbc;
    private final Units units;
    private final CityLights cityLights;
    private final OneAtATime oneAtATime;

    Papers(JdbcClient jdbc, Units units, CityLights cityLights, OneAtATime oneAtATime) {
        this.jdbc = jdbc;
        this.units = units;
        this.cityLights = cityLights;
        this.oneAtATime = oneAtATime;
    }

    /**
     * The papers of one year that this viewer may see, the latest first; of one rung, or of all.
     *
     * @param asOf what had gone out until then; null for now
     */
    List<PaperRow> of(Viewer viewer, int year, @Nullable Rung rung, @Nullable Instant asOf) {
        var from = LocalDate.of(year, 1, 1);
        return rows(
                jdbc.sql(WENT_OUT.formatted(Visible.LED, """
                                   and d.at >= :from
                                   and d.at < :to
                                   and d.at <= :asOf
                                   and (:rung = '' or d.body ->> 'rung' = :rung)
                                 order by d.at desc, d.matter_id, d.no desc
                                """))
                        .param("from", midnight(from))
                        .param("to", midnight(from.plusYears(1)))
                        .param("asOf", cityLights.until(asOf))
                        .param("rung", rung == null ? "" : rung.name()),
                viewer);
    }

    /** The papers of one matter that this viewer may see, the first one first. */
    public List<PaperRow> of(Viewer viewer, MatterId matter) {
        return rows(jdbc.sql(WENT_OUT.formatted(Visible.LED, """
                                   and d.matter_id = :matter
                                 order by d.no
                                """)).param("matter", matter.value()), viewer);
    }

    private List<PaperRow> rows(JdbcClient.StatementSpec asked, Viewer viewer) {
        var names = units.shortNames();
        return asked.params(Visible.to(viewer)).query(Row.class).list().stream()
                .map(row -> new PaperRow(
                        row.number(),
                        Rung.valueOf(row.rung()),
                        new MatterId(row.matterId()),
                        row.code(),
                        row.demand(),
                        new UnitId(row.leadUnit()),
                        names.getOrDefault(new UnitId(row.leadUnit()), ""),
                        row.at().toInstant(),
                        row.by(),
                        row.words()))
                .toList();
    }

    private static OffsetDateTime midnight(LocalDate day) {
        return day.atStartOfDay(WorkCalendar.ZONE).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
    }

    /** The next number of this kind; the paper is registered with it. */
    @Override
    public String next(Rung rung, MatterId matter, Instant at) {
        var year = at.atZone(WorkCalendar.ZONE).getYear();
        // so that no number is given twice or left out
        oneAtATime.enter("matter.paper " + rung + " " + year);
        // whoever sees few of them counts all
        var ordinal = AsTheSystem.call(() -> jdbc.sql("""
                        insert into matter.paper (rung, year, ordinal, matter_id, at)
                        select :rung, :year, coalesce(max(ordinal), 0) + 1, :matter, :at
                          from matter.paper
                         where rung = :rung and year = :year
                        returning ordinal
                        """)
                .param("rung", rung.name())
                .param("year", year)
                .param("matter", matter.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single());
        return "〔%d〕%s%d号".formatted(year, series(rung), ordinal);
    }

    private static String series(Rung rung) {
        return switch (rung) {
            case REMINDED -> "提醒";
            case EXPEDITED -> "催";
            case SUPERVISED -> "督";
            case SUMMONED -> "通";
            case UPGRADED -> "提";
        };
    }
}
