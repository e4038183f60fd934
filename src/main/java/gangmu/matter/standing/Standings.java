package gangmu.matter.standing;

import gangmu.matter.MatterId;
import gangmu.matter.Standing;
import gangmu.organisation.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How each matter stood from when until when. It all follows from the deeds; it is written down so that a list, as of now or as of any
 * moment, is one question to one table.
 */
@Component
public class Standings {

    private final JdbcClient jdbc;

    Standings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * From this moment on the matter stands like this. Of several deeds of one moment the last says how it stands: a standing that
     * lasted no time is not kept.
     */
    public void put(MatterId id, Instant since, Standing standing) {
        jdbc.sql("""
                        update matter.standing
                           set until = :since
                         where matter_id = :id and until = 'infinity' and since < :since
                        """)
                .param("id", id.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                        insert into matter.standing (
                               matter_id, since, stage, lead_unit, co_units, approver, approver_name, original_due, due, provisional, stopped_on, paused,
                               blocked_by, receipt_due, designated, owes_from, report_due, owing_opinions, opinions_due, sent_back,
                               excused_until, awaiting, verifier, result, pending, look_back_on, rung)
                        values (:id, :since, :stage, :leadUnit, :coUnits, :approver, :approverName, :originalDue, :due, :provisional, :stoppedOn, :paused,
                               :blockedBy, :receiptDue, :designated, :owesFrom, :reportDue, :owingOpinions, :opinionsDue, :sentBack,
                               :excusedUntil, :awaiting, :verifier, :result, :pending, :lookBackOn, :rung)
                            on conflict (matter_id, since) do update
                           set stage = excluded.stage,
                               lead_unit = excluded.lead_unit,
                               co_units = excluded.co_units,
                               approver = excluded.approver,
                               approver_name = excluded.approver_name,
                               original_due = excluded.original_due,
                               due = excluded.due,
                               provisional = excluded.provisional,
                               stopped_on = excluded.stopped_on,
                               paused = excluded.paused,
                               blocked_by = excluded.blocked_by,
                               receipt_due = excluded.receipt_due,
                               designated = excluded.designated,
                               owes_from = excluded.owes_from,
                               report_due = excluded.report_due,
                               owing_opinions = excluded.owing_opinions,
                               opinions_due = excluded.opinions_due,
                               sent_back = excluded.sent_back,
                               excused_until = excluded.excused_until,
                               awaiting = excluded.awaiting,
                               verifier = excluded.verifier,
                               result = excluded.result,
                               pending = excluded.pending,
                               look_back_on = excluded.look_back_on,
                               rung = excluded.rung
                        """)
                .param("id", id.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("stage", standing.stage().name())
                .param("leadUnit", standing.leadUnit().value())
                .param("coUnits", keys(standing.coUnits()))
                .param("approver", standing.approver().value())
                .param("approverName", standing.approverName())
                .param("originalDue", standing.originalDue())
                .param("due", standing.due())
                .param("provisional", standing.provisional())
                .param("stoppedOn", standing.stoppedOn())
                .param("paused", standing.paused())
                .param(
                        "blockedBy",
                        standing.blockedBy() == null
                                ? null
                                : standing.blockedBy().value())
                .param(
                        "receiptDue",
                        standing.receiptDue() == null
                                ? null
                                : standing.receiptDue().atOffset(ZoneOffset.UTC))
                .param("designated", standing.designated())
                .param("owesFrom", standing.owesFrom())
                .param("reportDue", standing.reportDue())
                .param("owingOpinions", keys(standing.owingOpinions()))
                .param("opinionsDue", standing.opinionsDue())
                .param("sentBack", standing.sentBack())
                .param("excusedUntil", standing.excusedUntil())
                .param("awaiting", standing.awaiting().stream().map(Enum::name).toArray(String[]::new))
                .param(
                        "verifier",
                        standing.verifier() == null ? null : standing.verifier().value())
                .param("result", name(standing.result()))
                .param("pending", standing.pending())
                .param("lookBackOn", standing.lookBackOn())
                .param("rung", name(standing.rung()))
                .update();
    }

    /** A report was sent: another is owed now, or none. That is no deed, so the standing is not replaced. */
    public void owes(MatterId id, @Nullable LocalDate from, @Nullable LocalDate due) {
        jdbc.sql("""
                        update matter.standing
                           set owes_from = :from, report_due = :due
                         where matter_id = :id and until = 'infinity'
                        """)
                .param("id", id.value())
                .param("from", from)
                .param("due", due)
                .update();
    }

    /** All of it, to be told anew. */
    public void forget(MatterId id) {
        jdbc.sql("delete from matter.standing where matter_id = :id")
                .param("id", id.value())
                .update();
    }

    private static UUID[] keys(List<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
