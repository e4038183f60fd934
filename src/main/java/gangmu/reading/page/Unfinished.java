package gangmu.reading.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stories that were left before their end, and which of them goes on with a paragraph further down. */
final class Unfinished {

    private static final int MOST = 4;
    private static final int LONGEST_START = 240;
    private static final int RAGGED = 3;

    private final Likeness likeness;
    private final Fit fit;
    private final Below below;
    private final Habits habits;
    private final Deque<Draft> brokenOff = new ArrayDeque<>();
    private final Deque<Draft> interrupted = new ArrayDeque<>();

    Unfinished(Likeness likeness, Fit fit, Below below, Habits habits) {
        this.likeness = likeness;
        this.fit = fit;
        this.below = below;
        this.habits = habits;
    }

    /** A story that is left in the middle of a sentence goes on somewhere below; one that is left without an end may. */
    void leave(Draft above) {
        var left = above.isLeftOpen() ? brokenOff : interrupted;
        if (above.isLeftOpen() || !above.hasEnded()) {
            left.addLast(above);
        }
        if (left.size() > MOST) {
            left.removeFirst();
        }
    }

    void takeUp(Draft left) {
        brokenOff.remove(left);
        interrupted.remove(left);
    }

    /** The story whose numbered items go on with this one, where the story above has none before it. */
    @Nullable
    Draft counted(Paragraph item, @Nullable Draft above) {
        if (above == null || !habits.newspaper() || item.kind() != Paragraph.Kind.ITEM || above.countsUpTo(item)) {
            return null;
        }
        for (var left : List.of(interrupted, brokenOff)) {
            for (var last = left.descendingIterator(); last.hasNext(); ) {
                var story = last.next();
                if (story.countsUpTo(item)) {
                    return story;
                }
            }
        }
        return null;
    }

    /** The story that goes on with this paragraph after what interrupted it has surely come to its end. */
    @Nullable
    Draft returned(Paragraph paragraph, @Nullable Draft above) {
        if (above == null
                || !habits.newspaper()
                || !(above.hasEnded() || above.kind == Draft.Kind.BOX)
                || !mayGoOn(paragraph)
                || paragraph.blanksBefore() == 0
                || Opening.isNote(paragraph.words())) {
            return null;
        }
        var broken = lastBrokenOff();
        return broken == null ? lastInterrupted(paragraph, above) : broken;
    }

    private static boolean mayGoOn(Paragraph paragraph) {
        return paragraph.kind() == Paragraph.Kind.TEXT
                && paragraph.dateline() == null
                && Jump.from(paragraph.words()) <= 0;
    }

    private @Nullable Draft lastBrokenOff() {
        for (var broken = brokenOff.descendingIterator(); broken.hasNext(); ) {
            var left = broken.next();
            if (left.isLeftOpen()) {
                return left;
            }
        }
        return null;
    }

    private @Nullable Draft lastInterrupted(Paragraph paragraph, Draft above) {
        var last = interrupted.peekLast();
        return last == null
                        || (above.kind != Draft.Kind.RESUMED
                                && !isLiker(paragraph, last, above)
                                && !(above.kind == Draft.Kind.BOX && likeness.of(paragraph.words(), last) >= 0.1))
                ? null
                : last;
    }

    private boolean isLiker(Paragraph paragraph, Draft one, Draft other) {
        return likeness.of(paragraph.words(), one) > likeness.of(paragraph.words(), other);
    }

