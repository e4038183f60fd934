package gangmu.matter.page;

import gangmu.calendar.Period;
import gangmu.matter.MatterEvent;
import gangmu.matter.MatterId;
import gangmu.matter.life.Hindsight;
import gangmu.matter.list.MatterLists;
import gangmu.matter.page.EvidenceNames.Files;
import gangmu.matter.page.MatterView.HistoryRow;
import gangmu.matter.standing.CityLights;
import gangmu.organisation.UnitId;
import gangmu.organisation.Units;
import gangmu.organisation.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 办理过程: what happened to one matter, deeds and reports, in words. */
@Component
public class MatterHistories {

    /** A report is no deed, but stands among them. */
    private static final String REPORT = "ProgressReported";

    private final MatterLists lists;
    private final Hindsight hindsight;
    private final CityLights cityLights;
    private final EvidenceNames evidence;
    private final Units units;
    private final JdbcClient jdbc;

    MatterHistories(
            MatterLists lists,
            Hindsight hindsight,
            CityLights cityLights,
            EvidenceNames evidence,
            Units units,
            JdbcClient jdbc) {
        this.lists = lists;
        this.hindsight = hindsight;
        this.cityLights = cityLights;
        this.evidence = evidence;
        this.units = units;
        this.jdbc = jdbc;
    }

    /**
     * What had happened until a moment, the oldest first.
     *
     * @param asOf the moment that is asked about; null for now
     * @throws gangmu.NotFound when there was no such matter at that moment, or it is not for this viewer
     */
    @Transactional(readOnly = true)
    public List<HistoryRow> history(Viewer viewer, MatterId id, @Nullable Instant asOf) {
        lists.one(viewer, id, asOf);
        var moment = cityLights.at(asOf).now();
        var names = units.shortNames();
        var files = evidence.of(id);
        var all = Stream.concat(
                        hindsight.deeds(moment, id).stream().map(deed -> row(deed, names, files)),
                        reports(moment, id, names, files).stream())
                .sorted(Comparator.comparing(HistoryRow::at))
                .toList();
        return IntStream.range(0, all.size())
                .mapToObj(i -> all.get(i).numbered(i + 1))
                .toList();
    }

    private static HistoryRow row(MatterEvent deed, Map<UnitId, String> names, Files files) {
        var told = Told.of(deed, unit -> names.getOrDefault(unit, ""));
        return new HistoryRow(
                0,
                deed.at(),
                deed.by().name(),
                names.getOrDefault(deed.by().unit(), ""),
                deed.getClass().getSimpleName(),
                told.title(),
                told.words(),
                files.of(told.evidence()));
    }

    private List<HistoryRow> reports(Instant moment, MatterId id, Map<UnitId, String> names, Files files) {
        return jdbc.sql("""
                        select at, by_name, unit_id, period, unchanged, progress, percent, problems, needs, next_step, evidence
                          from matter.report
                         where matter_id = :id and at <= :moment
                         order by at
                        """)
                .param("id", id.value())
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query((row, _) -> report(row, names, files))
                .list();
    }

    private static HistoryRow report(ResultSet row, Map<UnitId, String> names, Files files) throws SQLException {
        var percent = row.getObject("percent", Integer.class);
        var unchanged = row.getBoolean("unchanged");
        return new HistoryRow(
                0,
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"),
                names.getOrDefault(new UnitId(row.getObject("unit_id", UUID.class)), ""),
                REPORT,
                "反馈%s进展%s"
                        .formatted(
                                Period.of(row.getString("period")).name(),
                                unchanged ? "：无变化" : percent == null ? "" : "：完成%d%%".formatted(percent)),
                unchanged ? null : words(row),
                files.of(Arrays.asList((UUID[]) row.getArray("evidence").getArray())));
    }

    private static String words(ResultSet row) throws SQLException {
        return row.getString("progress")
                + line("存在问题", row.getString("problems"))
                + line("需要协调", row.getString("needs"))
                + line("下一步", row.getString("next_step"));
    }

    private static String line(String head, @Nullable String words) {
        return words == null || words.isBlank() ? "" : "\n" + head + "：" + words;
    }
}
