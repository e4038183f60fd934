package gangmu.reading.page;

import java.util.List;

/** Whether a story begins with a paragraph: the one above has ended, or what stands here or above it opens another. */
final class Beginning {

    private static final int MOST_SIGNED = 16;
    private static final int SHORTEST_NOTE = 40;

    private final List<Paragraph> page;
    private final Fit fit;
    private final Below below;
    private final Habits habits;
    private final Unheaded unheaded;

    Beginning(List<Paragraph> page, Fit fit, Below below, Habits habits, Unheaded unheaded) {
        this.page = page;
        this.fit = fit;
        this.below = below;
        this.habits = habits;
        this.unheaded = unheaded;
    }

    boolean isAt(Paragraph paragraph, int at, List<Headline> headlines, Draft above) {
        if (isPlain(paragraph, headlines)) {
            return true;
        }
        if (habits.newspaper() && opensRanking(at, headlines, above)) {
            return true;
        }
        if (endsRanking(paragraph, headlines, above)) {
            return false;
        }
        if (paragraph.kind() == Paragraph.Kind.POINT) {
            return opensBox(headlines, above)
                    || (habits.newspaper()
                            && headlines.isEmpty()
                            && (Opening.isBrief(paragraph, headlines, above)
                                    || unheaded.isMarkedAlone(paragraph, at, above)));
        }
        return isOver(above, paragraph, headlines)
                || (habits.newspaper()
                        && ((headlines.isEmpty() && Unheaded.opensFeature(paragraph, above))
                                || unheaded.opensFeatureBelow(headlines, paragraph, at, above)
                                || unheaded.isAnnounced(paragraph, at, above)
                                || unheaded.isSignedBelow(paragraph, at, above)))
                || (!headlines.isEmpty() && opens(paragraph, at, headlines, above));
    }

    /** Whether a list that ranks somebody stands under a headline of its own. */
    boolean opensRanking(int at, List<Headline> headlines, Draft above) {
        return above.kind != Draft.Kind.BOX
                && !above.goesOn()
                && Headlines.have(headlines, Headline.Role.MAIN)
                && Ranking.opensAt(page, at);
    }

    /** Close below the rows of a list that ranks somebody what it counts is told, and what all reached together. */
    private static boolean endsRanking(Paragraph paragraph, List<Headline> headlines, Draft above) {
        var last = above.kind == Draft.Kind.BOX ? above.last() : null;
        return last != null && headlines.isEmpty() && paragraph.blanksBefore() == 0 && Ranking.isRow(last.words());
    }

    /** Whatever stands above, a story begins here. */
    private boolean isPlain(Paragraph paragraph, List<Headline> headlines) {
        return paragraph.dateline() != null
                || Jump.from(paragraph.words()) > 0
                || Headlines.partHead(headlines) >= 0
                || (habits.newspaper()
                        && (Opening.isNote(paragraph.words())
                                || Opening.isTeaser(paragraph.words())
                                || isBrief(paragraph, headlines)));
    }

    /** Whether it ends with the bare name of a reporter and its headline stands close above it. */
    private static boolean isBrief(Paragraph paragraph, List<Headline> headlines) {
        return !headlines.isEmpty() && headlines.getLast().role() == Headline.Role.MAIN && isSignedBrief(paragraph);
    }

    /** Whether it stands close below what is above it, and ends with the bare name of a reporter. */
    static boolean isSignedBrief(Paragraph paragraph) {
        return paragraph.blanksBefore() == 0 && Byline.signsBrief(paragraph.words());
    }

    private boolean opensBox(List<Headline> headlines, Draft above) {
        return above.kind != Draft.Kind.BOX
                && habits.newspaper()
                && (above.isClosed()
                        || (above.kind == Draft.Kind.BRIEF && !headlines.isEmpty())
                        || headlines.stream()
                                .anyMatch(head -> head.role() == Headline.Role.LABEL || headsBox(head, above)));
    }

    /** Points right under a line are a box under its headline, unless the story around has points or headings of its own. */
    private static boolean headsBox(Headline head, Draft draft) {
        return head.role() == Headline.Role.MAIN
                && head.words().length() >= 5
                && !head.words().endsWith("：")
                && !head.words().endsWith(":")
                && (Headline.isFramed(head.words()) || (!draft.goesOn() && !draft.hasPoints()) || draft.breaksOff());
    }

    /** Whether the story above has come to its end. */
    private boolean isOver(Draft above, Paragraph paragraph, List<Headline> headlines) {
        return (above.isClosed() && habits.newspaper())
                || ((above.kind == Draft.Kind.BOX || above.kind == Draft.Kind.BRIEF)
                        && paragraph.kind() == Paragraph.Kind.TEXT
                        && paragraph.hasSentence()
                        && !above.hasPointOf(paragraph))
                || (above.kind == Draft.Kind.NOTE
                        && (!headlines.isEmpty() || (paragraph.blanksBefore() > 0 && isWhole(above))))
                || (above.isSigned() && habits.newspaper() && !isAnnex(paragraph, headlines))
                || (above.isSignedByName()
                        && habits.newspaper()
                        && (!headlines.isEmpty() || paragraph.blanksBefore() > 0));
    }

