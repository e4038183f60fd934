package gangmu.reading.page;

import gangmu.reading.Characters;
import gangmu.reading.Words;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words with which a report opens, before its text: 本报讯（记者 某某）, 新华社北京9月12日电.
 *
 * @param length how many characters of the paragraph (without blanks) it takes
 * @param byline who wrote it
 * @param day the day it tells itself
 */
record Dateline(int length, List<String> byline, @Nullable Day day) {

    private static final int LONGEST = 90;
    /** How far the word for news may stand from the head: behind paper, town, day. */
    private static final int LONGEST_OPENING = 30;

    private static final int LONGEST_PLACE = 4;

    /** Words without any of these open no report. */
    static final long TELLING = Signs.NEWS | Signs.REPORTER;

    /** In a column of briefs a mark may stand before it. */
    static final Characters MARKS = Characters.of("▲●■◆★▶►△□◇☆○◎");

    private static final Words WRITERS =
            Words.of("本报记者", "本网记者", "本台记者", "本刊记者", "本报首席记者", "本报见习记者", "本报实习记者", "本报全媒体记者", "通讯员");
    private static final Characters ENDS_OF_PAPERS = Characters.of("报网台刊闻融媒体布云社");

    private static final String BRACKET = "(?:[（(]([^（()）。]{1,60})[)）])";
    private static final Pattern OPENING = Pattern.compile("[【\\[]?(?:(?:本报|本网|本台|本刊|"
            + "[\\p{IsHan}]{2,8}(?:日报|晚报|新闻|融媒体?|发布|网|报|台|云))(?:(?!记者|评论|通讯|编辑)[\\p{IsHan}]{2,6})?(?:(\\d{1,2})月(\\d{1,2})日)?"
            + "(?:综合)?(?:讯(?!员)|电(?![\\p{IsHan}])|消息(?![，,、]))|(新华社)[\\p{IsHan}]{2,12}?(?:(\\d{1,2})月(\\d{1,2})日)?[电讯]|(?:综合|据)?(新华社)(?:[\\p{IsHan}]{2,12}?\\d{1,2}月\\d{1,2}日)?电)[】\\]]?"
            + BRACKET + "?(?:(?:首席)?记者[:：]?(?=$)|(?:首席|见习|全媒体)?记者([\\p{IsHan}、]{2,12}?)报道[:：])?");
    private static final Pattern REPORTER_FIRST =
            Pattern.compile("[（(]((?:本报|本网|本台|全媒体|融媒体?)?(?:首席|见习|实习)?(?:记者|通讯员)[^（()）。]{2,50})[)）]");
    private static final Pattern DATED = Pattern.compile(
            "(?:(?:新华社|中新社|[\\p{IsHan}]{2,6}网)[\\p{IsHan}]{2,8})(\\d{1,2})月(\\d{1,2})日[电讯]" + BRACKET + "?");

    /** The pages of counties name the county alone: 某某讯（记者 某某）, 某某讯 9月14日. */
    private static final Pattern PLACE_ONLY = Pattern.compile("(?![\\p{IsHan}]{0,2}[通资简喜短快电音微]讯)[\\p{IsHan}]{2,4}讯(?:"
            + BRACKET + "|(?=\\d{1,2}月\\d{1,2}日|近日|日前|昨日|连日来|“))");

    /** A brief may open with who wrote it: 本报记者某某 3月5日，…. */
    private static final Pattern WRITER_FIRST = Pattern.compile(
            "(?:(?:本报|本网|本台|本刊)(?:首席|见习|实习|全媒体)?记者|通讯员)([\\p{IsHan}]{2,9}?)(?=\\d{1,2}月|“|近日|日前|昨日|连日来)");

    /** Whether a report opens with this line. */
    static boolean opens(Line line) {
        var words = line.words();
        if (!line.has(TELLING) || !mayBeAt(words, mark(words))) {
            return false;
        }
        var head = head(words, mark(words));
        return OPENING.matcher(head).lookingAt()
                || DATED.matcher(head).lookingAt()
                || PLACE_ONLY.matcher(head).lookingAt()
                || REPORTER_FIRST.matcher(head).lookingAt()
                || WRITER_FIRST.matcher(head).lookingAt();
    }

    /** The dateline at the head of these words, or null. */
    static @Nullable Dateline at(String words) {
        var mark = mark(words);
        if (!mayBeAt(words, mark)) {
            return null;
        }
        var head = head(words, mark);
        var opening = OPENING.matcher(head);
        if (opening.lookingAt()) {
            var agency = opening.group(3) != null || opening.group(6) != null;
            var writers = opening.group(7) == null ? opening.group(8) : opening.group(7);
            var names = writers == null ? List.<String>of() : Byline.names(writers);
            var day = opening.group(1) != null
                    ? day(opening.group(1), opening.group(2))
                    : opening.group(4) != null ? day(opening.group(4), opening.group(5)) : null;
            return new Dateline(mark + opening.end(), names.isEmpty() && agency ? List.of("新华社") : names, day);
        }
        var dated = DATED.matcher(head);
        if (dated.lookingAt()) {
            return new Dateline(
                    mark + dated.end(),
                    dated.group(3) == null ? List.of() : Byline.names(dated.group(3)),
                    day(dated.group(1), dated.group(2)));
        }
        var placed = PLACE_ONLY.matcher(head);
        if (placed.lookingAt()) {
            return new Dateline(
                    mark + placed.end(), placed.group(1) == null ? List.of() : Byline.names(placed.group(1)), null);
        }
        for (var writer : List.of(REPORTER_FIRST, WRITER_FIRST)) {
            var reporter = writer.matcher(head);
            if (reporter.lookingAt()) {
                return new Dateline(mark + reporter.end(), Byline.names(reporter.group(1)), null);
            }
        }
        return null;
    }

    /** How long the mark before it is. */
    private static int mark(String words) {
        return !words.isEmpty() && MARKS.has(words.charAt(0)) ? 1 : 0;
    }

    private static String head(String words, int start) {
        return words.substring(start, Math.min(start + LONGEST, words.length()));
    }

    /**
     * Whether the reporter stands in a bracket that opens these words, or without one, or before their first marks the word for news behind the
     * name of a paper, a station or an agency.
     */
    private static boolean mayBeAt(String words, int start) {
        if (words.startsWith("（", start) || words.startsWith("(", start)) {
            return words.indexOf('记') >= 0 || words.indexOf('讯') >= 0;
        }
        if (WRITERS.startsIn(words, start)) {
            return true;
        }
        var named = false;
        for (var i = start; i < Math.min(start + LONGEST_OPENING, words.length()); i++) {
            named |= ENDS_OF_PAPERS.has(words.charAt(i));
            switch (words.charAt(i)) {
                case '讯', '电', '息' -> {
                    if (named || (words.charAt(i) == '讯' && i >= start + 2 && i <= start + LONGEST_PLACE)) {
                        return true;
                    }
                }
                case '，', '。', '、', '：', '；', '（', '“', '”', '《' -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    private static Day day(String month, String day) {
        return new Day(null, Integer.parseInt(month), Integer.parseInt(day));
    }
}
