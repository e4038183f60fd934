package gangmu.reading.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How much of a headline a body repeats: the share of its pairs of letters, those that are rare on the page counting more. */
final class Likeness {

    private static final int SAMPLE = 2000;
    private static final int LONGEST_KEPT = 80;
    private static final double[] WEIGHTS = new double[64];

    static {
        for (var count = 0; count < WEIGHTS.length; count++) {
            WEIGHTS[count] = weight(count);
        }
    }

    private final List<Paragraph> page;
    private final Map<String, LetterPairs> pairs = new HashMap<>();
    private @Nullable PairFilter headlines;
    private @Nullable PairCounts ofHeadlines;
    private @Nullable PairCounts ofAll;

    Likeness(List<Paragraph> page) {
        this.page = page;
    }

    double of(String headline, Draft body) {
        var pairs = pairs(headline);
        var filter = headlines().passesAll(pairs) ? headlines() : null;
        var counts = counts(filter);
        var repeated = body.pairs(filter);
        var all = 0.0;
        var both = 0.0;
        for (var i = 0; i < pairs.size(); i++) {
            var pair = pairs.get(i);
            var count = counts.of(pair);
            var weight = count < WEIGHTS.length ? WEIGHTS[count] : weight(count);
            all += weight;
            both += repeated.contains(pair) ? weight : 0;
        }
        return all == 0 ? 0 : both / all;
    }

    /** A headline is held against the bodies on both sides of it. */
    private LetterPairs pairs(String headline) {
        return headline.length() > LONGEST_KEPT
                ? LetterPairs.of(headline)
                : pairs.computeIfAbsent(headline, LetterPairs::of);
    }

    /** Whether the page elsewhere joins the last letter of these words to the first of those. */
    boolean knows(String end, String start) {
        return !end.isEmpty()
                && !start.isEmpty()
                && counts(null).of(LetterPairs.key(end.charAt(end.length() - 1), start.charAt(0))) > 0;
    }

    /** The pairs of the lines that may be headlines, alone or joined: hardly ever is another one asked for. */
    private PairFilter headlines() {
        var known = headlines;
        if (known == null) {
            var lines = new ArrayList<Paragraph>();
            var letters = 0;
            for (var line : page) {
                if (!isText(line)) {
                    lines.add(line);
                    letters += line.words().length();
                }
            }
            known = PairFilter.forLetters(letters);
            var above = "";
            for (var line : lines) {
                known.addAll(pairs(line.words()));
                if (!above.isEmpty()) {
                    known.add(LetterPairs.key(
                            above.charAt(above.length() - 1), line.words().charAt(0)));
                }
                above = line.words();
            }
            headlines = known;
        }
        return known;
    }

    private static boolean isText(Paragraph paragraph) {
        return paragraph.kind() == Paragraph.Kind.TEXT || paragraph.kind() == Paragraph.Kind.ITEM;
    }

    /** In how many paragraphs each pair stands that the filter lets pass, or any; counted when it is asked for. */
    private PairCounts counts(@Nullable PairFilter filter) {
        var known = filter == null ? ofAll : ofHeadlines;
        if (known == null) {
            known = count(filter);
            if (filter == null) {
                ofAll = known;
            } else {
                ofHeadlines = known;
            }
        }
        return known;
    }

    private PairCounts count(@Nullable PairFilter filter) {
        var bodies = new ArrayList<String>();
        var letters = 0;
        for (var i = 0; i < page.size() && bodies.size() < SAMPLE; i++) {
            if (page.get(i).isBody()) {
                var words = page.get(i).words();
                bodies.add(words.length() > SAMPLE ? words.substring(0, SAMPLE) : words);
                letters += bodies.getLast().length();
            }
        }
        var counts = new PairCounts(filter == null ? letters : letters / 8);
        for (var body : bodies) {
            if (filter == null) {
                counts.add(body);
            } else {
                counts.add(filter.passing(body));
            }
        }
        return counts;
    }

    private static double weight(int count) {
        return 1 / (1 + Math.log(1 + count));
    }
}
