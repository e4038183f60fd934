package gangmu.reading.page;

import java.util.List;

/** Where in a newspaper a story begins with no mark of it: its headline stands further up, or at its end. */
final class Unheaded {

    private static final int LONGEST_FEATURE = 16;
    private static final int CLOSE = 6;

    private final List<Paragraph> page;
    private final List<Draft> drafts;
    private final Fit fit;
    private final Below below;
    private int bylineAt;

    Unheaded(List<Paragraph> page, List<Draft> drafts, Fit fit, Below below) {
        this.page = page;
        this.drafts = drafts;
        this.fit = fit;
        this.below = below;
    }

    /** A scene and the day on which the reporter walked in open a feature: a report of an event has no such paragraph. */
    static boolean opensFeature(Paragraph paragraph, Draft draft) {
        return mayOpenFeature(paragraph, draft) && Opening.isScene(paragraph.words()) && !Opening.isScene(draft.lead());
    }

    /** Whether a place full of life is shown below a report of a meeting, whatever headlines of others stand between the two. */
    boolean opensFeatureBelow(List<Headline> headlines, Paragraph paragraph, int at, Draft draft) {
        return mayOpenFeature(paragraph, draft)
                && Opening.showsLife(paragraph.words())
                && Opening.tellsMeeting(draft.lead())
                && !Headlines.haveByline(headlines)
                && fit.ofAny(headlines, below.from(at)) < 0.2;
    }

    private static boolean mayOpenFeature(Paragraph paragraph, Draft draft) {
        return paragraph.kind() == Paragraph.Kind.TEXT
                && paragraph.blanksBefore() > 0
                && draft.isReported()
                && !draft.goesOn();
    }

    /** Whether one of the headlines that stand by themselves tells what begins here, and has nothing to do with the story above. */
    boolean isAnnounced(Paragraph paragraph, int at, Draft draft) {
        if (paragraph.kind() != Paragraph.Kind.TEXT || paragraph.blanksBefore() == 0 || draft.goesOn()) {
            return false;
        }
        var opening = below.only(at);
        for (var i = drafts.size() - 1; i >= Math.max(0, drafts.size() - Claims.NEAR); i--) {
            var headline = drafts.get(i);
            if (headline.kind == Draft.Kind.HEADLINE
                    && !headline.heads.getFirst().isSlogan()
                    && !headline.heads.getFirst().namesSomebodyIn(draft)
                    && fit.ofAny(headline.heads, opening) >= 0.15
                    && fit.ofAny(headline.heads, below.from(at)) >= 0.4
                    && fit.ofAny(headline.heads, draft) < 0.2) {
                return true;
            }
        }
        return false;
    }

    /** Whether what begins here has no dateline but ends with a headline and a byline, which do not fit the report above. */
    boolean isSignedBelow(Paragraph paragraph, int at, Draft draft) {
        if (paragraph.kind() != Paragraph.Kind.TEXT
                || paragraph.blanksBefore() == 0
                || draft.goesOn()
                || Opening.isOfMeetingAbove(paragraph.words())
                || !(draft.isReported()
                        || draft.kind == Draft.Kind.RESUMED
                        || (draft.isByNamed() && !draft.isOpenComment()))) {
            return false;
        }
        var byline = nextByline(at);
        if (byline - at >= LONGEST_FEATURE) {
            return false;
        }
        var head = byline;
        while (!page.get(head - 1).isBody()) {
            head--;
        }
        if (head == byline) {
            return isSignedAside(at, byline, draft);
        }
        return areOfOne(at, head) && isAbout(HeadlineCutter.cut(page.subList(head, byline)), at, byline + 1, draft);
    }

    /** Whether the byline stands in the middle of what begins here, its headline right below or at the end. */
    private boolean isSignedAside(int at, int byline, Draft draft) {
        var head = byline + 1;
        while (head < page.size() && page.get(head).isBody() && head - at < LONGEST_FEATURE) {
            head++;
        }
        var end = head;
        while (end < page.size() && !page.get(end).isBody()) {
            end++;
        }
        if (end == head || !areOfOne(at, head)) {
            return false;
        }
        var signed = HeadlineCutter.cut(page.subList(byline, end));
        if (signed.stream().anyMatch(Argument::heads)) {
            return !Argument.reports(page.get(at).words());
        }
        var here = fit.ofAny(signed, below.from(at));
        return here >= 0.2 && fit.of(signed, draft) < Math.min(0.1, here / 2);
    }

    /** Whether none of the paragraphs after the first one opens a report; a column of briefs may part them. */
    private boolean areOfOne(int first, int end) {
        for (var i = first + 1; i < end; i++) {
            if (page.get(i).dateline() != null && !page.get(i).isMarkedBrief()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a mark opens what stands here and nothing close by: no point of a list, but a brief or a teaser. */
    boolean isMarkedAlone(Paragraph paragraph, int at, Draft above) {
        if (paragraph.blanksBefore() == 0 || above.hasPoints()) {
            return false;
        }
        for (var i = at + 1; i < Math.min(page.size(), at + CLOSE); i++) {
            if (page.get(i).kind() == Paragraph.Kind.POINT) {
                return false;
            }
            if (page.get(i).dateline() != null) {
                return true;
            }
        }
        return true;
    }

    /** Whether the signed headline of the feature above stands in its middle, and none is left for what goes on here. */
    boolean isInterruptedByItsHeadline(List<Headline> signed, Paragraph paragraph, int at, Draft feature) {
        if (feature.isTitled()
                || feature.isReported()
                || paragraph.dateline() != null
                || !feature.isLong()
                || Headlines.count(signed, Headline.Role.BYLINE) > 1) {
            return false;
        }
        var there = fit.ofAny(signed, feature);
        if (there < 0.2 || fit.ofAny(signed, below.from(at)) > there) {
            return false;
        }
        var byline = nextByline(at);
        for (var i = at + 1; i < Math.min(page.size(), byline); i++) {
            if (page.get(i).dateline() != null) {
                return true;
            }
        }
        return byline > page.size();
    }

    /** Where the next line stands that names a writer; behind the page where none does. */
    private int nextByline(int at) {
        if (bylineAt <= at) {
            bylineAt = at + 1;
            while (bylineAt < page.size() && page.get(bylineAt).kind() != Paragraph.Kind.BYLINE) {
                bylineAt++;
            }
            bylineAt = bylineAt == page.size() ? Integer.MAX_VALUE : bylineAt;
        }
        return bylineAt;
    }

    /** Whether a signed headline tells of what begins here rather than of the report above, or of what stands below it. */
    private boolean isAbout(List<Headline> signed, int at, int next, Draft above) {
        var opening = below.only(at);
        var here = fit.ofAny(signed, opening);
        var there = fit.ofAny(signed, above);
        var free =
                next < page.size() && page.get(next).isBody() && page.get(next).dateline() == null;
        return free ? here >= 0.2 && there < 0.1 : here >= (above.isReported() ? 0.05 : 0.2) && there < here / 2;
    }
}
