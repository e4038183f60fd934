package gangmu.reading.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The make-up of a page, undone: walks over its paragraphs, tells where a story begins, what runs on over an interruption, and
 * which headlines belong to which body.
 */
final class Makeup {

    private static final int LONGEST_FEATURE = 16;
    private static final int LONGEST_ADVERTISEMENT = 6;

    private final List<Paragraph> page;
    private final Fit fit;
    private final Below below;
    private final Habits habits;
    private final Unfinished unfinished;
    private final Sharing sharing;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Paragraph> gap = new ArrayList<>();
    private @Nullable Draft current;
    private @Nullable Draft untitled;
    private int bylineAt;

    Makeup(List<Paragraph> page, boolean hasMasthead) {
        this.page = page;
        var likeness = new Likeness(page);
        this.fit = new Fit(likeness);
        this.below = new Below(page);
        this.habits = Habits.of(page, hasMasthead, below, likeness);
        this.unfinished = new Unfinished(likeness, fit, below, habits);
        this.sharing = new Sharing(drafts, likeness, fit, below, habits);
    }

    List<Draft> drafts() {
        for (var i = 0; i < page.size(); i++) {
            var paragraph = page.get(i);
            var jump = paragraph.jump();
            if (habits.newspaper() && Advertisement.isHead(paragraph)) {
                i = endOfAdvertisement(i) - 1;
            } else if (jump != null && jump.start() == 0) {
                endWith(jump);
            } else if (isSignature(paragraph, i)) {
                keepAsBody();
                Objects.requireNonNull(current).add(paragraph);
            } else if (!isPassedOver(paragraph)) {
                place(paragraph, i);
            }
        }
        finish();
        return drafts;
    }

    /** Under its head an advertisement is one paragraph, and what stands close below. */
    private int endOfAdvertisement(int head) {
        var end = head + 1;
        while (end < page.size()
                && end - head <= LONGEST_ADVERTISEMENT
                && page.get(end).dateline() == null
                && (end == head + 1 || page.get(end).blanksBefore() == 0)
                && !(end == head + 1
                        && page.get(end).isHeading()
                        && page.get(end).blanksBefore() > 0)) {
            end++;
        }
        return end;
    }

    /** Whether nothing but the reporters' names in a bracket stands close below a body, and nothing close below them. */
    private boolean isSignature(Paragraph paragraph, int at) {
        return current != null
                && gap.isEmpty()
                && paragraph.dateline() != null
                && paragraph.dateline().length() == paragraph.words().length()
                && paragraph.has(Signs.ROUND_OPENING)
                && "（(".indexOf(paragraph.words().charAt(0)) >= 0
                && paragraph.blanksBefore() == 0
                && (at + 1 == page.size() || page.get(at + 1).blanksBefore() > 0);
    }

    /** An advertisement belongs to nothing; a signature has found its place already. */
    private boolean isPassedOver(Paragraph paragraph) {
        return Advertisement.isDecisive(paragraph)
                || (current == null && Advertisement.is(paragraph))
                || (paragraph.kind() == Paragraph.Kind.DATE && signs(paragraph));
    }

    private void place(Paragraph paragraph, int at) {
        if (headsBrief(paragraph, at) || labelsColumn(paragraph, at)) {
            gap.add(paragraph);
        } else if (paragraph.isBody() || fillsPoint(paragraph) || Jump.from(paragraph.words()) > 0) {
            body(paragraph, at);
        } else {
            gap.add(paragraph);
        }
    }

    /** In a column of briefs the headline of each stands behind a mark. */
    private boolean headsBrief(Paragraph paragraph, int at) {
        return paragraph.kind() == Paragraph.Kind.POINT
                && paragraph.words().length() <= 30
                && !paragraph.hasSentence()
                && at + 1 < page.size()
                && page.get(at + 1).dateline() != null;
    }

    /** A short marked line above a headline names the column that it stands in: ■民生直通车. */
    private boolean labelsColumn(Paragraph paragraph, int at) {
        return habits.newspaper()
                && paragraph.namesColumn()
                && paragraph.blanksBefore() > 0
                && at + 1 < page.size()
                && page.get(at + 1).isHeading();
    }

    private void endWith(Jump jump) {
        if (current != null) {
            keepAsBody();
            current.jumpTo(jump.page());
        }
    }

    /** A date line signs the paper above it, with the line of who issued it. */
    private boolean signs(Paragraph date) {
        if (current == null
                || gap.size() > 3
                || current.isClosed()
                || gap.stream().anyMatch(line -> line.level() > 0)) {
            return false;
        }
        keepAsBody();
        current.add(date);
        var day = Day.alone(date.words());
        if (day != null) {
            current.sign(day);
        }
        return true;
    }

