package gangmu.reading.page;

import java.util.List;

/**
 * The headlines between two bodies, and the choice which of them belong to the body above, which to the body below, and which
 * to neither. The order on the page is kept: what belongs above stands above what belongs below.
 */
final class Gap {

    private static final int MOST = 24;

    /** A body beside the gap. */
    record Side(LetterPairs pairs, String words, boolean titled, boolean signed, boolean usual) {}

    /** Where the part of the body above ends and the part of the body below begins. */
    record Cut(int above, int below) {}

    private final List<Headline> headlines;
    private final Likeness likeness;

    Gap(List<Headline> headlines, Likeness likeness) {
        this.headlines = headlines;
        this.likeness = likeness;
    }

    /**
     * Chooses.
     *
     * @param above the body above, or null where the page begins
     * @param below the body below, or null where the page ends
     */
    Cut cut(@org.jspecify.annotations.Nullable Side above, @org.jspecify.annotations.Nullable Side below) {
        var n = headlines.size();
        var best = new Cut(0, n);
        var most = 0.0;
        for (var p = 0; p <= (above == null ? 0 : Math.min(n, MOST)); p++) {
            var upper = above == null ? 0 : upper(above, p);
            for (var q = below == null ? n : Math.max(p, n - MOST); q <= n; q++) {
                var score = upper + (below == null ? 0 : lower(below, q));
                if (score > most + 1e-9) {
                    most = score;
                    best = new Cut(p, q);
                }
            }
        }
        return best;
    }

    private double upper(Side side, int end) {
        var score = sum(side, 0, end);
        return end > 0 && side.usual && !side.titled ? score + 0.25 : score;
    }

    private double lower(Side side, int start) {
        var score = sum(side, start, headlines.size());
        return start < headlines.size() && side.usual && !side.titled ? score + 0.25 : score;
    }

    private double sum(Side side, int start, int end) {
        var score = 0.0;
        var mains = 0;
        for (var i = start; i < end; i++) {
            var headline = headlines.get(i);
            score += fit(headline, side);
            mains += headline.role() == Headline.Role.MAIN ? 1 : 0;
            if (i > start) {
                score += bond(headlines.get(i - 1), headline);
            }
        }
        return mains > 0 && side.titled ? score - 0.8 : score - Math.max(0, mains - 2) * 0.2;
    }

    private double fit(Headline headline, Side side) {
        return switch (headline.role()) {
            case MAIN, SHOULDER ->
                likeness.of(headline.words(), side.pairs)
                        - 0.3
                        + (headline.person() == null ? 0 : side.words.contains(headline.person()) ? 0.15 : -1.5)
                        - (headline.isSlogan() && headlines.size() > 1 ? 0.2 : 0)
                        + (headline.spaced() ? 0.1 : 0)
                        + (headline.level() > 0 ? 0.1 : 0);
            case ATTENDANCE -> side.words.contains(headline.words().substring(0, 2)) ? 0.1 : -0.8;
            case BYLINE -> side.signed ? -0.5 : 0.05;
            case DECK, LABEL -> 0;
        };
    }

    private static double bond(Headline upper, Headline lower) {
        var head = upper.role() == Headline.Role.MAIN || upper.role() == Headline.Role.SHOULDER;
        return switch (lower.role()) {
            case DECK, ATTENDANCE, BYLINE -> head || upper.role() != Headline.Role.BYLINE ? 0.5 : 0;
            case MAIN ->
                switch (upper.role()) {
                    case SHOULDER, LABEL -> 0.5;
                    case MAIN -> upper.spaced() != lower.spaced() && upper.person() == null ? 0.35 : 0;
                    default -> 0;
                };
            case LABEL -> head && upper.level() > 0 ? 0.5 : 0;
            case SHOULDER -> 0;
        };
    }
}
