package gangmu.reading.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The make-up of a page, undone: walks over its paragraphs and puts each to the story above, to one that was left, or to a new
 * one, with what stands in the gap between.
 */
final class Makeup {

    private static final int LONGEST_ADVERTISEMENT = 6;
    private static final int SHORTEST_HEADLINE = 6;
    private static final double FOREIGN = 0.2;
    private static final Pattern SPEECH = Pattern.compile(".*(?:讲话|致辞|发言|汇报)(?:[（(].{1,8}[)）])?");

    private final List<Paragraph> page;
    private final Fit fit;
    private final Below below;
    private final Habits habits;
    private final Unfinished unfinished;
    private final Sharing sharing;
    private final Beginning beginning;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Paragraph> gap = new ArrayList<>();
    private @Nullable Draft current;
    private @Nullable Draft untitled;

    Makeup(List<Paragraph> page, boolean hasMasthead) {
        var likeness = new Likeness(page);
        this.below = new Below(page);
        this.page = page;
        this.fit = new Fit(likeness);
        this.habits = Habits.of(page, hasMasthead, below, likeness);
        this.unfinished = new Unfinished(likeness, fit, below, habits);
        this.sharing = new Sharing(page, drafts, likeness, fit, below, habits);
        this.beginning = new Beginning(page, fit, below, habits, new Unheaded(page, drafts, fit, below));
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
                && paragraph.has(Signs.ROUND_OPENING)
                && "（(".indexOf(paragraph.words().charAt(0)) >= 0
                && ((paragraph.dateline() != null
                                && paragraph.dateline().length()
                                        == paragraph.words().length())
                        || (habits.newspaper() && !current.goesOn() && Byline.isBracketed(paragraph.words())))
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
                && !(at > 0 && paragraph.blanksBefore() == 0 && page.get(at - 1).kind() == Paragraph.Kind.POINT)
                && at + 1 < page.size()
                && (page.get(at + 1).dateline() != null
                        || (habits.newspaper()
                                && (Beginning.isSignedBrief(page.get(at + 1)) || isFollowedByBrief(paragraph, at))));
    }

    /** Whether one paragraph stands close below a marked line, and below an empty line the headline of another brief. */
    private boolean isFollowedByBrief(Paragraph point, int at) {
        return point.blanksBefore() > 0
                && page.get(at + 1).kind() == Paragraph.Kind.TEXT
                && page.get(at + 1).blanksBefore() == 0
                && hasLikeMark(point, at + 2)
                && page.get(at + 2).blanksBefore() > 0
                && at + 3 < page.size()
                && Beginning.isSignedBrief(page.get(at + 3));
    }

    /** A short marked line above a headline names the column that it stands in: ■民生直通车. */
    private boolean labelsColumn(Paragraph paragraph, int at) {
        return habits.newspaper()
                && paragraph.namesColumn()
                && paragraph.blanksBefore() > 0
                && at + 1 < page.size()
                && page.get(at + 1).isHeading()
                && !hasLikeMark(paragraph, at - 2)
                && !hasLikeMark(paragraph, at + 2);
    }

    /** Whether the same mark opens what stands at another place of the page. */
    private boolean hasLikeMark(Paragraph point, int other) {
        return other >= 0
                && other < page.size()
                && page.get(other).kind() == Paragraph.Kind.POINT
                && page.get(other).words().charAt(0) == point.words().charAt(0);
    }

