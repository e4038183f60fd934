package gangmu.document.finding;

import gangmu.document.FindingId;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * 拆分: what the second half of a demand keeps of the demand as it was before, so that both can become it again.
 *
 * @param from the first half, which was the whole
 * @param whole what the whole said
 */
record Cut(
        FindingId from,
        @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL) Terms whole) {}
