package gangmu.reading.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The opening of a body that grows, taken for the whole where likeness is asked for. Of most bodies nobody asks; so it is only
 * put together when somebody does, and again when the body has grown.
 */
final class Sample {

    private static final int LONGEST = 3000;

    private final StringBuilder joined = new StringBuilder();
    private @Nullable String words;
    private final Paired ofHeadlines = new Paired();
    private final Paired ofAll = new Paired();
    private int taken;

    /** The pairs of letters of its words up to an index. */
    private static final class Paired {

        private @Nullable LetterPairs pairs;
        private int end;

        LetterPairs upTo(String words, PairFilter filter, int expected) {
            var known = pairs;
            if (known == null) {
                known = new LetterPairs(expected);
                pairs = known;
            }
            known.addAll(words, end, words.length(), filter);
            end = words.length();
            return known;
        }
    }

    /** The words of its paragraphs, each with a line break. */
    String words(List<Paragraph> body) {
        take(body);
        var known = words;
        if (known == null) {
            known = joined.toString();
            words = known;
        }
        return known;
    }

    /** The pairs of letters of the same words that the filter, one for all, or {@link PairFilter#NONE} lets pass. */
    LetterPairs pairs(List<Paragraph> body, PairFilter filter) {
        var opening = words(body);
        return filter == PairFilter.NONE
                ? ofAll.upTo(opening, filter, opening.length())
                : ofHeadlines.upTo(opening, filter, opening.length() / 8);
    }

    private void take(List<Paragraph> body) {
        while (taken < body.size() && joined.length() < LONGEST) {
            var paragraph = body.get(taken++).words();
            joined.append(paragraph, 0, Math.min(LONGEST, paragraph.length())).append('\n');
            words = null;
        }
    }
}
