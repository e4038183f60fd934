package gangmu.document.intake;

import gangmu.document.DocumentEvent.DocumentDated;
import gangmu.document.DocumentEvent.DocumentRead;
import gangmu.document.DocumentEvent.DocumentRenamed;
import gangmu.document.DocumentEvent.DocumentRestored;
import gangmu.document.DocumentEvent.DocumentVoided;
import gangmu.document.DocumentId;
import gangmu.document.turn.DocumentIsVoid;
import gangmu.document.turn.Voided;
import gangmu.file.FileOfRecord;
import gangmu.organisation.PersonId;
import gangmu.organisation.Viewer;
import gangmu.reading.Reading;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A document as somebody brought it: its bytes are a file of record under their fingerprint, its text is what every finding points
 * into. It is read once and never changes; what changes are the decisions on its findings, its date, where the clerk had to give it,
 * and its name, where that was wrong. One that was taken in by mistake is voided: it is kept and no longer used, until somebody
 * restores it.
 */
@Table(schema = "document", name = "document")
class Document extends AbstractAggregateRoot<Document> {

    @Id
    private final DocumentId id;

    private final String sha256;
    private String name;
    private final String mediaType;
    private final long size;
    private final Instant uploadedAt;
    private final PersonId uploadedBy;
    private final String uploadedByName;
    private final String source;
    private final @Nullable String paper;
    private final @Nullable LocalDate day;
    private @Nullable LocalDate givenDate;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL, prefix = "voided_")
    private @Nullable Voided voided;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    Document(
            DocumentId id,
            String sha256,
            String name,
            String mediaType,
            long size,
            Instant uploadedAt,
            PersonId uploadedBy,
            String uploadedByName,
            String source,
            @Nullable String paper,
            @Nullable LocalDate day,
            @Nullable LocalDate givenDate,
            @Nullable Voided voided,
            @Nullable Integer version) {
        this.id = id;
        this.sha256 = sha256;
        this.name = name;
        this.mediaType = mediaType;
        this.size = size;
        this.uploadedAt = uploadedAt;
        this.uploadedBy = uploadedBy;
        this.uploadedByName = uploadedByName;
        this.source = source;
        this.paper = paper;
        this.day = day;
        this.givenDate = givenDate;
        this.voided = voided;
        this.version = version;
    }

    static Document read(FileOfRecord file, Reading reading, Viewer by, Instant now) {
        var document = new Document(
                DocumentId.next(),
                file.sha256(),
                file.name(),
                file.mediaType(),
                file.size(),
                now,
                by.person(),
                by.name(),
                reading.source(),
                reading.masthead().paper(),
                reading.day(),
                null,
                null,
                null);
        var demands = reading.articles().stream()
                .mapToInt(article -> article.directives().size())
                .sum();
        document.registerEvent(new DocumentRead(
                document.id,
                now,
                by.person(),
                file.name(),
                file.sha256(),
                reading.articles().size(),
                demands));
        return document;
    }

    /** The clerk says which day it is of. */
    void giveDate(LocalDate date, Viewer by, Instant now) {
        requireInUse();
        givenDate = date;
        registerEvent(new DocumentDated(id, now, by.person(), date));
    }

    /** The clerk puts its name right. What it is stays told by the ending of the name it came under. */
    void rename(String to, Viewer by, Instant now) {
        requireInUse();
        var better = FileOfRecord.renamed(name, to);
        if (better.equals(name)) {
            return;
        }
        registerEvent(new DocumentRenamed(id, now, by.person(), name, better));
        name = better;
    }

    /** It was taken in by mistake and is no longer used. */
    void putOutOfUse(String reason, Viewer by, Instant now) {
        requireInUse();
        voided = new Voided(now, by.person(), by.name(), reason);
        registerEvent(new DocumentVoided(id, now, by.person(), name, reason));
    }

    /** It is used again. */
    void restore(Viewer by, Instant now) {
        if (voided == null) {
            return;
        }
        voided = null;
        registerEvent(new DocumentRestored(id, now, by.person(), name));
    }

    private void requireInUse() {
        if (voided != null) {
            throw new DocumentIsVoid(voided);
        }
    }

    DocumentId id() {
        return id;
    }

    String sha256() {
        return sha256;
    }

    String source() {
        return source;
    }
}
