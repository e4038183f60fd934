package gangmu.reading.page;

import gangmu.reading.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which headlines belong together with which body: the one above them, the one below, the one around, or none of these. */
final class Sharing {

    private static final int SHORTEST_EVENT = 10;
    private static final int FEWEST_GATHERED = 2;
    private static final double LEAST_OF_ITS_OWN = 0.3;
    private static final Words OCCASIONS = Words.of("召开", "举行", "举办", "启动", "开幕", "闭幕", "督导", "调研");

    private final List<Paragraph> page;
    private final List<Draft> drafts;
    private final Likeness likeness;
    private final Fit fit;
    private final Below below;
    private final Habits habits;

    Sharing(List<Paragraph> page, List<Draft> drafts, Likeness likeness, Fit fit, Below below, Habits habits) {
        this.page = page;
        this.drafts = drafts;
        this.likeness = likeness;
        this.fit = fit;
        this.below = below;
        this.habits = habits;
    }

    /** Shares headlines between the story above and the next one, that begins here. */
    void share(List<Headline> headlines, @Nullable Draft above, Draft next, int at) {
        if (headlines.isEmpty()) {
            return;
        }
        var part = Headlines.partHead(headlines);
        if (part >= 0) {
            if (habits.newspaper()) {
                shareAbove(headlines.subList(0, part), above);
            } else if (above != null) {
                headlines.subList(0, part).forEach(head -> head.lines().forEach(above::add));
            }
            next.heads.addAll(headlines.subList(part, headlines.size()));
        } else if (next.kind == Draft.Kind.BOX) {
            var from = Ranking.opensAt(page, at) ? Headlines.blockHead(headlines) : Headlines.boxHead(headlines);
            shareAbove(headlines.subList(0, from), above);
            next.heads.addAll(headlines.subList(from, headlines.size()));
        } else if (above != null
                && above.goesOn()
                && Argument.signs(headlines)
                && !below.from(at).isReported()) {
            next.heads.addAll(headlines);
        } else if (next.kind == Draft.Kind.REPORT) {
            shareBetween(headlines, above, next, at);
        } else {
            shareAbove(headlines, above);
        }
    }

    private void shareBetween(List<Headline> headlines, @Nullable Draft above, Draft next, int at) {
        var cut = new Gap(headlines, likeness)
                .cut(
                        above == null || !takesHeadline(above) ? null : above.side(habits.headlinesBelow()),
                        below.from(at).side(!habits.headlinesBelow()));
        if (above != null) {
            above.heads.addAll(headlines.subList(0, cut.above()));
        }
        var gathered = headlines.subList(cut.above(), headlines.size());
        var own = habits.newspaper() && gathered.size() > 2 ? own(gathered, below.from(at)) : null;
        if (own != null) {
            next.heads.addAll(own);
            Gap.groups(gathered).stream().filter(group -> !group.equals(own)).forEach(this::stray);
            return;
        }
        var neither = headlines.subList(cut.above(), cut.below());
        if (above == null && !habits.newspaper() && next.heads.isEmpty()) {
            next.heads.addAll(neither);
        } else {
            stray(neither);
        }
        next.heads.addAll(headlines.subList(cut.below(), headlines.size()));
    }

    /** The headlines of a body among those that are gathered above it, if those of others stand between. */
    private @Nullable List<Headline> own(List<Headline> gathered, Draft body) {
        List<Headline> own = null;
        var most = 0.4;
        var foreign = 0;
        var signed = false;
        for (var group : Gap.groups(gathered)) {
            var close = fit.of(group, body);
            if (close > most) {
                most = close;
                own = group;
                foreign = 0;
                signed = false;
            } else if (close < 0.2) {
                foreign++;
                signed |= Headlines.haveByline(group);
            }
        }
        return foreign >= FEWEST_GATHERED || (signed && body.isByNamed()) ? own : null;
    }

    /** The headlines of a body among those that are gathered below it, if others stand first that fit it less. */
    private @Nullable List<Headline> ownAbove(List<Headline> gathered, Draft body) {
        List<Headline> own = null;
        var groups = Gap.groups(gathered);
        var most = groups.isEmpty() ? 0 : Math.max(0.4, fit.of(groups.getFirst(), body) + 0.2);
        for (var group : groups) {
            var close = fit.of(group, body);
            if (close > most) {
                most = close;
                own = group;
            }
        }
        return own;
    }

    private static boolean takesHeadline(Draft draft) {
        return draft.kind == Draft.Kind.REPORT;
    }

