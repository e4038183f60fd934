package gangmu.reading.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The headlines between two bodies, and the choice which of them belong to the body above, which to the body below, and which
 * to neither. The order on the page is kept: what belongs above stands above what belongs below.
 */
final class Gap {

    private static final int MOST = 24;

    /** A body beside the gap. */
    record Side(Draft body, boolean titled, boolean signed, boolean usual) {}

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
    Cut cut(@Nullable Side above, @Nullable Side below) {
        var n = headlines.size();
        var upper = above == null ? new double[1] : upper(above, Math.min(n, MOST));
        var lower = below == null ? new double[1] : lower(below, Math.max(0, n - MOST));
        var best = new Cut(0, n);
        var most = 0.0;
        for (var p = 0; p < upper.length; p++) {
            for (var q = Math.max(p, n + 1 - lower.length); q <= n; q++) {
                var score = upper[p] + lower[n - q];
                if (score > most + 1e-9) {
                    most = score;
                    best = new Cut(p, q);
                }
            }
        }
        return best;
    }

    /** What the body above gains by the headlines up to each of these. */
    private double[] upper(Side side, int last) {
        var fits = fits(side, 0, last);
        var gains = new double[last + 1];
        for (var end = 0; end <= last; end++) {
            gains[end] = gain(side, fits, 0, 0, end) + (endsWithWriter(side, end) ? 0.6 : 0);
        }
        return gains;
    }

    /** What the body below gains by none of the headlines, by the last one, the last two and so on. */
    private double[] lower(Side side, int first) {
        var n = headlines.size();
        var fits = fits(side, first, n);
        var gains = new double[n - first + 1];
        for (var start = first; start <= n; start++) {
            gains[n - start] = gain(side, fits, first, start, n);
        }
        return gains;
    }

    /** The headlines that hang together, each with its shoulder, deck and byline. */
    static List<List<Headline>> groups(List<Headline> headlines) {
        var groups = new ArrayList<List<Headline>>();
        var start = 0;
        for (var i = 1; i <= headlines.size(); i++) {
            if (i == headlines.size() || bond(headlines.get(i - 1), headlines.get(i)) == 0) {
                groups.add(headlines.subList(start, i));
                start = i;
            }
        }
        return groups;
    }

    private double[] fits(Side side, int from, int to) {
        var fits = new double[to - from];
        for (var i = from; i < to; i++) {
            fits[i - from] = fit(headlines.get(i), side) + paper(headlines.get(i), side);
        }
        return fits;
    }

    private double gain(Side side, double[] fits, int firstFit, int start, int end) {
        var score = 0.0;
        var mains = 0;
        for (var i = start; i < end; i++) {
            var headline = headlines.get(i);
            score += fits[i - firstFit];
            mains += headline.role() == Headline.Role.MAIN ? 1 : 0;
            if (i > start) {
                score += bond(headlines.get(i - 1), headline);
                score += isSignedAbove(headlines.get(i - 1), headline, side) ? 0.5 : 0;
            }
        }
        score = mains > 0 && side.titled ? score - 0.8 : score - Math.max(0, mains - 2) * 0.2;
        score -= start < end && leavesByline(end) ? 0.6 : 0;
        return start < end && side.usual && !side.titled ? score + 0.25 : score;
    }

    /** Whether one line is printed wider than the other, as the event and the call of one headline are. */
    private static boolean isOtherPrintOfOne(Headline upper, Headline lower) {
        return upper.spaced() != lower.spaced()
                && upper.person() == null
                && lower.lines().getFirst().blanksBefore() == 0;
    }

    /** Whether close below a call the line tells who did what. */
    private static boolean isCallAboveDeed(Headline upper, Headline lower) {
        return upper.isCall()
                && lower.person() != null
                && lower.lines().getFirst().blanksBefore() == 0;
    }

