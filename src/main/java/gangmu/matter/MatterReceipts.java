package gangmu.matter;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has signed for which matter, and when. */
@Component
public class MatterReceipts {

    public record Receipt(Instant at, String by) {}

    private record Row(UUID id, OffsetDateTime receivedAt, String receivedBy) {}

    private final JdbcClient jdbc;

    MatterReceipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The receipts of these matters; one that is not signed for has none. */
    public Map<MatterId, Receipt> of(Collection<MatterId> matters) {
        var receipts = new HashMap<MatterId, Receipt>();
        jdbc.sql("""
                        select id, received_at, received_by
                          from matter.matter
                         where id = any(:ids) and received_at is not null
                        """)
                .param("ids", matters.stream().map(MatterId::value).toArray(UUID[]::new))
                .query(Row.class)
                .list()
                .forEach(row -> receipts.put(
                        new MatterId(row.id()), new Receipt(row.receivedAt().toInstant(), row.receivedBy())));
        return receipts;
    }
}
