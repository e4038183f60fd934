package gangmu.document.proposal;

import gangmu.document.ProposalEvent.OtherKind;
import gangmu.document.text.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 关联: what a proposal repeats, where it is not dispatched for itself.
 *
 * @param number the matter's number; a proposal has none
 * @param demand what the other demands, as it says today where it is a proposal
 * @param state where the other stands that is a proposal
 * @param matterId the matter that it repeats, or that the other proposal became
 */
public record LinkedTo(
        OtherKind kind,
        UUID id,
        @Nullable String number,
        @Nullable String demand,
        @Nullable String note,
        @Nullable ProposalState state,
        @Nullable UUID matterId) {

    /** What is asked of the proposal {@code p} and of the other {@code o} that it may repeat. */
    public static final String COLUMNS = """
            p.repeats_kind, p.repeats_id, p.repeats_number, coalesce(o.demand, p.repeats_demand) as repeats_demand, p.note,
            o.state as repeats_state, case when p.repeats_kind = 'MATTER' then p.repeats_id else o.matter end as repeats_matter
            """;

    /** These columns; null where it repeats nothing. */
    public static @Nullable LinkedTo of(ResultSet row) throws SQLException {
        var kind = row.getString("repeats_kind");
        var state = row.getString("repeats_state");
        return kind == null
                ? null
                : new LinkedTo(
                        OtherKind.valueOf(kind),
                        row.getObject("repeats_id", UUID.class),
                        row.getString("repeats_number"),
                        row.getString("repeats_demand"),
                        row.getString("note"),
                        state == null ? null : ProposalState.valueOf(state),
                        Columns.uuid(row, "repeats_matter"));
    }
}