    /** Where the text above goes on; or, right below a headline, where its report stands. */
    private void endWith(Jump jump) {
        if (habits.newspaper() && !jump.turns() && !gap.isEmpty()) {
            var headlines = HeadlineCutter.cut(gap);
            sharing.shareAbove(headlines, above(headlines));
            gap.clear();
        } else if (current != null) {
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
        if (!current.isTitled() && namesSpeech()) {
            current.heads.addAll(HeadlineCutter.cut(gap));
            gap.clear();
        } else {
            keepAsBody();
            current.add(date);
        }
        var day = Day.alone(date.words());
        if (day != null) {
            current.sign(day);
        }
        return true;
    }

    /** Whether the lines before a date are the headline of the speech above: …会上的讲话（摘要）. */
    private boolean namesSpeech() {
        return !gap.isEmpty() && SPEECH.matcher(gap.getLast().words()).matches();
    }

    /** Who issued the notice above signs it, also without a date, unless another notice of the same office begins. */
    private void signWithOffice() {
        if (current != null
                && !gap.isEmpty()
                && current.isIssuedBy(gap.getFirst().words())
                && (gap.size() == 1 || !gap.get(1).words().startsWith("关于"))) {
            current.add(gap.removeFirst());
        }
    }

    /** A message without a headline ends with the name of the office that sends it. */
    private boolean isSignedMessage() {
        return gap.size() == 1 && HeadlineWords.namesOffice(gap.getFirst().words());
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
        signWithOffice();
        takeBox();
        var headlines = HeadlineCutter.cut(gap);
        var above = current;
        var left = unfinished.counted(paragraph, above);
        left = left == null ? unfinished.heard(paragraph, at, headlines, above) : left;
        if (left != null && above != null) {
            unfinished.leave(above);
        }
        left = left == null && leavesHeadlines(headlines, at, above) ? unfinished.returned(paragraph, above) : left;
        left = left == null ? unfinished.argued(paragraph, at, headlines, above) : left;
        left = left == null ? unfinished.signed(paragraph, headlines, above) : left;
        left = left == null ? unfinished.awaited(paragraph, at, headlines, above) : left;
        var box = left == null && headlines.isEmpty() ? boxOf(paragraph) : null;
        if (left != null) {
            goBack(left, headlines);
            left.resume(paragraph);
        } else if (box != null && above != null) {
            unfinished.leave(above);
            box.add(paragraph);
            current = box;
        } else if (above == null || beginning.isAt(paragraph, at, headlines, above)) {
            begin(paragraph, at, headlines);
        } else {
            runOn(paragraph, at, headlines, above);
        }
        gap.clear();
    }

    /**
     * Whether no headline stands here; or the story above has ended, and those that stand here are its own, or tell events of which
     * what follows does not.
     */
    private boolean leavesHeadlines(List<Headline> headlines, int at, @Nullable Draft above) {
        if (headlines.isEmpty()) {
            return true;
        }
        if (above == null || !above.hasEnded()) {
            return false;
        }
        var here = fit.ofAny(headlines, below.from(at));
        return here < FOREIGN
                && (above.isTitled()
                        ? headlines.stream().allMatch(Headline::tellsEvent)
                        : !Headlines.have(headlines, Headline.Role.LABEL) && fit.ofAny(headlines, above) > 2 * here);
    }

    /** The box above whose points open with the mark of this one, where the story between the two has no points. */
    private @Nullable Draft boxOf(Paragraph point) {
        if (point.kind() != Paragraph.Kind.POINT
                || !habits.newspaper()
                || current == null
                || current.kind == Draft.Kind.BOX
                || current.hasPoints()) {
            return null;
        }
        for (var i = drafts.size() - 1; i >= Math.max(0, drafts.size() - Claims.NEAR); i--) {
            if (drafts.get(i).kind == Draft.Kind.BOX) {
                return drafts.get(i).first().words().charAt(0) == point.words().charAt(0) ? drafts.get(i) : null;
            }
        }
        return null;
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
        var ranks = habits.newspaper() && !headlines.isEmpty() && Ranking.opensAt(page, at);
        var next = new Draft(ranks ? Draft.Kind.BOX : Opening.kind(paragraph, headlines, current, habits.newspaper()));
        sharing.share(headlines, above(headlines), next, at);
        if (current != null) {
            unfinished.leave(current);
        }
        untitled = null;
        next.add(paragraph);
        drafts.add(next);
        current = next;
    }

    private void runOn(Paragraph paragraph, int at, List<Headline> headlines, Draft above) {
        var broken = sharing.areForeign(headlines, above, at) && !above.hasPointOf(paragraph)
                ? unfinished.resumed(paragraph, at, above)
                : null;
        sharing.shareWithin(headlines, above, at);
        if (broken == null) {
            above.add(paragraph);
        } else {
            unfinished.takeUp(broken);
            unfinished.leave(above);
            broken.resume(paragraph);
            current = broken;
        }
    }

    /** A box of figures stands by itself, whatever it interrupts. */
    private void takeBox() {
        var box = habits.newspaper() ? FigureBox.take(gap) : null;
        if (box != null) {
            drafts.add(box);
        }
    }

    private void finish() {
        takeBox();
        var headlines = HeadlineCutter.cut(gap);
        if (current == null) {
            sharing.stray(headlines);
        } else if (!habits.newspaper() && (current.isTitled() || isSignedMessage())) {
            if (!headlines.isEmpty() && headlines.getFirst().role() != Headline.Role.LABEL) {
                keepAsBody();
            }
        } else {
            sharing.shareAbove(headlines, above(headlines));
        }
        sharing.release();
        new Claims(drafts, fit).settle();
        drafts.removeIf(draft -> draft.kind == Draft.Kind.HEADLINE
                && (!draft.heads.getFirst().tellsEvent()
                        || draft.heads.getFirst().words().length() < SHORTEST_HEADLINE));
    }
}
