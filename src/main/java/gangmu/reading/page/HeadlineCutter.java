package gangmu.reading.page;

import gangmu.reading.Words;
import gangmu.reading.page.Headline.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts the lines of one gap together to headlines, and tells what each line is to its headline. */
final class HeadlineCutter {

    private static final int MOST_LINES = 4;
    private static final Pattern DEMANDED = Pattern.compile(".*提出.{0,4}要求");
    private static final Words SORTS = Words.of("小记", "见闻", "纪实", "侧记", "纪事", "掠影", "速写", "综述", "述评", "探访记");
    private static final int SHORTEST_SORT = 8;
    private static final Words TOTALS = Words.of("总投资", "计划总投资", "签约总额", "签约金额", "投资总额", "合同金额");
    /** What the last line of a paper's title that is broken over lines ends with. */
    private static final Words PAPERS = Words.of("的通知", "的通告", "的公告", "的通报", "的意见", "的决定", "的函", "的报告", "的请示", "的批复");

    /** What is shorter may be the rest of a line that was set wide. */
    private static final int SHORTEST_CALL = 8;

    private static final int SHORTEST_CLAUSE = 4;
    private static final int SHORTEST_HALF = 5;
    private static final int LONGEST_COLUMN = 7;
    private static final int MUCH_LONGER = 3;
    /** So many blanks part a line of several clauses. */
    static final int GAPS_OF_DECK = 2;

    private HeadlineCutter() {}

    /** Groups the lines of one gap. */
    static List<Headline> cut(List<Paragraph> gap) {
        var groups = new ArrayList<Headline>();
        var labelled = false;
        for (var i = 0; i < gap.size(); i++) {
            var line = gap.get(i);
            var role = isAboveCall(gap, i)
                    ? Role.SHOULDER
                    : isWriter(gap, i, groups) || areWriters(line, groups) ? Role.BYLINE : role(line, groups, labelled);
            role = i + 1 < gap.size() && (line.namesColumn() || labelsFeature(gap, i)) ? Role.LABEL : role;
            role = role == Role.SHOULDER && isBelowItsHeadline(gap, i, groups) ? Role.DECK : role;
            labelled |= role == Role.LABEL;
            if (!groups.isEmpty() && (takes(groups.getLast(), line, role) || endsCouplet(groups, line, role))) {
                groups.addLast(groups.removeLast().with(line));
            } else {
                groups.add(new Headline(
                        role,
                        List.of(line),
                        line.words(),
                        role == Role.MAIN || role == Role.SHOULDER ? HeadlineWords.person(line.words()) : null));
            }
        }
        return groups;
    }

    /**
     * Whether a short line of letters stands close above the headline of a signed feature, a line much longer: no headline is broken
     * like that, it is the name of the column.
     */
    private static boolean labelsFeature(List<Paragraph> gap, int at) {
        if (at + 2 >= gap.size()
                || gap.get(at + 1).blanksBefore() > 0
                || (at > 0 && gap.get(at).blanksBefore() == 0)
                || gap.get(at + 2).kind() != Paragraph.Kind.BYLINE) {
            return false;
        }
        var words = gap.get(at).words();
        var headline = gap.get(at + 1);
        return words.length() >= SHORTEST_CLAUSE
                && words.length() <= LONGEST_COLUMN
                && words.length() + MUCH_LONGER <= headline.words().length()
                && gap.get(at).lines().size() == 1
                && headline.lines().size() == 1
                && role(headline) == Role.MAIN
                && words.chars().allMatch(Character::isIdeographic);
    }

    /** Whether the line tells what was done, and the one close below it what was called for. */
    private static boolean isAboveCall(List<Paragraph> gap, int at) {
        return at + 1 < gap.size()
                && role(gap.get(at)) == Role.MAIN
                && gap.get(at + 1).kind() == Paragraph.Kind.SHORT
                && gap.get(at + 1).blanksBefore() == 0
                && (gap.get(at + 1).lines().size() == 1 || gap.get(at + 1).spaced())
                && role(gap.get(at + 1)) == Role.MAIN
                && (tellsSort(gap.get(at).words())
                        || TwoLines.isEventAboveCall(
                                gap.get(at).words(), gap.get(at + 1).words())
                        || isPersonAboveSpacedCall(gap.get(at), gap.get(at + 1))
                        || isEventAboveSpacedCall(gap.get(at), gap.get(at + 1))
                        || isPersonAboveCouplet(gap, at));
    }

    /**
     * Whether a bare name stands close below a headline that tells no event, and nothing close below it; below a whole couplet
     * also a pen name.
     */
    private static boolean isWriter(List<Paragraph> gap, int at, List<Headline> above) {
        var words = gap.get(at).words();
        return !above.isEmpty()
                && above.getLast().role() == Role.MAIN
                && above.getLast().words().length() > HeadlineWords.LONGEST_LABEL
                && !above.getLast().tellsEvent()
                && gap.get(at).blanksBefore() == 0
                && words.length() <= 3
                && (Byline.isName(words)
                        || (endsInCouplet(above.getLast()) && words.chars().allMatch(Character::isIdeographic)))
                && !HeadlineWords.NOBODY.startsIn(words, 0)
                && HeadlineWords.PLACES.indexOf(words.charAt(words.length() - 1)) < 0
                && (at + 1 == gap.size() || gap.get(at + 1).blanksBefore() > 0);
    }

