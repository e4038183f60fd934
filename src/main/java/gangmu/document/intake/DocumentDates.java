package gangmu.document.intake;

import gangmu.document.DocumentId;
import gangmu.document.finding.ReadDemands;
import gangmu.document.text.ReadArticles;
import gangmu.document.turn.DocumentsInTurn;
import gangmu.organisation.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
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
    private final ReadDemands demands;
    private final ReadArticles articles;
    private final DocumentsInTurn inTurn;
    private final Clock clock;

    DocumentDates(
            Documents documents, ReadDemands demands, ReadArticles articles, DocumentsInTurn inTurn, Clock clock) {
        this.documents = documents;
        this.demands = demands;
        this.articles = articles;
        this.inTurn = inTurn;
        this.clock = clock;
    }

    void give(DocumentId id, LocalDate date, Viewer by) {
        inTurn.enterWhole(id);
        var document = documents.get(id);
        document.giveDate(date, by, clock.instant());
        documents.save(document);
        for (var article : articles.of(id)) {
            demands.readLimits(article, Objects.requireNonNullElse(articles.day(article), date));
        }
    }
}
