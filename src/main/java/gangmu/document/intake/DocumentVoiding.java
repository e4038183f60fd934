package gangmu.document.intake;

import gangmu.document.DocumentId;
import gangmu.document.turn.DocumentsInTurn;
import gangmu.organisation.Viewer;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 作废: a document that was taken in by mistake goes out of use, and comes back when that was the mistake. None of its demands may stand
 * as a proposal then; what was left out, merged or is still open stays as it is, for the day it comes back.
 */
@Service
@Transactional
class DocumentVoiding {

    private record Standing(int itemised, int dispatched) {}

    private final Documents documents;
    private final DocumentsInTurn inTurn;
    private final JdbcClient jdbc;
    private final Clock clock;

    DocumentVoiding(Documents documents, DocumentsInTurn inTurn, JdbcClient jdbc, Clock clock) {
        this.documents = documents;
        this.inTurn = inTurn;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Puts a document out of use.
     *
     * @throws DemandsStand where one of its demands is a proposal or became a matter
     */
    void putOutOfUse(DocumentId id, String reason, Viewer by) {
        // whoever is deciding on one of its demands comes before this, or finds it void
        inTurn.enterWhole(id);
        var document = documents.get(id);
        requireNothingStands(id);
        document.putOutOfUse(reason, by, clock.instant());
        documents.save(document);
    }

    /** Takes it up again, as it was. */
    void restore(DocumentId id, Viewer by) {
        inTurn.enterWhole(id);
        var document = documents.get(id);
        document.restore(by, clock.instant());
        documents.save(document);
    }

    private void requireNothingStands(DocumentId id) {
        var standing =
                jdbc.sql("""
                        select count(*) as itemised, count(*) filter (where p.state = 'DISPATCHED') as dispatched
                          from document.finding f
                          left join document.proposal p on p.id = f.proposal
                         where f.document_id = :id and f.state = 'ITEMISED'
                        """).param("id", id.value()).query(Standing.class).single();
        if (standing.itemised() > 0) {
            throw new DemandsStand(standing.itemised(), standing.dispatched());
        }
    }
}
