package gangmu.document.finding;

import gangmu.document.DocumentId;
import gangmu.document.FindingId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Invented demands. */
final class FindingFixtures {

    static final Instant NOW = Instant.parse("2026-05-11T01:00:00Z");

    private FindingFixtures() {}

    /** An open demand of this text that stands at the beginning of its source. */
    static Finding open(String text) {
        return new Finding(
                FindingId.next(),
                DocumentId.next(),
                new UUID(0, 7),
                3,
                new Terms(text, List.of(0, text.length()), List.of("市工信局"), "6月底前", LocalDate.of(2026, 6, 30)),
                "一要抓好工业运行",
                "江怀谦",
                false,
                FindingState.OPEN,
                null,
                null,
                null,
                null,
                null);
    }
}
