package gangmu.reading.page;

import java.util.List;
import java.util.function.Predicate;

/** Where the headlines that stand by themselves, gathered or astray, find their bodies when the whole page has been read. */
final class Claims {

    /** So far from a body its headline may stand among those that are gathered. */
    static final int NEAR = 16;

    private static final int MOST_TURNS = 8;

    private final List<Draft> drafts;
    private final Fit fit;

    Claims(List<Draft> drafts, Fit fit) {
        this.drafts = drafts;
        this.fit = fit;
    }

    /** A body without a headline looks for one that stands by itself near it and fits no other such body better. */
    void settle() {
        var claimed = true;
        for (var turn = 0; turn < MOST_TURNS && claimed; turn++) {
            claimed = false;
            for (var i = 0; i < drafts.size(); i++) {
                var best = isUntitled(i) ? bestHeadline(i) : -1;
                if (best >= 0 && bestBody(best) == i) {
                    join(best, i);
                    i -= best < i ? 1 : 0;
                    claimed = true;
                }
            }
        }
        joinLast();
        joinRightAbove();
    }

    /** A headline that tells no event, and would stand for nothing, is that of the report without one right below it. */
    private void joinRightAbove() {
        for (var i = drafts.size() - 1; i > 0; i--) {
            var head = drafts.get(i - 1);
            if (isUntitled(i)
                    && drafts.get(i).isReported()
                    && head.kind == Draft.Kind.HEADLINE
                    && !head.heads.getFirst().tellsEvent()
                    && !head.heads.getFirst().isSlogan()) {
                join(i - 1, i);
            }
        }
    }

    private void join(int headline, int body) {
        drafts.get(body).heads.addAll(0, drafts.get(headline).heads);
        drafts.remove(headline);
    }

    /** Where one feature is left without a headline, and one headline that its writer signed without a body, they are one. */
    private void joinLast() {
        var headline = only(draft -> draft.kind == Draft.Kind.HEADLINE && Headlines.haveByline(draft.heads));
        var body = only(draft -> !draft.isTitled() && !draft.isReported() && draft.isLong());
        if (headline >= 0 && body >= 0) {
            join(headline, body);
        }
    }

    /** Where the only draft of this sort stands, or -1. */
    private int only(Predicate<Draft> sort) {
        var only = -1;
        for (var i = 0; i < drafts.size(); i++) {
            if (sort.test(drafts.get(i))) {
                if (only >= 0) {
                    return -1;
                }
                only = i;
            }
        }
        return only;
    }

    private boolean isUntitled(int at) {
        return !drafts.get(at).isTitled() && !drafts.get(at).isEmpty();
    }

    private int bestHeadline(int body) {
        var best = -1;
        var most = 0.0;
        for (var j = Math.max(0, body - NEAR); j < Math.min(drafts.size(), body + NEAR + 1); j++) {
            var close = drafts.get(j).kind == Draft.Kind.HEADLINE ? closeness(j, body) : 0;
            if (close > most && close >= least(drafts.get(j).heads.getFirst())) {
                most = close;
                best = j;
            }
        }
        return best;
    }

    /** Whoever a headline names stands in its body; one that tells an event may have its body elsewhere. */
    private static double least(Headline headline) {
        return headline.tellsEvent() && headline.person() == null ? 0.5 : 0.3;
    }

    private int bestBody(int headline) {
        var best = -1;
        var most = 0.0;
        for (var i = Math.max(0, headline - NEAR); i < Math.min(drafts.size(), headline + NEAR + 1); i++) {
            var close = isUntitled(i) ? closeness(headline, i) : 0;
            if (close > most) {
                most = close;
                best = i;
            }
        }
        return best;
    }

    private double closeness(int headline, int body) {
        return fit.ofAny(drafts.get(headline).heads, drafts.get(body));
    }
}
