package gangmu.document.intake;

import gangmu.NotFound;
import gangmu.document.DocumentId;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Documents extends Repository<Document, DocumentId> {

    Document save(Document document);

    Optional<Document> findById(DocumentId id);

    /** The document that somebody asks for. */
    default Document get(DocumentId id) {
        return findById(id).orElseThrow(() -> new NotFound("份文件"));
    }
}
