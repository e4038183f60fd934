package gangmu.archive.filing;

import gangmu.matter.ArchiveEvent.CatalogueExported;
import gangmu.matter.Signature;
import gangmu.organisation.Viewer;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 归档文件目录 leaves the house. Who took which is told first, and stands also when the file did not arrive. */
@Component
class Catalogues {

    private final FilingQueries queries;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Catalogues(FilingQueries queries, TransactionTemplate transaction, ApplicationEventPublisher events, Clock clock) {
        this.queries = queries;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    byte[] of(int year, Viewer viewer) {
        var register = queries.register(year);
        transaction.executeWithoutResult(_ -> events.publishEvent(
                new CatalogueExported(clock.instant(), Signature.of(viewer), year, register.size())));
        return Catalogue.of(year, register);
    }
}
