package gangmu.reading.page;

import gangmu.reading.Characters;
import gangmu.reading.Words;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a paragraph shows by itself that it opens something: an editor's note, a teaser, an official notice, a feature. */
final class Opening {

    private static final Pattern NOTICE = Pattern.compile("(?:为|根据|按照|依据|经|因|鉴于|现将|现就|兹).*");
    private static final Words NOTES = Words.of("编者按", "编者的话", "开栏的话", "开栏语", "编后", "编辑按语");
    private static final int MOST_MARKS = 4;
    private static final Pattern SCENE = Pattern.compile("[^。！？…]{4,60}(?:……|[。！？][”’]?)[^。！？]{0,24}?"
            + "(?:\\d{1,2}月\\d{1,2}日|近日|日前|连日来|[初仲深盛暮]?[春夏秋冬](?:时节|日里?)|这几天|清晨|[上下]午|傍晚)[^，。]{0,8}，"
            + "(?:记者|笔者)?(?:一?走进|来到|踏入|步入|踏进|漫步|置身|走访|驱车|沿着|在(?!.{2,20}(?:召开|举行)))");
    private static final Words WALKS_IN =
            Words.of("走进", "来到", "踏入", "步入", "踏进", "漫步", "置身", "走访", "驱车", "沿着", "，在", "，记者在", "，笔者在");
    private static final int LONGEST_SCENE = 130;
    private static final Characters FIRST_STOPS = Characters.of("。！？…");
    private static final int LONGEST_FIRST_SENTENCE = 60;

    private static final Words LIFE = Words.of(
            "一派繁忙", "一派忙碌", "一片繁忙", "一片忙碌", "却是一派", "热火朝天", "机器轰鸣", "马达轰鸣", "机声隆隆", "塔吊林立", "汽笛声声", "人头攒动", "人声鼎沸",
            "游人如织", "车水马龙", "欢声笑语", "书声琅琅", "格外热闹", "稻浪", "麦浪", "开得正");
    private static final Words MEETINGS = Words.of("会议", "强调", "要求", "指出");
    private static final int LONGEST_VIEW = 60;

    private static final Words MEETING_ABOVE = Words.of("会议", "会上", "会前", "会后");

    private Opening() {}

    static Draft.Kind kind(Paragraph paragraph, List<Headline> headlines, @Nullable Draft above, boolean newspaper) {
        if (!newspaper && isNote(paragraph.words())) {
            return Draft.Kind.REPORT;
        }
        if (newspaper && isBrief(paragraph, headlines, above)) {
            return Draft.Kind.BRIEF;
        }
        var marked = paragraph.kind() == Paragraph.Kind.POINT && headlines.isEmpty();
        if (marked || isNote(paragraph.words()) || isTeaser(paragraph.words())) {
            return Draft.Kind.NOTE;
        }
        if (Jump.from(paragraph.words()) > 0) {
            return Draft.Kind.RESUMED;
        }
        return paragraph.kind() == Paragraph.Kind.POINT && !headlines.isEmpty() ? Draft.Kind.BOX : Draft.Kind.REPORT;
    }

    /** Whether it is a piece of short news behind a mark: right under the name of such a column, or below another of its pieces. */
    static boolean isBrief(Paragraph paragraph, List<Headline> headlines, @Nullable Draft above) {
        if (paragraph.kind() != Paragraph.Kind.POINT || !paragraph.hasSentence()) {
            return false;
        }
        return headlines.isEmpty()
                ? above != null
                        && above.kind == Draft.Kind.BRIEF
                        && above.first().words().charAt(0) == paragraph.words().charAt(0)
                : headlines.getLast().namesBriefs();
    }

    static boolean isNote(String words) {
        var start = 0;
        while (start < Math.min(MOST_MARKS, words.length()) && "▶►●■◆▲★【[（(".indexOf(words.charAt(start)) >= 0) {
            start++;
        }
        return NOTES.startsIn(words, start);
    }

    static boolean isTeaser(String words) {
        return words.length() > 1 && isArrow(words.charAt(0)) && isArrow(words.charAt(1));
    }

    private static boolean isArrow(char c) {
        return c == '▶' || c == '►';
    }

    /** Whether it says whom a paper is sent to, or why it is issued. */
    static boolean isNotice(Paragraph paragraph) {
        return paragraph.isAddressee()
                || NOTICE.matcher(paragraph.words()).lookingAt()
                || paragraph.words().endsWith("如下：")
                || paragraph.words().endsWith("如下:");
    }

    /** Whether it goes on with a meeting that was told of before, which no story opens with. */
    static boolean isOfMeetingAbove(String words) {
        return MEETING_ABOVE.begins(words);
    }

    /** 立冬将至，田埂上却是一派忙碌：…: its first sentences show a place full of life, as no report of a meeting does. */
    static boolean showsLife(String words) {
        return LIFE.occurIn(words, 0, Math.min(LONGEST_VIEW, words.length())) && !MEETINGS.occurIn(words);
    }

    /** Whether the lead of a report tells of a meeting. */
    static boolean tellsMeeting(String lead) {
        return lead.contains("会议");
    }

    /** Its first sentence is short; behind it somebody walks in. */
    static boolean isScene(String words) {
        var stop = FIRST_STOPS.indexIn(words, 0, Math.min(LONGEST_FIRST_SENTENCE + 1, words.length()));
        return stop >= 0
                && WALKS_IN.occurIn(words, stop, Math.min(LONGEST_SCENE, words.length()))
                && SCENE.matcher(words).lookingAt();
    }
}