    /** Shares headlines below which nothing is that could bear them. */
    void shareAbove(List<Headline> headlines, @Nullable Draft above) {
        var own = above == null || above.isTitled() || !habits.newspaper() ? null : ownAbove(headlines, above);
        if (above != null && own != null) {
            above.heads.addAll(own);
            Gap.groups(headlines).stream().filter(group -> !group.equals(own)).forEach(this::stray);
            return;
        }
        var cut = above == null || !takesHeadline(above)
                ? 0
                : new Gap(headlines, likeness)
                        .cut(above.side(habits.headlinesBelow()), null)
                        .above();
        if (above != null) {
            above.heads.addAll(headlines.subList(0, cut));
        }
        stray(headlines.subList(cut, headlines.size()));
    }

    /** Shares headlines that stand between two paragraphs of one story. */
    void shareWithin(List<Headline> headlines, Draft around, int at) {
        if (headlines.isEmpty()) {
            return;
        }
        if (habits.newspaper() && (around.goesOn() || (Headlines.haveByline(headlines) && !around.isTitled()))) {
            stray(claimed(headlines, around));
            return;
        }
        for (var group : Gap.groups(headlines)) {
            if (habits.newspaper() && !around.isTitled() && around.isReported() && fit.of(group, around) >= 0.5) {
                around.heads.addAll(group);
            } else if (group.stream().anyMatch(headline -> isForeign(headline, around, at))) {
                stray(claimed(group, around));
            } else if (!(group.size() == 1 && habits.newspaper() && around.completesTitle(group.getFirst()))) {
                group.forEach(headline -> headline.lines().forEach(around::add));
            }
        }
    }

    /** Takes the headline of an untitled story that stands in the middle of its own body; the others remain. */
    private List<Headline> claimed(List<Headline> headlines, Draft draft) {
        if (draft.isTitled()) {
            return headlines;
        }
        if (draft.goesOn() && !Headlines.haveByline(headlines) && fit.ofAny(headlines, draft) < LEAST_OF_ITS_OWN) {
            return headlines;
        }
        var cut = new Gap(headlines, likeness).cut(draft.side(false), null);
        draft.heads.addAll(headlines.subList(0, cut.above()));
        return headlines.subList(cut.above(), headlines.size());
    }

    /** Whether none of the lines between two paragraphs is a heading of the story above: within a sentence none can be. */
    boolean areForeign(List<Headline> headlines, Draft above, int at) {
        return (habits.newspaper() && above.breaksOff())
                || headlines.stream().allMatch(headline -> isForeign(headline, above, at));
    }

    /** Whether a line between two paragraphs of one story is the headline of another rather than a heading of its own. */
    private boolean isForeign(Headline headline, Draft draft, int at) {
        if (!habits.newspaper() || headline.lines().getFirst().kind() == Paragraph.Kind.DATE) {
            return false;
        }
        if (headline.person() != null
                || (headline.role() == Headline.Role.SHOULDER
                        && headline.words().length() > 8)) {
            return headline.person() == null
                    || !draft.mentions(headline.person())
                    || !draft.isTitled()
                    || likeness.of(headline.words(), draft) < 0.3;
        }
        return headline.role() == Headline.Role.ATTENDANCE
                || (headline.namesPlace() && draft.isReported() && likeness.of(headline.words(), draft) < 0.3)
                || (headline.tellsEvent()
                        && (OCCASIONS.occurIn(headline.words())
                                ? likeness.of(headline.words(), draft) < 0.4
                                : headline.words().length() >= SHORTEST_EVENT
                                        && likeness.of(headline.words(), draft) < 0.2
                                        && likeness.of(headline.words(), below.from(at)) < 0.2));
    }

    /** Where what two persons did stands above one body, the one that hardly fits it has its body elsewhere. */
    void release() {
        for (var draft : List.copyOf(drafts)) {
            var events = Gap.groups(List.copyOf(draft.heads)).stream()
                    .filter(group -> group.getFirst().person() != null)
                    .toList();
            var most = 0.0;
            for (var event : events) {
                most = Math.max(most, fit.of(event, draft));
            }
            for (var event : events) {
                if (fit.of(event, draft) < Math.min(0.3, most / 2)) {
                    draft.heads.removeAll(event);
                    stray(event);
                }
            }
        }
    }

    /** Headlines that fit no body beside them: each stands for itself until a body without a headline claims it. */
    void stray(List<Headline> headlines) {
        Draft last = null;
        for (var headline : headlines) {
            var hangs = headline.role() == Headline.Role.ATTENDANCE
                    || headline.role() == Headline.Role.DECK
                    || headline.role() == Headline.Role.BYLINE;
            var follows = last != null
                    && headline.role() == Headline.Role.MAIN
                    && last.heads.getLast().role() == Headline.Role.SHOULDER;
            if (last != null && (hangs || follows)) {
                last.heads.add(headline);
            } else if (!hangs && headline.role() != Headline.Role.LABEL) {
                last = new Draft(Draft.Kind.HEADLINE);
                last.heads.add(headline);
                drafts.add(last);
            }
        }
    }
}
