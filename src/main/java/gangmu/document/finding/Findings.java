package gangmu.document.finding;

import gangmu.document.FindingId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Findings extends Repository<Finding, FindingId> {

    Finding save(Finding finding);

    void saveAll(Iterable<Finding> findings);

    void delete(Finding finding);

    Optional<Finding> findById(FindingId id);

    List<Finding> findByArticleIdOrderByOrdinal(UUID articleId);

    List<Finding> findByMergedIntoOrderByOrdinal(FindingId into);
}
