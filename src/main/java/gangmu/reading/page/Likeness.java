package gangmu.reading.page;

import java.util.List;

/** How much of a headline a body repeats: the share of its pairs of letters, those that are rare on the page counting more. */
final class Likeness {

    private static final int SAMPLE = 2000;

    private final LetterPairs frequency = new LetterPairs();

    Likeness(List<Paragraph> page) {
        page.stream().filter(Paragraph::isBody).limit(SAMPLE).forEach(paragraph -> {
            var words = paragraph.words();
            frequency.addEachOnce(words.substring(0, Math.min(SAMPLE, words.length())));
        });
    }

    double of(String headline, LetterPairs body) {
        var all = 0.0;
        var both = 0.0;
        for (var pair : LetterPairs.of(headline).distinct()) {
            var weight = 1 / (1 + Math.log(1 + frequency.countOf(pair)));
            all += weight;
            both += body.contains(pair) ? weight : 0;
        }
        return all == 0 ? 0 : both / all;
    }

    /** Whether the page elsewhere joins the last letter of these words to the first of those. */
    boolean knows(String end, String start) {
        return !end.isEmpty()
                && !start.isEmpty()
                && frequency.contains(LetterPairs.key(end.charAt(end.length() - 1), start.charAt(0)));
    }
}
