package gangmu.reading.page;

import gangmu.reading.Characters;
import gangmu.reading.Words;
import java.util.List;
import java.util.regex.Pattern;

/** The voice of a comment: it argues and calls on its readers, where a report tells who said what on which day. */
final class Argument {

    private static final int LONGEST_OPENING = 24;
    private static final Characters SENTENCE_ENDS = Characters.of("。！？；");
    private static final Characters CLAUSE_MARKS = Characters.of("，,、。“”");
    private static final Words WORDS = Words.of(Lexicon.entries("argument"));
    private static final Pattern REPORTED =
            Pattern.compile("强调|指出|要求|介绍|表示|告诉|坦言|获悉|据悉|据了解|据统计|会议|会上|会前|会后|记者|通报|截至|同比|参加|\\d{1,2}月\\d{1,2}日|\\d");
    private static final int LONGEST_CALL = 50;
    private static final Pattern CALL = Pattern.compile("(?:正当其?时|再出发|答卷).{0,30}[！。]$");
    private static final Words CALLS = Words.of("正当时", "正当其时", "再出发", "答卷");
    private static final Pattern SERIES = Pattern.compile("^[—－-]{1,2}.{0,2}[一二三四五六七八九十再又][论谈评].*");

    private static final Pattern COLUMN = Pattern.compile("评|谈|论|议|语|言|话|观察|茶座|走笔|随笔");

    private Argument() {}

    /** Whether these words argue and do not report. */
    static boolean argues(String words) {
        return WORDS.occurIn(words) && !reports(words);
    }

    /** Whether they tell who said or did what and when, or how much there is of something. */
    static boolean reports(String words) {
        return REPORTED.matcher(words).find();
    }

    /** Whether these words are the call with which a comment ends. */
    static boolean concludes(String words) {
        var together = words.indexOf("让我们");
        return together == 0 || (together > 0 && "。，".indexOf(words.charAt(together - 1)) >= 0) || endsInCall(words);
    }

    private static boolean endsInCall(String words) {
        var call = CALLS.indexIn(words, Math.max(0, words.length() - LONGEST_CALL));
        return call >= 0 && CALL.matcher(words).region(call, words.length()).find();
    }

    /** Whether it is a headline line as only comments have it: the commentator's name, the number in a series. */
    static boolean heads(Headline headline) {
        return switch (headline.role()) {
            case BYLINE -> headline.words().contains("评论") || headline.words().contains("观察员");
            case DECK -> SERIES.matcher(headline.words()).matches();
            case LABEL -> COLUMN.matcher(headline.words()).find();
            default -> false;
        };
    }

    /** Whether a commentator, or the name of a column for comments and a writer, stand among these headlines. */
    static boolean signs(List<Headline> headlines) {
        return Headlines.haveByline(headlines)
                && headlines.stream().anyMatch(headline -> headline.role() != Headline.Role.DECK && heads(headline));
    }

    /** Whether a commentator stands first: above its own text a comment has its headline first. */
    static boolean opens(List<Headline> headlines) {
        var first = headlines.getFirst();
        return first.role() == Headline.Role.BYLINE && heads(first);
    }

    /** Whether the name of a column for comments stands right above a text, whose headline must stand below. */
    static boolean isLabelled(List<Headline> headlines) {
        var last = headlines.getLast();
        return last.role() == Headline.Role.LABEL && heads(last);
    }

    /** Whether the first sentences of two paragraphs have the same build: clauses of the same length, with words in common. */
    static boolean isParallel(String one, String other) {
        var end = opening(one);
        if (end < 6
                || end != opening(other)
                || REPORTED.matcher(other.substring(0, end)).find()) {
            return false;
        }
        var same = 0;
        for (var i = 0; i < end; i++) {
            if (isClauseMark(one.charAt(i)) != isClauseMark(other.charAt(i))) {
                return false;
            }
            same += one.charAt(i) == other.charAt(i) ? 1 : 0;
        }
        return same >= 4 && same * 3 >= end && !one.substring(0, end).equals(other.substring(0, end));
    }

    private static int opening(String words) {
        for (var i = 0; i < Math.min(LONGEST_OPENING, words.length()); i++) {
            if (SENTENCE_ENDS.has(words.charAt(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean isClauseMark(char c) {
        return CLAUSE_MARKS.has(c);
    }
}
