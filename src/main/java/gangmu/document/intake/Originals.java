package gangmu.document.intake;

import gangmu.document.DocumentEvent.OriginalFetched;
import gangmu.document.DocumentId;
import gangmu.file.FilesOfRecord;
import gangmu.organisation.Viewer;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 原件: the files as they came, for whoever asks for one. Who took it is told before it goes out. */
@Component
class Originals {

    private final DocumentQueries queries;
    private final FilesOfRecord files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Originals(DocumentQueries queries, FilesOfRecord files, ApplicationEventPublisher events, Clock clock) {
        this.queries = queries;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    ResponseEntity<Resource> fetch(DocumentId id, Viewer viewer) {
        var attachment = queries.attachment(id);
        events.publishEvent(
                new OriginalFetched(id, clock.instant(), viewer.person(), attachment.name(), attachment.sha256()));
        return files.attachment(attachment.sha256(), attachment.name());
    }
}
