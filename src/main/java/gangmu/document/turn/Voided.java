package gangmu.document.turn;

import gangmu.organisation.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 作废: since when a document is no longer used, by whom, and why. */
public record Voided(Instant at, PersonId by, String byName, String reason) {

    /** What is asked of {@code document.document}. */
    public static final String COLUMNS = "voided_at, voided_by, voided_by_name, voided_reason";

    /** These columns; null where it is in use. */
    public static @Nullable Voided of(ResultSet row) throws SQLException {
        var at = row.getObject("voided_at", OffsetDateTime.class);
        return at == null
                ? null
                : new Voided(
                        at.toInstant(),
                        new PersonId(row.getObject("voided_by", UUID.class)),
                        row.getString("voided_by_name"),
                        row.getString("voided_reason"));
    }
}
