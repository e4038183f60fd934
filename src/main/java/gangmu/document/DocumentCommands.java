package gangmu.document;

import gangmu.OneAtATime;
import gangmu.file.FileOfRecord;
import gangmu.organisation.Viewer;
import gangmu.reading.Reading;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers documents with what was read in them. */
@Service
@Transactional
class DocumentCommands {

    private final Documents documents;
    private final ReadArticles articles;
    private final Findings findings;
    private final JdbcClient jdbc;
    private final OneAtATime oneAtATime;
    private final Clock clock;

    DocumentCommands(
            Documents documents,
            ReadArticles articles,
            Findings findings,
            JdbcClient jdbc,
            OneAtATime oneAtATime,
            Clock clock) {
        this.documents = documents;
        this.articles = articles;
        this.findings = findings;
        this.jdbc = jdbc;
        this.oneAtATime = oneAtATime;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<DocumentId> known(String sha256) {
        return jdbc.sql("select id from document.document where sha256 = :sha256")
                .param("sha256", sha256)
                .query(UUID.class)
                .optional()
                .map(DocumentId::new);
    }

    /** Registers a document, or finds the one with the same bytes: whoever comes second waits for the first. */
    DocumentIntake.Registered register(FileOfRecord file, Reading reading, Viewer by) {
        oneAtATime.enter("document " + file.sha256());
        var known = known(file.sha256());
        if (known.isPresent()) {
            return new DocumentIntake.Registered(known.get(), true);
        }
        var document = documents.save(Document.read(file, reading, by, clock.instant()));
        var ids = articles.keep(document.id(), reading.articles());
        var found = new ArrayList<Finding>();
        for (var i = 0; i < ids.size(); i++) {
            var ordinal = 0;
            for (var directive : reading.articles().get(i).directives()) {
                ordinal++;
                found.add(Finding.read(document.id(), ids.get(i), ordinal, directive));
            }
        }
        findings.saveAll(found);
        return new DocumentIntake.Registered(document.id(), false);
    }
}