    /**
     * The comment that goes on with this paragraph below a report: reports do not argue. Where somebody in the report may go on
     * demanding, the paragraph must be built like one of the comment or like the next one, call on its readers, or follow the
     * report's headline.
     */
    @Nullable
    Draft argued(Paragraph paragraph, int at, List<Headline> headlines, @Nullable Draft report) {
        if (report == null
                || !habits.newspaper()
                || interrupted.isEmpty()
                || !report.isReported()
                || report.goesOn()
                || !mayGoOn(paragraph)
                || Headlines.haveByline(headlines)) {
            return null;
        }
        var comment = lastOpenComment();
        if (comment == null) {
            return null;
        }
        var words = paragraph.words();
        if (comment.isBuiltLike(words) && !report.isBuiltLike(words)) {
            return comment;
        }
        if (!Argument.argues(words)) {
            return null;
        }
        if (!headlines.isEmpty()) {
            return fit.of(headlines, report) >= 0.4 && fit.of(headlines, below.from(at)) < 0.3 ? comment : null;
        }
        return Argument.concludes(words) || !report.hasDemands() || below.isParallel(at) ? comment : null;
    }

    /** The report that goes on with what somebody says in this paragraph whom it told of, and the story above did not. */
    @Nullable
    Draft heard(Paragraph paragraph, int at, List<Headline> headlines, @Nullable Draft above) {
        if (above == null
                || !habits.newspaper()
                || !headlines.isEmpty()
                || !mayGoOn(paragraph)
                || paragraph.blanksBefore() == 0
                || above.goesOn()) {
            return null;
        }
        var speaker = below.speaks(at);
        for (var last = interrupted.descendingIterator(); speaker != null && last.hasNext(); ) {
            var left = last.next();
            if (left.isReported() && isHeard(speaker, left, above)) {
                return left;
            }
        }
        return null;
    }

    /** The story that goes on below the report that interrupted it and this one's headline. */
    @Nullable
    Draft awaited(Paragraph paragraph, int at, List<Headline> headlines, @Nullable Draft report) {
        if (report == null
                || !habits.newspaper()
                || !report.isReported()
                || report.isTitled()
                || report.goesOn()
                || !mayGoOn(paragraph)
                || Headlines.haveByline(headlines)
                || headlines.isEmpty()
                || !areOfReport(headlines, at, report)) {
            return null;
        }
        var broken = lastBrokenOff();
        if (broken != null) {
            return broken;
        }
        var last = interrupted.peekLast();
        return last != null && !last.isReported() && waits(last, paragraph, report) ? last : null;
    }

    /** Whether the headlines tell of the report above them and not of what stands below. */
    private boolean areOfReport(List<Headline> headlines, int at, Draft report) {
        return fit.of(Gap.groups(headlines).getLast(), report) >= 0.5 && fit.of(headlines, below.from(at)) < 0.3;
    }

    /** Whether a story waits for its headline; or, where it has one, it is a signed feature that tells more of this than the report does. */
    private boolean waits(Draft story, Paragraph paragraph, Draft report) {
        return story.isTitled()
                ? Headlines.haveByline(story.heads) && isLiker(paragraph, story, report)
                : story.isLong();
    }

    /** The signed feature that goes on with this paragraph below the report that interrupted it, as what both tell of shows. */
    @Nullable
    Draft signed(Paragraph paragraph, List<Headline> headlines, @Nullable Draft report) {
        var last = interrupted.peekLast();
        if (last == null
                || report == null
                || !habits.newspaper()
                || !headlines.isEmpty()
                || !report.isReported()
                || report.goesOn()
                || !mayGoOn(paragraph)
                || paragraph.blanksBefore() == 0
                || last.isReported()
                || !Headlines.haveByline(last.heads)) {
            return null;
        }
        var words = paragraph.words();
        return likeness.of(words, last) >= 0.06 && likeness.of(words, report) < 0.015 ? last : null;
    }

    private @Nullable Draft lastOpenComment() {
        for (var last = interrupted.descendingIterator(); last.hasNext(); ) {
            var left = last.next();
            if (left.isOpenComment()) {
                return left;
            }
        }
        return null;
    }

