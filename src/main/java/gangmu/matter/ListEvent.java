package gangmu.matter;

import java.time.Instant;
import java.util.Map;

/** What happens with lists of matters that leave the house. */
public sealed interface ListEvent {

    Instant at();

    /** Who did it. */
    Signature by();

    /**
     * 导出事项清单: told before the first row goes out, so that no row goes out untold.
     *
     * @param filter what the list was narrowed to, by the names of the address
     */
    record MattersExported(Instant at, Signature by, Map<String, Object> filter) implements ListEvent {}
}
