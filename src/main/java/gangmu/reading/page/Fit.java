package gangmu.reading.page;

import java.util.List;

/** How well headlines fit a body: by what they tell of an event, if whoever they name stands in it, or by their decks. */
final class Fit {

    private static final int SHORTEST_DECK = 10;
    /** What it tells that headline and body report of the same months. */
    static final double SAME_PERIOD = 0.35;

    private final Likeness likeness;

    Fit(Likeness likeness) {
        this.likeness = likeness;
    }

    /** By what they tell alone. */
    double of(List<Headline> headlines, Draft draft) {
        var best = 0.0;
        for (var head : headlines) {
            var tells = head.role() == Headline.Role.MAIN || head.role() == Headline.Role.SHOULDER;
            if (tells && (head.person() == null || draft.mentions(head.person()))) {
                best = Math.max(
                        best, likeness.of(head.occasion(), draft) + (head.tellsPeriodOf(draft) ? SAME_PERIOD : 0));
            }
        }
        return best;
    }

    /** By what they tell or by their decks, whichever fits better. */
    double ofAny(List<Headline> headlines, Draft body) {
        return Math.max(of(headlines, body), ofDecks(headlines, body));
    }

    /** A feature is often named by a figure of speech; what it is about stands in its deck. */
    private double ofDecks(List<Headline> headlines, Draft draft) {
        var best = 0.0;
        for (var head : headlines) {
            if (head.role() == Headline.Role.DECK && head.words().length() >= SHORTEST_DECK) {
                best = Math.max(best, likeness.of(head.words(), draft));
            }
        }
        return best;
    }
}