    /** The story that broke off in the middle of a sentence and goes on with this paragraph. */
    @Nullable
    Draft resumed(Paragraph paragraph, int at, Draft above) {
        if (paragraph.kind() != Paragraph.Kind.TEXT || !isAnyBrokenOff()) {
            return null;
        }
        var start = below.words(at, LONGEST_START);
        var speaker = paragraph.blanksBefore() == 0 ? null : below.speaker(at);
        if (above.goesOn() && habits.newspaper()) {
            return rival(start, paragraph, at, speaker, above);
        }
        var here = likeness.of(start, above);
        Draft best = null;
        var most = here * 1.3 + 0.05;
        for (var broken : brokenOff) {
            var last = broken.last();
            if (last == null || !broken.isLeftOpen()) {
                continue;
            }
            if (Mark.startsWithinWord(start)
                    || (Mark.closesQuotationFromAbove(start) && Mark.leavesQuotationOpen(last.words()))) {
                return broken;
            }
            if (Mark.leavesQuotationOpen(last.words()) || fits(at, above, broken)) {
                continue;
            }
            var there = likeness.of(start, broken);
            var score = there
                    + (isHeard(speaker, broken, above) ? 0.3 : 0)
                    + (goesOnIn(paragraph, at, broken, above) ? 0.3 : 0)
                    + (broken.breaksOffInRow() && Mark.opensWithPart(start) ? 0.3 : 0)
                    + (likeness.knows(last.words(), start) ? here * 0.5 + 0.1 : 0)
                    + (Mark.startsWithinClause(start) && paragraph.blanksBefore() > 0 ? 0.2 : 0);
            if (score > most) {
                most = score;
                best = broken;
            }
        }
        return best;
    }

    /** The story that surely goes on with this rather than the one right above, which is broken off as well. */
    private @Nullable Draft rival(String start, Paragraph paragraph, int at, @Nullable String speaker, Draft above) {
        var here = likeness.of(start, above);
        for (var broken : brokenOff) {
            var tells = isHeard(speaker, broken, above)
                    || (counts(broken, start) && !counts(above, start))
                    || goesOnIn(paragraph, at, broken, above)
                    || namesPeopleOf(start, broken, above);
            if (broken.isLeftOpen() && (tells || likeness.of(start, broken) > 2 * here + 0.1)) {
                return broken;
            }
        }
        return null;
    }

    /** Whether one story knows the speaker and the other does not. */
    private static boolean isHeard(@Nullable String speaker, Draft one, Draft other) {
        return speaker != null && one.mentions(speaker) && !other.mentions(speaker);
    }

    /** Whether it names somebody of those whom the lead of one story introduces, and nobody of the other's alone. */
    private static boolean namesPeopleOf(String words, Draft one, Draft other) {
        return namesAnyOf(words, one, other) && !namesAnyOf(words, other, one);
    }

    private static boolean namesAnyOf(String words, Draft one, Draft other) {
        for (var person : Byline.officials(one.lead())) {
            if (words.contains(person) && !other.mentions(person)) {
                return true;
            }
        }
        return false;
    }

    /** Whether below an empty line a column goes on that is as wide as that of one story, and not as that of the other. */
    private boolean goesOnIn(Paragraph paragraph, int at, Draft one, Draft other) {
        return paragraph.blanksBefore() > 0 && fits(at, one, other);
    }

    /** Whether what stands here is as wide as the column of one story and not as that of the other, if all of them show how wide. */
    private boolean fits(int at, Draft one, Draft other) {
        var measure = below.measure(at);
        return measure > 0
                && one.measure() > 0
                && other.measure() > 0
                && Math.abs(one.measure() - measure) <= RAGGED
                && Math.abs(other.measure() - measure) > RAGGED;
    }

    private static boolean counts(Draft draft, String start) {
        var last = draft.last();
        return last != null && Count.goesOn(last.words(), start);
    }

    private boolean isAnyBrokenOff() {
        for (var broken : brokenOff) {
            if (broken.isLeftOpen()) {
                return true;
            }
        }
        return false;
    }
}
