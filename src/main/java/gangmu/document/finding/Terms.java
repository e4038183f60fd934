package gangmu.document.finding;

import gangmu.document.text.Spans;
import gangmu.reading.Deadline;
import gangmu.reading.SentenceReader.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a demand says: its words, who must act, and by when.
 *
 * @param spans where its words stand in the source: start, end, start, end …
 * @param units who is named to act, as printed
 */
record Terms(
        String text,
        List<Integer> spans,
        List<String> units,
        @Nullable String deadlineText,
        @Nullable LocalDate deadline) {

    /** What its two halves say after a cut. */
    record Halves(Terms first, Terms second) {}

    Terms {
        spans = List.copyOf(spans);
        units = List.copyOf(units);
    }

    static Terms of(String text, Spans spans, List<String> units, @Nullable Deadline limit) {
        return new Terms(
                text, spans.flat(), units, limit == null ? null : limit.text(), limit == null ? null : limit.date());
    }

    /** The time limit; null where there is none. */
    @Nullable
    Deadline limit() {
        return deadlineText == null ? null : new Deadline(deadlineText, deadline);
    }

    Spans places() {
        return new Spans(spans);
    }

    /**
     * Cuts the words in two. Each half names its own units and its own limit; those that stand only before the cut hold behind it, too,
     * and those that stand beside the words, as in the row of a table, hold for both.
     *
     * @param offset where, in the text
     * @param source the text of the document
     * @param reader tells what each half says
     * @throws NothingToSplit where a half would have no words
     */
    Halves cutAt(int offset, String source, Function<String, Told> reader) {
        if (offset <= 0
                || offset >= text.length()
                || Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset))
                || text.substring(0, offset).isBlank()
                || text.substring(offset).isBlank()) {
            throw new NothingToSplit();
        }
        var characters = (int)
                text.substring(0, offset).chars().filter(c -> !Spans.isBlank(c)).count();
        var places = places().cutAfter(characters, source);
        var first = text.substring(0, offset).strip();
        var second = text.substring(offset).strip();
        return new Halves(
                before(first, places.getFirst(), second, reader.apply(first)),
                behind(second, places.getLast(), reader.apply(second)));
    }

    /** What holds for the words before a cut: not what stands only in the rest. */
    private Terms before(String first, Spans places, String rest, Told told) {
        var named = told.units().isEmpty()
                ? units.stream().filter(unit -> !rest.contains(unit)).toList()
                : told.units();
        var limit = told.deadline() == null && deadlineText != null && !rest.contains(deadlineText)
                ? limit()
                : told.deadline();
        return of(first, places, named, limit);
    }

    private Terms behind(String second, Spans places, Told told) {
        return of(
                second,
                places,
                told.units().isEmpty() ? units : told.units(),
                told.deadline() == null ? limit() : told.deadline());
    }

    /**
     * The same with the last day that its limit means now.
     *
     * @param reader tells what a limit means in a text
     */
    Terms ending(BiFunction<String, String, Deadline> reader) {
        return deadlineText == null
                ? this
                : new Terms(
                        text,
                        spans,
                        units,
                        deadlineText,
                        reader.apply(text, deadlineText).date());
    }
}
