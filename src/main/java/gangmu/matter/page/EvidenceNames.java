package gangmu.matter.page;

import gangmu.matter.MatterId;
import gangmu.matter.page.MatterView.EvidenceRow;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the files of a matter are called. */
@Component
class EvidenceNames {

    /** The files of one matter, by their ids. */
    record Files(Map<UUID, EvidenceRow> byId) {

        List<EvidenceRow> of(List<UUID> ids) {
            return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
        }
    }

    private final JdbcClient jdbc;

    EvidenceNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Files of(MatterId matter) {
        return new Files(jdbc
                .sql("select id, name, size, at from matter.evidence where matter_id = :matter")
                .param("matter", matter.value())
                .query(EvidenceRow.class)
                .list()
                .stream()
                .collect(Collectors.toMap(EvidenceRow::id, file -> file)));
    }
}
