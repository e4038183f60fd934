package gangmu.archive.filing;

import gangmu.calendar.WorkCalendar;
import gangmu.matter.Importance;
import gangmu.matter.MatterId;
import gangmu.matter.Result;
import gangmu.matter.Source;
import gangmu.matter.Stage;
import gangmu.organisation.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A matter that is over: closed, or ended undone with a leader's approval.
 *
 * @param code the number on the order
 * @param pending whether it was closed and is not solved
 * @param lookBackOn when somebody is to look again; null where nobody is, or somebody did
 * @param at when it was over: closed, cleared from the pending book, or ended
 * @param enclosures how many files of evidence it has
 */
record Ended(
        MatterId matter,
        String code,
        String demand,
        Source source,
        Importance importance,
        UnitId leadUnit,
        Stage stage,
        @Nullable Result result,
        boolean pending,
        @Nullable LocalDate lookBackOn,
        Instant at,
        int enclosures) {

    static final String COLUMNS = """
            e.matter_id, e.code, e.demand, e.source, e.importance, e.lead_unit, e.stage, e.result, e.pending, e.look_back_on, e.ended_at,
            e.enclosures""";

    static Ended of(ResultSet row) throws SQLException {
        var result = row.getString("result");
        return new Ended(
                new MatterId(row.getObject("matter_id", UUID.class)),
                row.getString("code"),
                row.getString("demand"),
                Source.valueOf(row.getString("source")),
                Importance.valueOf(row.getString("importance")),
                new UnitId(row.getObject("lead_unit", UUID.class)),
                Stage.valueOf(row.getString("stage")),
                result == null ? null : Result.valueOf(result),
                row.getBoolean("pending"),
                row.getObject("look_back_on", LocalDate.class),
                row.getObject("ended_at", OffsetDateTime.class).toInstant(),
                row.getInt("enclosures"));
    }

    /** The day on which it was over. */
    LocalDate on() {
        return WorkCalendar.dayOf(at);
    }

    /**
     * Whether nothing more comes to its papers.
     *
     * @throws StillPending when it is not solved yet
     * @throws NotLookedBackOn when nobody has looked again
     */
    Ended forGood() {
        if (pending) {
            throw new StillPending();
        }
        if (lookBackOn != null) {
            throw new NotLookedBackOn(lookBackOn);
        }
        return this;
    }
}