    /** Whether two or three bare names stand close below a headline. */
    private static boolean areWriters(Paragraph line, List<Headline> above) {
        return !above.isEmpty()
                && above.getLast().role() == Role.MAIN
                && line.blanksBefore() == 0
                && line.lines().size() == 1
                && Byline.areNames(line.lines().getFirst());
    }

    /** Whether the last line of a headline has two clauses of one length. */
    private static boolean endsInCouplet(Headline headline) {
        var words = headline.lines().getLast().words();
        return words.length() % 2 == 1
                && words.length() > 2 * SHORTEST_CLAUSE
                && "，,".indexOf(words.charAt(words.length() / 2)) >= 0;
    }

    /** Whether the upper line tells what somebody did, and the lower one calls for something in spaced letters. */
    private static boolean isPersonAboveSpacedCall(Paragraph upper, Paragraph lower) {
        return lower.spaced()
                && !upper.spaced()
                && HeadlineWords.person(upper.words()) != null
                && HeadlineWords.person(lower.words()) == null
                && !HeadlineWords.namesMeeting(lower.words())
                && !HeadlineWords.EVENT.occurIn(lower.words());
    }

    /** 市政府召开全体会议分解重点任务, below it in spaced letters 把蓝图变成施工图. */
    private static boolean isEventAboveSpacedCall(Paragraph upper, Paragraph lower) {
        return lower.spaced()
                && !upper.spaced()
                && lower.words().length() >= SHORTEST_CALL
                && upper.words().length() > lower.words().length()
                && HeadlineWords.EVENT.occurIn(upper.words())
                && HeadlineWords.person(lower.words()) == null
                && !HeadlineWords.namesMeeting(lower.words())
                && !HeadlineWords.EVENT.occurIn(lower.words());
    }

    /** Whether the line tells what somebody did, and below it stands a couplet, in one line or in two. */
    private static boolean isPersonAboveCouplet(List<Paragraph> gap, int at) {
        var couplet = gap.get(at + 1);
        var half = couplet.lines().getFirst();
        return HeadlineWords.person(gap.get(at).words()) != null
                && !gap.get(at).spaced()
                && HeadlineWords.person(couplet.words()) == null
                && (half.isCouplet()
                        || (at + 2 < gap.size()
                                && half.spaced()
                                && gap.get(at + 2).blanksBefore() == 0
                                && gap.get(at + 2).spaced()
                                && gap.get(at + 2).words().length()
                                        == half.words().length()));
    }

    /** Whether the line that says who speaks where stands close below the headline, and no other close below it. */
    private static boolean isBelowItsHeadline(List<Paragraph> gap, int at, List<Headline> above) {
        return !above.isEmpty()
                && above.getLast().role() == Role.MAIN
                && gap.get(at).blanksBefore() == 0
                && HeadlineWords.speaks(gap.get(at).words())
                && (at + 1 == gap.size() || gap.get(at + 1).blanksBefore() > 0 || role(gap.get(at + 1)) != Role.MAIN);
    }

    /** What a line is under the headlines above it, and whether a label stands among these. */
    private static Role role(Paragraph line, List<Headline> above, boolean labelled) {
        var role = role(line);
        if (role != Role.MAIN || above.isEmpty()) {
            return role;
        }
        var upper = above.getLast();
        if (upper.role() == Role.LABEL && Argument.heads(upper) && isName(line) && line.blanksBefore() == 0) {
            return Role.BYLINE;
        }
        var named = upper.role() == Role.LABEL && above.size() > 1 ? above.get(above.size() - 2) : upper;
        if (upper.role() == Role.MAIN && HeadlineWords.namesSpeech(upper.words()) && Byline.isOfficial(line.words())) {
            return Role.DECK;
        }
        if (labelled && isPenNamed(named, line)) {
            return Role.BYLINE;
        }
        return upper.role() == Role.MAIN
                        && (TwoLines.hasAgenda(upper.words(), line.words())
                                || (line.blanksBefore() == 0
                                        && (isOfParts(line)
                                                || isDayInBrackets(line.words())
                                                || ((upper.person() != null || upper.spaced())
                                                        && Mark.isQuoted(line.words())
                                                        && Mark.hasComma(line.words()))
                                                || isTotal(line.words())
                                                || TwoLines.AGENDA_OF_TWO
                                                        .matcher(line.words())
                                                        .matches()
                                                || TwoLines.isEventAboveFigures(upper.words(), line.words())
                                                || tellsSort(line.words())
                                                || (upper.person() == null
                                                        && TwoLines.isCallAboveEvent(upper.words(), line.words())))))
                ? Role.DECK
                : role;
    }

