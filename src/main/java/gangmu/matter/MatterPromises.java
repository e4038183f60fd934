package gangmu.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Until when what was closed but not solved was promised. */
@Component
public class MatterPromises {

    private final JdbcClient jdbc;

    MatterPromises(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The promised days of these matters, by their last closing until a moment; those without a promise are missing. */
    public Map<MatterId, LocalDate> of(Collection<MatterId> matters, Instant moment) {
        var promises = new HashMap<MatterId, LocalDate>();
        jdbc.sql("""
                        select distinct on (matter_id) matter_id, (body ->> 'promisedFor')::date as promised_for
                          from matter.deed
                         where matter_id = any(:ids) and event = 'MatterClosed' and at <= :moment
                         order by matter_id, no desc
                        """)
                .param("ids", MatterId.values(matters))
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    var day = row.getObject("promised_for", LocalDate.class);
                    if (day != null) {
                        promises.put(new MatterId(row.getObject("matter_id", UUID.class)), day);
                    }
                });
        return promises;
    }
}
