package gangmu.document.text;

import gangmu.NotFound;
import gangmu.document.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The texts of the documents, which everything that was found points into. */
@Component
public class Sources {

    private final JdbcClient jdbc;

    Sources(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The text of a document. */
    public String text(DocumentId id) {
        return ask("select source from document.document where id = :id", id);
    }

    /** The fingerprint of the file that it was read from. */
    public String sha256(DocumentId id) {
        return ask("select sha256 from document.document where id = :id", id);
    }

    private String ask(String question, DocumentId id) {
        return jdbc.sql(question)
                .param("id", id.value())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFound("份文件"));
    }
}
