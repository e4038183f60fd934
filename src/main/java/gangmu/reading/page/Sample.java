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
    private @Nullable LetterPairs pairs;
    private int paired;
    private int taken;

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

    /** The pairs of letters of the same words. */
    LetterPairs pairs(List<Paragraph> body) {
        var opening = words(body);
        var known = pairs;
        if (known == null) {
            known = new LetterPairs(opening.length());
            pairs = known;
        }
        known.addAll(opening, paired, opening.length());
        paired = opening.length();
        return known;
    }

    private void take(List<Paragraph> body) {
        while (taken < body.size() && joined.length() < LONGEST) {
            var paragraph = body.get(taken++).words();
            joined.append(paragraph, 0, Math.min(LONGEST, paragraph.length())).append('\n');
            words = null;
        }
    }
}
