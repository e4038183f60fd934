package gangmu.matter.list;

import gangmu.matter.Importance;
import gangmu.matter.MatterId;
import gangmu.matter.Result;
import gangmu.matter.Source;
import gangmu.matter.Stage;
import gangmu.matter.Standing;
import gangmu.matter.Standing.Awaited;
import gangmu.matter.rule.Rung;
import gangmu.organisation.PersonId;
import gangmu.organisation.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A matter as the tables tell it: what never changes about it, and how it stood.
 *
 * @param byDefault whether the order names no time
 * @param key what the list is sorted by, as text
 */
record Listed(
        MatterId id,
        String code,
        String demand,
        @Nullable String theme,
        Source source,
        Importance importance,
        boolean byDefault,
        String mandate,
        UUID mandateId,
        OffsetDateTime dispatchedAt,
        @Nullable OffsetDateTime receivedAt,
        @Nullable String receivedBy,
        @Nullable String parentCode,
        @Nullable OffsetDateTime lastReportAt,
        Standing standing,
        String key) {

    /** What is told of the chosen standings {@code s}, as known at {@code :now}. */
    static final String COLUMNS = """
            m.id, m.code, m.demand, m.theme, m.source, m.importance, m.deadline is null as by_default, m.mandate, m.mandate_id,
            m.dispatched_at, receipt.at as received_at, receipt.by_name as received_by,
            matter.code_of(m.parent_id) as parent_code,
            (select r.at from matter.report r where r.matter_id = m.id and r.at <= :now order by r.at desc limit 1) as last_report_at,
            s.*""";

    /** From which tables. */
    static final String TABLES = """
            join matter.matter m on m.id = s.matter_id
              left join lateral (select d.at, d.by_name
                                   from matter.deed d
                                  where d.matter_id = s.matter_id
                                    and d.event = 'MatterReceived' and d.at <= :now and s.stage <> 'DISPATCHED'
                                  order by d.no desc
                                  limit 1) receipt on true""";

    static Listed of(ResultSet row) throws SQLException {
        return new Listed(
                new MatterId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("demand"),
                row.getString("theme"),
                Source.valueOf(row.getString("source")),
                Importance.valueOf(row.getString("importance")),
                row.getBoolean("by_default"),
                row.getString("mandate"),
                row.getObject("mandate_id", UUID.class),
                row.getObject("dispatched_at", OffsetDateTime.class),
                row.getObject("received_at", OffsetDateTime.class),
                row.getString("received_by"),
                row.getString("parent_code"),
                row.getObject("last_report_at", OffsetDateTime.class),
                standing(row),
                row.getString("k"));
    }

    /** The same matter, standing otherwise. */
    Listed as(Standing other) {
        return new Listed(
                id,
                code,
                demand,
                theme,
                source,
                importance,
                byDefault,
                mandate,
                mandateId,
                dispatchedAt,
                receivedAt,
                receivedBy,
                parentCode,
                lastReportAt,
                other,
                key);
    }

    Cursor cursor() {
        return new Cursor(key, id.value());
    }

    private static Standing standing(ResultSet row) throws SQLException {
        var blockedBy = row.getObject("blocked_by", UUID.class);
        var receiptDue = row.getObject("receipt_due", OffsetDateTime.class);
        var verifier = row.getObject("verifier", UUID.class);
        var result = row.getString("result");
        var rung = row.getString("rung");
        return new Standing(
                Stage.valueOf(row.getString("stage")),
                new UnitId(row.getObject("lead_unit", UUID.class)),
                units(row, "co_units"),
                new PersonId(row.getObject("approver", UUID.class)),
                row.getString("approver_name"),
                row.getObject("original_due", LocalDate.class),
                row.getObject("due", LocalDate.class),
                row.getBoolean("provisional"),
                row.getObject("stopped_on", LocalDate.class),
                row.getBoolean("paused"),
                blockedBy == null ? null : new UnitId(blockedBy),
                receiptDue == null ? null : receiptDue.toInstant(),
                row.getBoolean("designated"),
                row.getObject("owes_from", LocalDate.class),
                row.getObject("report_due", LocalDate.class),
                units(row, "owing_opinions"),
                row.getObject("opinions_due", LocalDate.class),
                row.getBoolean("sent_back"),
                row.getObject("excused_until", LocalDate.class),
                awaited((String[]) row.getArray("awaiting").getArray()),
                verifier == null ? null : new PersonId(verifier),
                result == null ? null : Result.valueOf(result),
                row.getBoolean("pending"),
                row.getObject("look_back_on", LocalDate.class),
                rung == null ? null : Rung.valueOf(rung));
    }

    private static List<UnitId> units(ResultSet row, String column) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray(column).getArray())
                .map(UnitId::new)
                .toList();
    }

    private static EnumSet<Awaited> awaited(String... names) {
        var awaited = EnumSet.noneOf(Awaited.class);
        Arrays.stream(names).map(Awaited::valueOf).forEach(awaited::add);
        return awaited;
    }
}
