package gangmu.matter;

import gangmu.organisation.UnitId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has signed for which matter, and when; and which unit is to account for it. */
@Component
public class MatterReceipts {

    public record Receipt(Instant at, String by) {}

    private record Lead(MatterId matterId, UnitId leadUnit) {}

    private record Row(UUID matterId, OffsetDateTime at, String byName) {}

    private final JdbcClient jdbc;

    MatterReceipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The receipts of these matters; one that is not signed for has none. */
    public Map<MatterId, Receipt> of(Collection<MatterId> matters) {
        var receipts = new HashMap<MatterId, Receipt>();
        jdbc.sql("""
                        select distinct on (d.matter_id) d.matter_id, d.at, d.by_name
                          from matter.deed d
                          join matter.standing s on s.matter_id = d.matter_id and s.until = 'infinity'
                         where d.matter_id = any(:ids) and d.event = 'MatterReceived' and s.stage <> 'DISPATCHED'
                         order by d.matter_id, d.no desc
                        """)
                .param("ids", MatterId.values(matters))
                .query(Row.class)
                .list()
                .forEach(row -> receipts.put(
                        new MatterId(row.matterId()), new Receipt(row.at().toInstant(), row.byName())));
        return receipts;
    }

    /** The lead unit of each of these matters as it is now, which need not be the one that it was first handed to. */
    public Map<MatterId, UnitId> leading(Collection<MatterId> matters) {
        var leading = new HashMap<MatterId, UnitId>();
        jdbc.sql("""
                        select matter_id, lead_unit
                          from matter.standing
                         where matter_id = any(:ids) and until = 'infinity'
                        """)
                .param("ids", MatterId.values(matters))
                .query(Lead.class)
                .list()
                .forEach(row -> leading.put(row.matterId(), row.leadUnit()));
        return leading;
    }
}
