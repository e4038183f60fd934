package gangmu.matter;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import gangmu.NotFound;
import gangmu.organisation.People;
import gangmu.organisation.Person;
import gangmu.organisation.Unit;
import gangmu.organisation.UnitId;
import gangmu.organisation.Units;
import gangmu.organisation.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the screens ask about matters: plain SQL into records, for the eyes of one viewer. */
@Component
class MatterQueries {

    /** What a list is narrowed to; null does not narrow. */
    record Filter(
            @Nullable Stage stage,
            @Nullable UnitId unit,
            @Nullable UUID meeting,
            @Nullable String words) {}

    record UnitName(UnitId id, String shortName) {}

    record MatterRow(
            MatterId id,
            String code,
            String demand,
            @Nullable String theme,
            UnitId leadUnitId,
            String leadUnit,
            List<UnitName> coUnits,
            @Nullable LocalDate deadline,
            @Nullable String deadlineText,
            Stage stage,
            String mandate,
            UUID meetingId,
            String approver,
            OffsetDateTime dispatchedAt,
            @Nullable OffsetDateTime receivedAt,
            @Nullable String receivedBy,
            boolean mayReceive) {}

    record MatterView(
            @JsonUnwrapped MatterRow matter,
            @Nullable String words,
            @Nullable String documentName,
            @Nullable String documentSha256,
            List<Integer> spans) {}

    record ReceiptRow(UnitId unitId, String unit, int matters, int received, List<String> liaisons) {}

    private record UnitCount(UUID leadUnit, int matters, int received) {}

    private static final String VISIBLE = """
            (:all or s.lead_unit = :own or :own = any(s.co_units))
            """;

    private static final String COLUMNS = """
            m.id, m.code, m.demand, m.theme, s.lead_unit, s.due, m.deadline_text, s.stage, m.mandate, m.mandate_id,
            m.approver_name, m.dispatched_at, receipt.at as received_at, receipt.by_name as received_by, m.words, m.document_name,
            m.document_sha256, m.spans, s.co_units
            """;

    private static final String MATTERS = """
            matter.matter m
              join matter.standing s on s.matter_id = m.id and s.until = 'infinity'
              left join lateral (select at, by_name
                                   from matter.deed d
                                  where d.matter_id = m.id and d.event = 'MatterReceived' and s.stage <> 'DISPATCHED'
                                  order by no desc
                                  limit 1) receipt on true
            """;

    private final JdbcClient jdbc;
    private final Units units;
    private final People people;

    MatterQueries(JdbcClient jdbc, Units units, People people) {
        this.jdbc = jdbc;
        this.units = units;
        this.people = people;
    }

    /** The matters that this viewer may see, those not yet signed for first, then by last day. */
    List<MatterRow> list(Viewer viewer, Filter filter) {
        var names = unitNames();
        return jdbc.sql("""
                        select %s
                          from %s
                         where %s
                           and (cast(:stage as text) is null or s.stage = :stage)
                           and (cast(:unit as uuid) is null or s.lead_unit = :unit)
                           and (cast(:meeting as uuid) is null or m.mandate_id = :meeting)
                           and (cast(:words as text) is null or m.demand like :words or m.code like :words)
                         order by s.stage, s.due nulls last, m.code
                        """.formatted(COLUMNS, MATTERS, VISIBLE))
                .param("all", viewer.seesAllUnits())
                .param("own", viewer.unit().value())
                .param("stage", filter.stage() == null ? null : filter.stage().name())
                .param("unit", filter.unit() == null ? null : filter.unit().value())
                .param("meeting", filter.meeting())
                .param("words", filter.words() == null ? null : "%" + escaped(filter.words()) + "%")
                .query((row, _) -> row(row, viewer, names))
                .list();
    }

    /**
     * One matter with the sentence it came from.
     *
     * @throws NotFound when there is none, or it is not for this viewer
     */
    MatterView view(Viewer viewer, MatterId id) {
        var names = unitNames();
        return jdbc.sql("select %s from %s where m.id = :id and %s".formatted(COLUMNS, MATTERS, VISIBLE))
                .param("id", id.value())
                .param("all", viewer.seesAllUnits())
                .param("own", viewer.unit().value())
                .query((row, _) -> new MatterView(
                        row(row, viewer, names),
                        row.getString("words"),
                        row.getString("document_name"),
                        row.getString("document_sha256"),
                        row.getArray("spans") == null
                                ? List.of()
                                : Arrays.asList(
                                        (Integer[]) row.getArray("spans").getArray())))
                .optional()
                .orElseThrow(() -> new NotFound("件事项"));
    }

    /** For each unit how many matters it leads and how many of them it has signed for, the silent ones first. */
    List<ReceiptRow> receipts(@Nullable UUID meeting) {
        var names = unitNames();
        var liaisons = people.liaisons().stream()
                .collect(Collectors.groupingBy(Person::unit, Collectors.mapping(Person::name, Collectors.toList())));
        return jdbc.sql("""
                        select s.lead_unit, count(*) as matters, count(*) filter (where s.stage <> 'DISPATCHED') as received
                          from matter.matter m
                          join matter.standing s on s.matter_id = m.id and s.until = 'infinity'
                         where cast(:meeting as uuid) is null or m.mandate_id = :meeting
                         group by s.lead_unit
                         order by count(*) filter (where s.stage = 'DISPATCHED') desc, s.lead_unit
                        """).param("meeting", meeting).query(UnitCount.class).list().stream()
                .map(count -> new ReceiptRow(
                        new UnitId(count.leadUnit()),
                        names.getOrDefault(new UnitId(count.leadUnit()), ""),
                        count.matters(),
                        count.received(),
                        liaisons.getOrDefault(new UnitId(count.leadUnit()), List.of())))
                .toList();
    }

    private static MatterRow row(ResultSet row, Viewer viewer, Map<UnitId, String> names) throws SQLException {
        var lead = new UnitId(row.getObject("lead_unit", UUID.class));
        var stage = Stage.valueOf(row.getString("stage"));
        var coUnits = Arrays.stream((UUID[]) row.getArray("co_units").getArray())
                .map(UnitId::new)
                .map(id -> new UnitName(id, names.getOrDefault(id, "")))
                .toList();
        return new MatterRow(
                new MatterId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("demand"),
                row.getString("theme"),
                lead,
                names.getOrDefault(lead, ""),
                coUnits,
                row.getObject("due", LocalDate.class),
                row.getString("deadline_text"),
                stage,
                row.getString("mandate"),
                row.getObject("mandate_id", UUID.class),
                row.getString("approver_name"),
                row.getObject("dispatched_at", OffsetDateTime.class),
                row.getObject("received_at", OffsetDateTime.class),
                row.getString("received_by"),
                stage == Stage.DISPATCHED && viewer.signsFor(lead));
    }

    private Map<UnitId, String> unitNames() {
        return units.all().stream().collect(Collectors.toMap(Unit::id, Unit::shortName, (one, _) -> one));
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
