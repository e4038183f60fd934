package gangmu.reading.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much of a headline a body repeats: the share of its pairs of letters, those that are rare on the page counting more. */
final class Likeness {

    private static final int SAMPLE = 2000;

    private final Map<Integer, Integer> frequency = new HashMap<>();

    Likeness(List<Paragraph> page) {
        page.stream().filter(Paragraph::isBody).limit(SAMPLE).forEach(paragraph -> {
            var words = paragraph.words();
            pairs(words.substring(0, Math.min(SAMPLE, words.length())))
                    .forEach(pair -> frequency.merge(pair, 1, Integer::sum));
        });
    }

    double of(String headline, Set<Integer> body) {
        var all = 0.0;
        var both = 0.0;
        for (var pair : pairs(headline)) {
            var weight = 1 / (1 + Math.log(1 + frequency.getOrDefault(pair, 0)));
            all += weight;
            both += body.contains(pair) ? weight : 0;
        }
        return all == 0 ? 0 : both / all;
    }

    /** Whether the page elsewhere joins the last letter of these words to the first of those. */
    boolean knows(String end, String start) {
        return !end.isEmpty()
                && !start.isEmpty()
                && frequency.containsKey(end.charAt(end.length() - 1) << 16 | start.charAt(0));
    }

    static Set<Integer> pairs(String words) {
        var pairs = new HashSet<Integer>();
        for (var i = 0; i + 1 < words.length(); i++) {
            if (Character.isLetterOrDigit(words.charAt(i)) && Character.isLetterOrDigit(words.charAt(i + 1))) {
                pairs.add(words.charAt(i) << 16 | words.charAt(i + 1));
            }
        }
        return pairs;
    }
}
