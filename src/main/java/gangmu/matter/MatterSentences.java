package gangmu.matter;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the orders of matters say about the documents that their sentences come from, as it was on their day. */
@Component
public class MatterSentences {

    private record Named(MatterId id, @Nullable String documentName) {}

    private final JdbcClient jdbc;

    MatterSentences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Under which name its order has the document; a matter without a sentence has none. */
    public Map<MatterId, String> documentNames(Collection<MatterId> matters) {
        var names = new HashMap<MatterId, String>();
        jdbc.sql("select id, document_name from matter.matter where id = any(:ids)")
                .param("ids", MatterId.values(matters))
                .query(Named.class)
                .list()
                .forEach(named -> {
                    if (named.documentName() != null) {
                        names.put(named.id(), named.documentName());
                    }
                });
        return names;
    }
}