    private void keepAsBody() {
        if (current != null) {
            gap.forEach(current::add);
        }
        gap.clear();
    }

    /** Under ●总投资 the next line tells the amount, a sentence or not. */
    private boolean fillsPoint(Paragraph paragraph) {
        var last = current == null || current.kind != Draft.Kind.BOX || !gap.isEmpty() ? null : current.last();
        return last != null
                && last.kind() == Paragraph.Kind.POINT
                && last.words().length() <= 12
                && paragraph.kind() == Paragraph.Kind.SHORT;
    }

    private void body(Paragraph paragraph, int at) {
        var headlines = Headline.group(gap);
        var above = current;
        var left = headlines.isEmpty() ? unfinished.returned(paragraph, above) : null;
        left = left == null ? unfinished.argued(paragraph, at, headlines, above) : left;
        if (left != null) {
            goBack(left, headlines);
            left.add(paragraph);
        } else if (above == null || begins(paragraph, at, headlines)) {
            begin(paragraph, at, headlines);
        } else {
            runOn(paragraph, at, headlines, above);
        }
        gap.clear();
    }

    /** Goes back to a story; the one that interrupted it may still find its headline further down. */
    private void goBack(Draft left, List<Headline> headlines) {
        sharing.shareAbove(headlines, current);
        unfinished.takeUp(left);
        untitled = current == null || current.isTitled() ? null : current;
        current = left;
    }

    /** The story above whose headline may stand here. */
    private @Nullable Draft above(List<Headline> headlines) {
        return untitled != null
                        && current != null
                        && !untitled.isTitled()
                        && fit.of(headlines, untitled) > fit.of(headlines, current)
                ? untitled
                : current;
    }

    private void begin(Paragraph paragraph, int at, List<Headline> headlines) {
        var next = new Draft(Opening.kind(paragraph, headlines));
        sharing.share(headlines, above(headlines), next, at);
        if (current != null) {
            unfinished.leave(current);
        }
        untitled = null;
        next.add(paragraph);
        drafts.add(next);
        current = next;
    }

    private boolean begins(Paragraph paragraph, int at, List<Headline> headlines) {
        var draft = current;
        if (draft == null
                || paragraph.dateline() != null
                || Jump.from(paragraph.words()) > 0
                || Headlines.partHead(headlines) >= 0) {
            return true;
        }
        if (Opening.isNote(paragraph.words()) || (habits.newspaper() && Opening.isTeaser(paragraph.words()))) {
            return true;
        }
        if (paragraph.kind() == Paragraph.Kind.POINT) {
            return draft.kind != Draft.Kind.BOX
                    && habits.newspaper()
                    && (draft.isClosed()
                            || headlines.stream()
                                    .anyMatch(head -> head.role() == Headline.Role.LABEL || headsBox(head, draft)));
        }
        if ((draft.isClosed() && habits.newspaper())
                || (draft.kind == Draft.Kind.BOX
                        && paragraph.kind() == Paragraph.Kind.TEXT
                        && paragraph.hasSentence())) {
            return true;
        }
        if (draft.kind == Draft.Kind.NOTE && !headlines.isEmpty()) {
            return true;
        }
        if (draft.isSigned() && habits.newspaper() && !isAnnex(paragraph, headlines)) {
            return true;
        }
        if (habits.newspaper()
                && ((headlines.isEmpty() && opensFeature(paragraph, draft))
                        || isAnnounced(paragraph, at, draft)
                        || isSignedBelow(paragraph, at, draft))) {
            return true;
        }
        return !headlines.isEmpty() && opens(paragraph, at, headlines, draft);
    }

    /** A scene and the day on which the reporter walked in open a feature: a report of an event has no such paragraph. */
    private static boolean opensFeature(Paragraph paragraph, Draft draft) {
        return paragraph.kind() == Paragraph.Kind.TEXT
                && paragraph.blanksBefore() > 0
                && draft.isReported()
                && !draft.goesOn()
                && Opening.isScene(paragraph.words())
                && !Opening.isScene(draft.lead());
    }

    /** Whether one of the headlines that stand by themselves tells what begins here, and has nothing to do with the story above. */
    private boolean isAnnounced(Paragraph paragraph, int at, Draft draft) {
        if (paragraph.kind() != Paragraph.Kind.TEXT || paragraph.blanksBefore() == 0 || draft.goesOn()) {
            return false;
        }
        var opening = below.only(at);
        for (var i = drafts.size() - 1; i >= Math.max(0, drafts.size() - Claims.NEAR); i--) {
            var headline = drafts.get(i);
            if (headline.kind == Draft.Kind.HEADLINE
                    && !headline.heads.getFirst().isSlogan()
                    && !namesSomebodyIn(headline.heads.getFirst(), draft)
                    && fit.ofAny(headline.heads, opening) >= 0.15
                    && fit.ofAny(headline.heads, below.from(at)) >= 0.4
                    && fit.ofAny(headline.heads, draft) < 0.2) {
                return true;
            }
        }
        return false;
    }

