package gangmu.document.finding;

import gangmu.NotFound;
import gangmu.document.FindingId;
import gangmu.document.turn.DocumentIsVoid;
import gangmu.document.turn.DocumentsInTurn;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The demands of an article, decided on one after the other: a decision on one depends on those on the others, what it can be merged
 * into, what is merged into it.
 */
@Component
class DemandsInTurn {

    private static final String DEMAND = "项要求";

    private final Findings findings;
    private final DocumentsInTurn documents;
    private final JdbcClient jdbc;

    DemandsInTurn(Findings findings, DocumentsInTurn documents, JdbcClient jdbc) {
        this.findings = findings;
        this.documents = documents;
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
        documents.enter(before.document(), before.article());
        return find(id, called);
    }

    /**
     * A demand to decide on, if it is still what the clerk had before the eyes.
     *
     * @param seen the version that it had there; null where nobody looked
     */
    Finding enterAsSeen(FindingId id, @Nullable Integer seen) {
        var finding = enter(id);
        finding.requireSeen(seen);
        return finding;
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
}
