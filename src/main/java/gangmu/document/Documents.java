package gangmu.document;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Documents extends Repository<Document, DocumentId> {

    Document save(Document document);

    Optional<Document> findById(DocumentId id);

    Optional<Document> findBySha256(String sha256);
}
