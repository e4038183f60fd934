package gangmu.document;

import gangmu.NotFound;
import gangmu.OneAtATime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The demands of a document, decided on one after the other within an article: a decision on one depends on those on the others, what
 * it can be merged into, what is merged into it. Whoever does something to the whole document waits for all of them and keeps them
 * waiting. Locks are taken in one order everywhere: a meeting's, the document's, an article's, that of
 * {@link ProposalCommands#LINKING}.
 */
@Component
class DemandsInTurn {

    private static final String DEMAND = "项要求";

    private final Findings findings;
    private final OneAtATime oneAtATime;
    private final JdbcClient jdbc;

    DemandsInTurn(Findings findings, OneAtATime oneAtATime, JdbcClient jdbc) {
        this.findings = findings;
        this.oneAtATime = oneAtATime;
        this.jdbc = jdbc;
    }

    /**
     * A demand to decide on, as whoever decided on its article before has left it.
     *
     * @throws DocumentIsVoid where its document is not in use
     */
    Finding enter(FindingId id) {
        return enter(id, DEMAND);
    }

    /** The same; tells that there is none in these words. */
    Finding enter(FindingId id, String called) {
        var before = find(id, called);
        enter(before.document(), before.article());
        return find(id, called);
    }

    /**
     * To decide on demands of an article.
     *
     * @throws DocumentIsVoid where the document is not in use
     */
    void enter(DocumentId document, UUID article) {
        share(document);
        oneAtATime.enter("article " + article);
        requireInUse(document);
    }

    /** To do something that what is done to the whole document must not come into. */
    void share(DocumentId document) {
        oneAtATime.share(whole(document));
    }

    /** To do something to the whole document: before it is read. */
    void enterWhole(DocumentId document) {
        oneAtATime.enter(whole(document));
    }

    Finding find(FindingId id) {
        return find(id, DEMAND);
    }

    /** Moves the demands of an article from this place on, to make room or to close the ranks. */
    void move(UUID article, int from, int by) {
        jdbc.sql("""
                        update document.finding
                           set ordinal = ordinal + :by
                         where article_id = :article and ordinal >= :from
                        """)
                .param("article", article)
                .param("from", from)
                .param("by", by)
                .update();
    }

    private Finding find(FindingId id, String called) {
        return findings.findById(id).orElseThrow(() -> new NotFound(called));
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
