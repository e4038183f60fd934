package gangmu.reading.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The opening of a body that grows, taken for the whole where likeness is asked for. Of most bodies nobody asks; so it is only
 * taken when somebody does, and goes on when the body has grown.
 */
final class Sample {

    private static final int LONGEST = 3000;

    private final List<String> openings = new ArrayList<>();
    private final Paired ofHeadlines = new Paired();
    private final Paired ofAll = new Paired();
    private int length;

    /** The pairs of letters of its words, as far as they have been taken. */
    private static final class Paired {

        private @Nullable LetterPairs pairs;
        private int taken;

        LetterPairs of(List<String> words, @Nullable PairFilter filter, int expected) {
            var known = pairs;
            if (known == null) {
                known = new LetterPairs(expected);
                pairs = known;
            }
            while (taken < words.size()) {
                var next = words.get(taken++);
                if (filter == null) {
                    known.addAll(next);
                } else {
                    known.addAll(filter.passing(next));
                }
            }
            return known;
        }
    }

    /** The words of its paragraphs. */
    List<String> words(List<Paragraph> body) {
        while (openings.size() < body.size() && length < LONGEST) {
            var words = body.get(openings.size()).words();
            openings.add(words.length() > LONGEST ? words.substring(0, LONGEST) : words);
            length += Math.min(LONGEST, words.length()) + 1;
        }
        return openings;
    }

    /** The pairs of letters of the same words that the filter, one for all, lets pass; all where there is none. */
    LetterPairs pairs(List<Paragraph> body, @Nullable PairFilter filter) {
        var words = words(body);
        return filter == null ? ofAll.of(words, filter, length) : ofHeadlines.of(words, filter, length / 8);
    }
}
