package gangmu.reading.page;

import gangmu.reading.Passage;
import gangmu.reading.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lines printed close together between two bodies: a headline, its shoulder or deck, who attended, who wrote, or a banner.
 *
 * @param role what it is to a headline
 * @param lines its lines
 * @param words its characters without any blank
 * @param person the person that an event headline begins with
 */
record Headline(
        Role role,
        List<Paragraph> lines,
        String words,
        @Nullable String person) {

    enum Role {
        MAIN,
        /** The line above a headline that says who speaks where: 某某在某会议上强调. */
        SHOULDER,
        /** The line below: ——三论…. */
        DECK,
        /** Who presided, spoke, came. */
        ATTENDANCE,
        BYLINE,
        /** The head of a column: 记者手记. */
        LABEL
    }

    private static final Words SLOGAN = Words.of(Lexicon.entries("slogan-openings"));
    private static final Pattern PAPER = Pattern.compile("[^关于]{0,9}(?:通报|通知|简报|专报|公报|纪要|通告|公告|文件|交办单|督办单|快报)");
    private static final Words SERIALS =
            Words.of("专报", "简报", "快报", "周报", "旬报", "月报", "政务信息", "工作信息", "工作动态", "情况反映", "要情通报");
    /** 某市人民政府办公室专题会议纪要 in big letters, below its number what it is about. */
    private static final Pattern OFFICIAL_PAPER =
            Pattern.compile("[^关于]{2,16}(?:人民政府|办公室|办公厅|委员会|管委会)(?:[^关于]{0,5}会议)?纪要");

    private static final int LONGEST_SERIAL = 28;
    private static final Words BRIEFS = Words.of("简讯", "短讯", "快讯", "微讯", "短波", "要闻速览", "新闻速览", "新闻速递", "一句话新闻");
    private static final Words NOTICES = Words.of("公告", "通告", "启事", "声明", "公示", "告示", "通知", "须知");
    private static final int SHORTEST_NOTICE = 4;
    private static final int LONGEST_NOTICE = 30;
    private static final int SHORTEST_PLACE = 3;
    private static final int LONGEST_PLACE = 7;
    private static final int SHORTEST_DEED_OF_PLACE = 8;
    private static final int SHORTEST_DEED = 6;

    /** Who speaks where, if a headline of one line begins with that; else all its words. */
    String occasion() {
        if (person == null) {
            return words;
        }
        var colon = Math.max(words.indexOf('：'), words.indexOf(':'));
        if (colon >= SHORTEST_DEED && colon < words.length() - 1) {
            return words.substring(0, colon);
        }
        for (var at = HeadlineWords.SPOKE.indexIn(words, 0, Math.min(HeadlineWords.LONGEST_SHOULDER, words.length()));
                at > 0;
                at = HeadlineWords.SPOKE.indexIn(
                        words, at + 1, Math.min(HeadlineWords.LONGEST_SHOULDER, words.length()))) {
            if ("上时中".indexOf(words.charAt(at - 1)) >= 0) {
                return words.substring(0, at);
            }
        }
        return words;
    }

    /** Whether it begins with the months of which the report tells, too: 前三季度我市外贸稳中有进. */
    boolean tellsPeriodOf(Draft story) {
        var period = HeadlineWords.period(words);
        return period > 0 && story.isReported() && story.lead().contains(words.substring(0, period));
    }

    /** Whether it begins with a person whom the story names, too. */
    boolean namesSomebodyIn(Draft story) {
        return person != null && story.mentions(person);
    }

    /** Whether it stands in brackets: 〖重点项目一览〗. */
    static boolean isFramed(CharSequence words) {
        return words.length() > 2
                && "【『「〖[".indexOf(words.charAt(0)) >= 0
                && "】』」〗]".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /** Whether both are single lines in spaced letters, as many in one as in the other. */
    boolean isHalfOfCoupletWith(Headline other) {
        return role == Role.MAIN
                && spaced()
                && lines.size() == 1
                && other.lines.size() == 1
                && words.length() == other.words.length();
    }

    Headline with(Paragraph line) {
        var more = new ArrayList<>(lines);
        more.add(line);
        return new Headline(role, List.copyOf(more), words + line.words(), person);
    }

    /** Whether it tells an event, so that it may stand for a report that is printed elsewhere. */
    boolean tellsEvent() {
        return person != null
                || role == Role.SHOULDER
                || HeadlineWords.namesPage(words)
                || namesPlace()
                || (role == Role.MAIN
                        && (HeadlineWords.EVENT.occurIn(words) || HeadlineWords.ENDED.ends(words))
                        && !isSlogan());
    }

    /** Whether it tells an event of the city or of one of its bodies: 市总工会走进…. */
    boolean tellsWhatCityDid() {
        return person == null
                && !spaced()
                && tellsEvent()
                && TwoLines.PLACE_FIRST.matcher(words).matches();
    }

    /** Whether it tells what is done in a place that it names first: 某某县：…. */
    boolean namesPlace() {
        var colon = Math.max(words.indexOf('：'), words.indexOf(':'));
        return role == Role.MAIN
                && colon >= SHORTEST_PLACE
                && colon <= LONGEST_PLACE
                && words.length() >= colon + SHORTEST_DEED_OF_PLACE
                && "市县区旗州镇乡".indexOf(words.charAt(colon - 1)) >= 0;
    }

    /** Whether it gives a rate or an amount: 增长6.1%, 总投资52亿元. */
    boolean hasFigures() {
        return HeadlineWords.hasFigures(words);
    }

    boolean isSlogan() {
        return (person == null
                        && (SLOGAN.begins(words)
                                || (clauses() >= 3 && !words.contains("强调") && !Byline.isOfficial(words))))
                || Furniture.isDoubled(words);
    }

    /** Whether it calls for something in several clauses, as the headline of a speech does, and is no campaign's slogan. */
    boolean isCall() {
        return role == Role.MAIN
                && person == null
                && (lines.size() > 1 || clauses() > 1)
                && !SLOGAN.begins(words)
                && !hasFigures()
                && (clauses() > 2 || !HeadlineWords.EVENT.occurIn(words));
    }

    /** Whether it is left out beside a headline: a campaign's slogan, or the kind of paper in big letters. */
    boolean isBanner() {
        return role == Role.MAIN && (isSlogan() || namesPaper());
    }

    /** Whether it only tells what kind of paper this is, as the big letters at its head do. */
    boolean namesPaper() {
        return (words.length() <= (spaced() ? 12 : 8) && PAPER.matcher(words).matches())
                || (words.length() <= LONGEST_SERIAL && SERIALS.ends(words) && words.indexOf("关于") < 0)
                || (words.endsWith("纪要") && OFFICIAL_PAPER.matcher(words).matches());
    }

    /** Whether it is the name of a column of short news. */
    boolean namesBriefs() {
        return role == Role.LABEL && BRIEFS.ends(HeadlineWords.withoutFrame(words));
    }

    /** Whether it tells what is announced and that it is a notice: 停水公告. */
    boolean namesNotice() {
        return role == Role.MAIN
                && lines.size() == 1
                && words.length() >= SHORTEST_NOTICE
                && words.length() <= LONGEST_NOTICE
                && NOTICES.ends(words);
    }

    private int clauses() {
        var first = lines.getFirst().lines().getFirst();
        return spaced() ? 1 : first.gaps() + 1;
    }

    boolean spaced() {
        for (var i = 0; i < lines.size(); i++) {
            if (lines.get(i).spaced()) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is known to open a part of the document. */
    boolean headsPart() {
        return lines.getFirst().lines().getFirst().headsPart();
    }

    int level() {
        return lines.getFirst().level();
    }

    /** The headline as one line. */
    Passage passage() {
        var builder = Passage.builder();
        for (var line : lines) {
            for (var printed : line.lines()) {
                if (printed.spaced()) {
                    Mark.tidy(printed.text(), builder);
                } else {
                    Mark.tidyHeadline(printed.text(), builder);
                }
            }
        }
        var headline = builder.build();
        var marks = Math.min(lines.getFirst().marks(), headline.length());
        var end = headline.length();
        while (end > marks && marks > 0 && headline.charAt(end - 1) == headline.charAt(0)) {
            end--;
        }
        var day = marks == 0 ? HeadlineWords.dayInList(headline) : 0;
        return headline.subSequence(marks + day, end).strip();
    }
}