    private static Role role(Paragraph line) {
        var words = line.words();
        if (line.kind() == Paragraph.Kind.BYLINE) {
            return Role.BYLINE;
        }
        if (words.startsWith("—") || words.startsWith("－－") || words.startsWith("--")) {
            return Role.DECK;
        }
        if (HeadlineWords.isLabel(words, line.signs())) {
            return Role.LABEL;
        }
        if (line.lines().size() == 1
                && !words.endsWith("工作报告")
                && HeadlineWords.isAttendance(line.lines().getFirst())) {
            return Role.ATTENDANCE;
        }
        return words.length() <= HeadlineWords.LONGEST_SHOULDER
                        && HeadlineWords.speaks(words)
                        && !DEMANDED.matcher(words).matches()
                ? Role.SHOULDER
                : Role.MAIN;
    }

    /** Whether the line tells in brackets when a speech was given, and how its words were taken down. */
    static boolean isDayInBrackets(String words) {
        return words.length() > 8
                && "（(".indexOf(words.charAt(0)) >= 0
                && "）)".indexOf(words.charAt(words.length() - 1)) >= 0
                && Day.alone(words) == null
                && (Day.within(words) != null || words.startsWith("截至", 1));
    }

    /** Whether blanks part the line in so many that it can only tell what belongs to the headline above. */
    private static boolean isOfParts(Paragraph line) {
        return line.lines().size() == 1 && line.lines().getFirst().wideGaps() >= GAPS_OF_DECK;
    }

    /** Whether the line tells what everything costs together, and nothing else. */
    private static boolean isTotal(String words) {
        return words.endsWith("元")
                && words.length() <= 20
                && TOTALS.occurIn(words)
                && !HeadlineWords.EVENT.occurIn(words);
    }

    /** Whether the line tells of what place and what sort the feature is: 某某县推广良种见闻. */
    static boolean tellsSort(String words) {
        return words.length() >= SHORTEST_SORT && SORTS.ends(words) && !Mark.hasComma(words);
    }

    /** Under the headline of a comment a lone short word is the writer's pen name. */
    private static boolean isPenNamed(Headline upper, Paragraph line) {
        return upper.role() == Role.MAIN && upper.words().length() > 4 && isName(line);
    }

    /** Whether the line is as short as a name, letters and nothing else. */
    private static boolean isName(Paragraph line) {
        return line.words().length() >= 2
                && line.words().length() <= 4
                && line.words().chars().allMatch(Character::isIdeographic);
    }

    /** Whether the line goes on with the headline above. */
    private static boolean takes(Headline upper, Paragraph line, Role next) {
        var words = upper.words();
        var announces = words.endsWith("：") || words.endsWith(":");
        return upper.role() == Role.MAIN
                && next == Role.MAIN
                && (line.blanksBefore() == 0
                        || isIssued(words, line)
                        || isEnded(words, line)
                        || (upper.person() != null && announces))
                && (line.level() == 0 || line.level() == upper.lines().getLast().level())
                && !HeadlineWords.isIssued(line.words())
                && HeadlineWords.dayInList(line.words()) == 0
                && !(HeadlineWords.opensWithOffice(line.words()) && (upper.isCall() || upper.isSlogan()))
                && !HeadlineWords.namesPage(words)
                && !(line.spaced() && isShortSlogan(upper))
                && (!HeadlineWords.isIssued(words) || PAPERS.ends(line.words()))
                && upper.lines().size() < MOST_LINES
                && (announces || HeadlineWords.person(line.words()) == null);
    }

    /** Whether a blank parts one line into two halves of a few letters each: the slogan of a series, no headline. */
    private static boolean isShortSlogan(Headline upper) {
        return !upper.spaced()
                && upper.lines().size() == 1
                && upper.words().length() < 2 * SHORTEST_CLAUSE
                && upper.lines().getFirst().lines().getFirst().gaps() == 1;
    }

    /** Whether these words are the office that issues the paper which the line entitles. */
    private static boolean isIssued(String words, Paragraph line) {
        return line.words().startsWith("关于") && HeadlineWords.namesOffice(words) && Paragraph.isTitle(line.words());
    }

    /** Whether the title of a paper that begins with these words ends in the line. */
    private static boolean isEnded(String words, Paragraph line) {
        return words.contains("关于")
                && line.blanksBefore() == 1
                && !Paragraph.isTitle(words)
                && !Paragraph.isTitle(line.words())
                && Paragraph.isTitle(words + line.words());
    }

    /** Whether the line and the one above are the halves of a couplet, below who calls for what they say. */
    private static boolean endsCouplet(List<Headline> above, Paragraph line, Role role) {
        if (above.size() < 2 || role != Role.MAIN || line.blanksBefore() > 1) {
            return false;
        }
        var half = above.getLast();
        return above.get(above.size() - 2).role() == Role.SHOULDER
                && half.role() == Role.MAIN
                && half.lines().size() == 1
                && half.words().length() == line.words().length()
                && half.words().length() >= SHORTEST_HALF
                && !Mark.hasComma(half.words())
                && !HeadlineWords.EVENT.occurIn(half.words())
                && !HeadlineWords.EVENT.occurIn(line.words());
    }
}
