package gangmu.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 拆分: what the second half of a demand keeps of the demand as it was before, so that both can become it again.
 *
 * @param from the first half, which was the whole
 */
record Cut(
        FindingId from,
        String text,
        List<Integer> spans,
        List<String> units,
        @Nullable String deadlineText,
        @Nullable LocalDate deadline) {

    Cut {
        spans = List.copyOf(spans);
        units = List.copyOf(units);
    }

    Cut endingOn(@Nullable LocalDate day) {
        return new Cut(from, text, spans, units, deadlineText, day);
    }
}
