package gangmu.document;

import gangmu.organisation.Viewer;
import gangmu.reading.TimeLimits;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The date of a document where the reader could not tell it, or told it wrong: the clerk gives it, and the time limits of the demands
 * that are still open are read again as they were meant on that day. What was decided stays as it was decided.
 */
@Service
@Transactional
class DocumentDates {

    private final Documents documents;
    private final Findings findings;
    private final ReadArticles articles;
    private final DemandsInTurn demands;
    private final Clock clock;
    private final TimeLimits limits = new TimeLimits();

    DocumentDates(Documents documents, Findings findings, ReadArticles articles, DemandsInTurn demands, Clock clock) {
        this.documents = documents;
        this.findings = findings;
        this.articles = articles;
        this.demands = demands;
        this.clock = clock;
    }

    void give(DocumentId id, LocalDate date, Viewer by) {
        demands.enterWhole(id);
        var document = documents.get(id);
        document.giveDate(date, by, clock.instant());
        documents.save(document);
        for (var article : articles.of(id)) {
            readLimits(article, Objects.requireNonNullElse(articles.day(article), date));
        }
    }

    private void readLimits(UUID article, LocalDate on) {
        for (var finding : findings.findByArticleIdOrderByOrdinal(article)) {
            if (finding.readLimits((text, limit) -> limits.read(on, text, limit))) {
                findings.save(finding);
            }
        }
    }
}