    /** Whether the headline of a comment stands below its writer, as only below or within its body it does. */
    private static boolean isSignedAbove(Headline upper, Headline lower, Side side) {
        return upper.role() == Headline.Role.BYLINE
                && lower.role() == Headline.Role.MAIN
                && !lower.tellsEvent()
                && (side.body.awaitsHeadlineOfComment()
                        || (Argument.heads(upper) && !side.titled && !side.body.isReported()));
    }

    /** Whether a feature without a headline stands above, and below an empty line another headline follows the writer's name here. */
    private boolean endsWithWriter(Side side, int end) {
        return end > 1
                && end < headlines.size()
                && !side.titled
                && !side.signed
                && !side.body.isReported()
                && headlines.get(end - 1).role() == Headline.Role.BYLINE
                && headlines.get(end).role() != Headline.Role.BYLINE
                && headlines.get(end).role() != Headline.Role.DECK
                && headlines.get(end).lines().getFirst().blanksBefore() > 0;
    }

    /** Whether the name of who wrote what the headlines up to here announce stands right below them. */
    private boolean leavesByline(int end) {
        return end < headlines.size() && headlines.get(end).role() == Headline.Role.BYLINE;
    }

    /** Whether the lower line only tells the figures of what the upper one announces. */
    private static boolean tellsFiguresOf(Headline lower, Headline upper) {
        return lower.hasFigures()
                && !upper.isSlogan()
                && upper.person() == null
                && lower.person() == null
                && !upper.hasFigures()
                && !Paragraph.isTitle(upper.words());
    }

    private double fit(Headline headline, Side side) {
        return switch (headline.role()) {
            case MAIN, SHOULDER -> {
                var close = likeness.of(headline.words(), side.body);
                yield close
                        - (isOfElsewhere(headline, close) ? 0.8 : 0.3)
                        + (headline.person() == null ? 0 : side.body.mentions(headline.person()) ? 0.15 : -1.5)
                        - (headlines.size() > 1 && headline.isSlogan() ? 0.2 : 0)
                        + (headline.tellsPeriodOf(side.body) ? Fit.SAME_PERIOD : 0)
                        + (headline.spaced() ? 0.1 : 0)
                        + (headline.level() > 0 ? 0.1 : 0);
            }
            case ATTENDANCE -> side.body.mentions(headline.words().substring(0, 2)) ? 0.1 : -0.8;
            case BYLINE -> side.signed ? -0.9 : 0.05;
            case DECK, LABEL -> 0;
        };
    }

    /** Whether the body has nothing of what the headline says that the city or one of its bodies did. */
    private static boolean isOfElsewhere(Headline headline, double close) {
        return close < 0.15 && headline.tellsWhatCityDid();
    }

    /** The title of an official paper stands above what opens like one, and below no report. */
    private static double paper(Headline headline, Side side) {
        if (side.body.isEmpty() || !(headline.namesNotice() || Paragraph.isTitle(headline.words()))) {
            return 0;
        }
        return side.body.isReported() ? -0.3 : Opening.isNotice(side.body.first()) ? 0.6 : 0;
    }

    private static double bond(Headline upper, Headline lower) {
        var head = upper.role() == Headline.Role.MAIN || upper.role() == Headline.Role.SHOULDER;
        return switch (lower.role()) {
            case DECK, ATTENDANCE, BYLINE -> head || upper.role() != Headline.Role.BYLINE ? 0.5 : 0;
            case MAIN ->
                switch (upper.role()) {
                    case SHOULDER, LABEL -> 0.5;
                    case MAIN ->
                        upper.level() > 0 && lower.level() == 0
                                ? 0.5
                                : isOtherPrintOfOne(upper, lower)
                                                || isCallAboveDeed(upper, lower)
                                                || tellsFiguresOf(lower, upper)
                                                || TwoLines.isEventAboveCall(upper.words(), lower.words())
                                        ? 0.35
                                        : 0;
                    default -> 0;
                };
            case LABEL -> head && upper.level() > 0 ? 0.5 : 0;
            case SHOULDER -> 0;
        };
    }
}
