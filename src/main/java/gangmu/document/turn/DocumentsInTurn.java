package gangmu.document.turn;

import gangmu.OneAtATime;
import gangmu.document.DocumentId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The documents, worked on one after the other: who decides on a demand has its article alone and shares the document with others;
 * who does something to the whole document waits for all of them and keeps them waiting. Locks are taken in one order everywhere: a
 * meeting's, the document's, an article's, that of the links between proposals.
 */
@Component
public class DocumentsInTurn {

    private final OneAtATime oneAtATime;
    private final JdbcClient jdbc;

    DocumentsInTurn(OneAtATime oneAtATime, JdbcClient jdbc) {
        this.oneAtATime = oneAtATime;
        this.jdbc = jdbc;
    }

    /**
     * To decide on demands of an article.
     *
     * @throws DocumentIsVoid where the document is not in use
     */
    public void enter(DocumentId document, UUID article) {
        share(document);
        oneAtATime.enter("article " + article);
        requireInUse(document);
    }

    /** To do something that what is done to the whole document must not come into. */
    public void share(DocumentId document) {
        oneAtATime.share(whole(document));
    }

    /** To do something to the whole document: before it is read. */
    public void enterWhole(DocumentId document) {
        oneAtATime.enter(whole(document));
    }

    private void requireInUse(DocumentId id) {
        jdbc.sql("""
                        select %s
                          from document.document
                         where id = :id
                        """.formatted(Voided.COLUMNS))
                .param("id", id.value())
                .query((row, _) -> Optional.ofNullable(Voided.of(row)))
                .optional()
                .flatMap(voided -> voided)
                .ifPresent(voided -> {
                    throw new DocumentIsVoid(voided);
                });
    }

    private static String whole(DocumentId document) {
        return "document.whole " + document.value();
    }
}