    private static boolean namesSomebodyIn(Headline headline, Draft draft) {
        return headline.person() != null && draft.mentions(headline.person());
    }

    /** Whether what begins here has no dateline but ends above a headline with a byline, which does not fit the report above. */
    private boolean isSignedBelow(Paragraph paragraph, int at, Draft draft) {
        if (paragraph.kind() != Paragraph.Kind.TEXT
                || paragraph.blanksBefore() == 0
                || draft.goesOn()
                || !(draft.isReported() || (draft.isByNamed() && !draft.isOpenComment()))) {
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
        for (var i = at + 1; i < head; i++) {
            if (page.get(i).dateline() != null) {
                return false;
            }
        }
        return isAbout(Headline.group(page.subList(head, byline)), at, byline + 1, draft);
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

    /** Points right under a line are a box under its headline, unless the story around has points or headings of its own. */
    private static boolean headsBox(Headline head, Draft draft) {
        return head.role() == Headline.Role.MAIN
                && head.words().length() >= 5
                && !head.words().endsWith("：")
                && !head.words().endsWith(":")
                && !draft.goesOn()
                && !draft.hasPoints();
    }

    private static boolean isAnnex(Paragraph paragraph, List<Headline> headlines) {
        return paragraph.words().startsWith("附")
                || headlines.stream().anyMatch(head -> head.words().startsWith("附"));
    }

    /** Whether the headlines above this paragraph show that it opens a story. */
    private boolean opens(Paragraph paragraph, int at, List<Headline> headlines, Draft draft) {
        var main = Headlines.have(headlines, Headline.Role.MAIN) || Headlines.have(headlines, Headline.Role.SHOULDER);
        if (main && habits.newspaper() && Headlines.haveTitle(headlines) && Opening.isNotice(paragraph)) {
            return true;
        }
        if (!main || (draft.goesOn() && !Headlines.haveByline(headlines))) {
            return false;
        }
        if (Headlines.haveTitle(headlines) && (paragraph.isAddressee() || habits.newspaper())) {
            return true;
        }
        var ahead = below.from(at);
        if (draft.goesOn()) {
            return fit.of(headlines, ahead) > fit.of(headlines, draft) + 0.1;
        }
        if (Headlines.haveByline(headlines) || Headlines.have(headlines, Headline.Role.DECK)) {
            return habits.newspaper() && headlines.size() <= 16;
        }
        if (habits.newspaper()
                && headlines.stream().anyMatch(head -> head.level() > 0 || head.role() == Headline.Role.LABEL)) {
            return true;
        }
        if (!habits.newspaper()) {
            return false;
        }
        var there = fit.of(headlines, draft);
        var here = fit.of(headlines, ahead);
        if (draft.isTitled() && there < 0.3 && (here >= 0.75 || (here >= 0.4 && draft.endsWithAttendance()))) {
            return true;
        }
        if (!draft.isTitled() && draft.isReported() && there >= (habits.headlinesBelow() ? 0.35 : 0.6) && here < 0.2) {
            return true;
        }
        if (headlines.stream().noneMatch(Headline::tellsEvent)) {
            return false;
        }
        return draft.isTitled()
                ? here >= 0.55 && here > there + 0.2
                : habits.headlinesBelow() && ((there >= 0.6 && here < 0.4) || (there >= 0.35 && here + 0.25 < there));
    }

    private void runOn(Paragraph paragraph, int at, List<Headline> headlines, Draft above) {
        var broken = headlines.isEmpty() && !(above.goesOn() && habits.newspaper())
                ? unfinished.resumed(paragraph, above)
                : null;
        if (broken == null) {
            sharing.shareWithin(headlines, above, at);
            above.add(paragraph);
        } else {
            unfinished.takeUp(broken);
            broken.add(paragraph);
            current = broken;
        }
    }

    private void finish() {
        var headlines = Headline.group(gap);
        if (current == null) {
            sharing.stray(headlines);
        } else if (!habits.newspaper() && current.isTitled()) {
            if (!headlines.isEmpty() && headlines.getFirst().role() != Headline.Role.LABEL) {
                keepAsBody();
            }
        } else {
            sharing.shareAbove(headlines, above(headlines));
        }
        new Claims(drafts, fit).settle();
        drafts.removeIf(draft ->
                draft.kind == Draft.Kind.HEADLINE && !draft.heads.getFirst().tellsEvent());
    }
}
