package gangmu.reading.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much of a headline a body repeats: the share of its pairs of letters, those that are rare on the page counting more. */
final class Likeness {

    private static final int SAMPLE = 2000;
    private static final double[] WEIGHTS = new double[64];

    static {
        for (var count = 0; count < WEIGHTS.length; count++) {
            WEIGHTS[count] = weight(count);
        }
    }

    private final List<Paragraph> page;
    private @Nullable PairCounts frequency;

    Likeness(List<Paragraph> page) {
        this.page = page;
    }

    double of(String headline, LetterPairs body) {
        var counts = frequency();
        var pairs = LetterPairs.of(headline);
        var all = 0.0;
        var both = 0.0;
        for (var i = 0; i < pairs.size(); i++) {
            var pair = pairs.get(i);
            var count = counts.of(pair);
            var weight = count < WEIGHTS.length ? WEIGHTS[count] : weight(count);
            all += weight;
            both += body.contains(pair) ? weight : 0;
        }
        return all == 0 ? 0 : both / all;
    }

    /** Whether the page elsewhere joins the last letter of these words to the first of those. */
    boolean knows(String end, String start) {
        return !end.isEmpty()
                && !start.isEmpty()
                && frequency().of(LetterPairs.key(end.charAt(end.length() - 1), start.charAt(0))) > 0;
    }

    /** Counted when it is asked for: a page of one story has nothing to compare. */
    private PairCounts frequency() {
        var known = frequency;
        if (known == null) {
            var bodies = page.stream().filter(Paragraph::isBody).limit(SAMPLE).toList();
            known = new PairCounts(bodies.stream().mapToInt(Likeness::sampled).sum());
            for (var body : bodies) {
                known.add(body.words(), sampled(body));
            }
            frequency = known;
        }
        return known;
    }

    private static int sampled(Paragraph body) {
        return Math.min(SAMPLE, body.words().length());
    }

    private static double weight(int count) {
        return 1 / (1 + Math.log(1 + count));
    }
}
