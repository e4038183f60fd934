package gangmu.document.intake;

import gangmu.OneAtATime;
import gangmu.document.DocumentId;
import gangmu.document.finding.ReadDemands;
import gangmu.document.intake.DocumentIntake.Registered;
import gangmu.document.text.ReadArticles;
import gangmu.document.turn.DocumentsInTurn;
import gangmu.document.turn.Voided;
import gangmu.file.FileOfRecord;
import gangmu.organisation.Viewer;
import gangmu.reading.Reading;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers documents with what was read in them, each under a name that can be put right. */
@Service
@Transactional
class DocumentCommands {

    private final Documents documents;
    private final ReadArticles articles;
    private final ReadDemands demands;
    private final JdbcClient jdbc;
    private final DocumentsInTurn inTurn;
    private final OneAtATime oneAtATime;
    private final Clock clock;

    DocumentCommands(
            Documents documents,
            ReadArticles articles,
            ReadDemands demands,
            JdbcClient jdbc,
            DocumentsInTurn inTurn,
            OneAtATime oneAtATime,
            Clock clock) {
        this.documents = documents;
        this.articles = articles;
        this.demands = demands;
        this.jdbc = jdbc;
        this.inTurn = inTurn;
        this.oneAtATime = oneAtATime;
        this.clock = clock;
    }

    /** The document with these bytes that is in the register already. */
    @Transactional(readOnly = true)
    public Optional<Registered> known(String sha256) {
        return jdbc.sql("""
                        select id, %s
                          from document.document
                         where sha256 = :sha256
                        """.formatted(Voided.COLUMNS))
                .param("sha256", sha256)
                .query((row, _) ->
                        new Registered(new DocumentId(row.getObject("id", UUID.class)), true, Voided.of(row)))
                .optional();
    }

    /** Registers a document, or finds the one with the same bytes: whoever comes second waits for the first. */
    Registered register(FileOfRecord file, Reading reading, Viewer by) {
        oneAtATime.enter("document " + file.sha256());
        var known = known(file.sha256());
        if (known.isPresent()) {
            return known.get();
        }
        var document = documents.save(Document.read(file, reading, by, clock.instant()));
        var ids = articles.keep(document.id(), reading.articles());
        demands.keep(document.id(), ids, reading.articles());
        return new Registered(document.id(), false, null);
    }

    /**
     * Puts the name of a document right. The orders that went out of it keep the name they were written with.
     *
     * @throws NameOnFixedList where a leader has the name on the desk
     */
    void rename(DocumentId id, String to, Viewer by) {
        inTurn.enterWhole(id);
        var document = documents.get(id);
        requireOnNoFixedList(id);
        document.rename(to, by, clock.instant());
        documents.save(document);
    }

    private void requireOnNoFixedList(DocumentId id) {
        var fixed = jdbc.sql("""
                        select exists (select 1
                                         from document.proposal
                                        where document = :id and state = 'LISTED' and list_fixed)
                        """).param("id", id.value()).query(Boolean.class).single();
        if (fixed) {
            throw new NameOnFixedList();
        }
    }
}
