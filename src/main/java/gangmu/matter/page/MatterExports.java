package gangmu.matter.page;

import gangmu.matter.ListEvent.MattersExported;
import gangmu.matter.Signature;
import gangmu.matter.list.MatterLists;
import gangmu.matter.list.MatterRow;
import gangmu.matter.list.MatterSort;
import gangmu.organisation.Viewer;
import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** 导出: lists of matters that leave the house. Who took which is told first, and stands also when the file did not arrive. */
@Component
class MatterExports {

    private static final TypeReference<Map<String, Object>> NAMED = new TypeReference<>() {};

    private final MatterLists lists;
    private final JsonMapper json;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MatterExports(
            MatterLists lists,
            JsonMapper json,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lists = lists;
        this.json = json;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** Reads every row of the viewer's list. */
    void export(Viewer viewer, MatterFilter filter, MatterSort sort, Consumer<MatterRow> reader) {
        transaction.executeWithoutResult(_ -> events.publishEvent(
                new MattersExported(clock.instant(), Signature.of(viewer), json.convertValue(filter, NAMED))));
        lists.each(viewer, filter.narrowings(viewer), sort, filter.asOf(), reader);
    }
}