    /** Whether a note has come to its end; one short sentence only opens it: ▶▶秋收进行时。. */
    private static boolean isWhole(Draft note) {
        var last = note.last();
        return last != null && !note.goesOn() && last.words().length() >= SHORTEST_NOTE;
    }

    private static boolean isAnnex(Paragraph paragraph, List<Headline> headlines) {
        return paragraph.words().startsWith("附")
                || headlines.stream().anyMatch(head -> head.words().startsWith("附"));
    }

    /** Whether the headlines above this paragraph show that it opens a story. */
    private boolean opens(Paragraph paragraph, int at, List<Headline> headlines, Draft above) {
        var main = Headlines.have(headlines, Headline.Role.MAIN) || Headlines.have(headlines, Headline.Role.SHOULDER);
        if (main
                && habits.newspaper()
                && (Headlines.haveTitle(headlines) || headlines.getLast().namesNotice())
                && Opening.isNotice(paragraph)) {
            return true;
        }
        if (habits.newspaper() && !above.goesOn() && Argument.isLabelled(headlines)) {
            return true;
        }
        if (above.goesOn() && !above.isTitled() && !above.isReported() && Argument.opens(headlines)) {
            return false;
        }
        if (!main && habits.newspaper() && !above.goesOn() && isLabelledAlone(paragraph, headlines)) {
            return true;
        }
        if (!main || (above.goesOn() && !Headlines.haveByline(headlines))) {
            return false;
        }
        if (Headlines.haveTitle(headlines) && (paragraph.isAddressee() || habits.newspaper())) {
            return true;
        }
        if (habits.newspaper() && endsAboveItsHeadline(headlines, at, above)) {
            return true;
        }
        if (above.goesOn() && !Argument.signs(headlines)) {
            return fit.of(headlines, below.from(at)) > fit.of(headlines, above) + 0.1;
        }
        if (Headlines.haveByline(headlines) || Headlines.have(headlines, Headline.Role.DECK)) {
            return habits.newspaper()
                    && !unheaded.isInterruptedByItsHeadline(headlines, paragraph, at, above)
                    && headlines.size() <= MOST_SIGNED;
        }
        return habits.newspaper()
                && (headlines.stream().anyMatch(head -> head.level() > 0 || head.role() == Headline.Role.LABEL)
                        || isAnothers(headlines, at, above));
    }

    /** Whether the first headline here is that of the report above, and the last one tells of what begins here. */
    private boolean endsAboveItsHeadline(List<Headline> headlines, int at, Draft above) {
        if (above.isTitled() || !above.isReported() || above.goesOn()) {
            return false;
        }
        var groups = Gap.groups(headlines);
        if (groups.size() < 2 || !Headlines.have(groups.getLast(), Headline.Role.MAIN)) {
            return false;
        }
        var here = fit.of(groups.getLast(), below.from(at));
        var there = fit.of(groups.getLast(), above);
        return fit.of(groups.getFirst(), above) >= 0.3
                && (Opening.isNotice(below.from(at).first()) ? here > there : here >= 0.4 && there < here / 2);
    }

    /** Whether the name of a column stands by itself above what begins here, whose headline is further down. */
    private static boolean isLabelledAlone(Paragraph paragraph, List<Headline> headlines) {
        return headlines.getFirst().role() == Headline.Role.LABEL
                && headlines.getFirst().lines().getFirst().blanksBefore() > 0
                && (paragraph.blanksBefore() > 0 || headlines.size() > 1);
    }

    /** Whether by what they tell the headlines are those of what begins here, or of a story above that ends with them. */
    private boolean isAnothers(List<Headline> headlines, int at, Draft above) {
        var there = fit.of(headlines, above);
        var here = fit.of(headlines, below.from(at));
        return above.isTitled() ? headsNext(headlines, there, here, above) : headsAbove(headlines, there, here, above);
    }

    private static boolean headsNext(List<Headline> headlines, double there, double here, Draft above) {
        return (there < 0.3 && (here >= 0.75 || (here >= 0.4 && above.endsWithAttendance())))
                || (here >= 0.55 && here > there + 0.2 && tellEvent(headlines));
    }

    private boolean headsAbove(List<Headline> headlines, double there, double here, Draft above) {
        return (above.isReported() && there >= (habits.headlinesBelow() ? 0.35 : 0.6) && here < 0.2)
                || (above.isReported()
                        && here == 0
                        && there >= (habits.headlinesBelow() ? 0.2 : 0.25)
                        && headlines.stream().anyMatch(head -> head.namesSomebodyIn(above)))
                || (habits.headlinesBelow()
                        && ((there >= 0.6 && here < 0.4) || (there >= 0.35 && here + 0.25 < there))
                        && tellEvent(headlines));
    }

    private static boolean tellEvent(List<Headline> headlines) {
        return headlines.stream().anyMatch(Headline::tellsEvent);
    }
}
