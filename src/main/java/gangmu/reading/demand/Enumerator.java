package gangmu.reading.demand;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What opens an item of an enumeration.
 *
 * @param kind how it counts
 * @param length how many characters it has
 */
record Enumerator(Kind kind, int length) {

    /** The ways of counting, the outer before the inner. */
    enum Kind {
        /** 一、 or 第一章. */
        CHAPTER,
        /** （一）. */
        SECTION,
        /** 1. or 第一条. */
        ITEM,
        /** （1）. */
        SUB_ITEM,
        /** ——, ● and their like. */
        MARK,
        /** 关于…。 */
        TOPIC,
        /** 一是, 一要, 第一，: words of the sentence itself. */
        SPOKEN;

        /** Whether it stays in the text of a demand that it opens. */
        boolean isSpoken() {
            return this == SPOKEN || this == TOPIC;
        }
    }

    private static final Pattern TOPIC = Pattern.compile("^(?:关于|围绕|就|在)(?=[^，,。；：]{2,16}(?:方面)?[。：])"
            + "|^(?=[^，,。；：“”]{2,10}要[^，,。；：“”求]{1,3}。)"
            + "|^(?![一二三四五六七八九十]{1,2}[是要]|第|首先|其次|再次)(?=[^，,。；：“”]{0,8}要[^，,。；：“”求]{0,2}“[^“”]{1,6}”[^，,。；：“”]{0,6}。)");
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String DIGITS = "0123456789";
    private static final String MARKS = "●▲▶■◆★◎○□△▷►•·※✦◇♦➤✓√";

    static @Nullable Enumerator at(String text) {
        if (text.isEmpty()) {
            return null;
        }
        var first = text.charAt(0);
        if (first >= '一' && first <= '龥') {
            return NUMERALS.indexOf(first) >= 0
                    ? numeral(text)
                    : first == '第' ? ordinal(text) : "其首再".indexOf(first) >= 0 ? told(text) : topic(text);
        }
        if (first >= '0' && first <= '9') {
            return number(text);
        }
        if (first == '（' || first == '(') {
            return bracket(text);
        }
        if (first >= '①' && first <= '⑳') {
            return new Enumerator(Kind.SUB_ITEM, 1);
        }
        if (first == '—') {
            return new Enumerator(Kind.MARK, is(text, 1, "—") ? 2 : 1);
        }
        return MARKS.indexOf(first) >= 0 ? new Enumerator(Kind.MARK, run(text, 0, MARKS)) : topic(text);
    }

    /** 一、 and 一是. */
    private static @Nullable Enumerator numeral(String text) {
        var end = run(text, 0, NUMERALS);
        if (end <= 3 && is(text, end, "、")) {
            return new Enumerator(Kind.CHAPTER, end + 1);
        }
        var topic = topic(text);
        return topic == null && end <= 2 && is(text, end, "是要须") ? new Enumerator(Kind.SPOKEN, end) : topic;
    }

    /** 第一章, 第一条 and 第一，. */
    private static @Nullable Enumerator ordinal(String text) {
        var end = run(text, 1, NUMERALS);
        if (end > 1 && end <= 4 && is(text, end, "章节部分")) {
            return new Enumerator(Kind.CHAPTER, run(text, run(text, end, "章节部分"), "、　 "));
        }
        var article = run(text, 1, "一二三四五六七八九十百");
        if (article > 1 && article <= 5 && is(text, article, "条")) {
            return new Enumerator(Kind.ITEM, is(text, article + 1, "：:　 ") ? article + 2 : article + 1);
        }
        var topic = topic(text);
        return topic == null && end > 1 && end <= 3 && is(text, end, "，,、")
                ? new Enumerator(Kind.SPOKEN, end + 1)
                : topic;
    }

    /** 其一，, 首先， and their like. */
    private static @Nullable Enumerator told(String text) {
        var topic = topic(text);
        if (topic != null) {
            return topic;
        }
        var one = text.charAt(0) == '其' && is(text, 1, NUMERALS);
        var order = text.startsWith("首先") || text.startsWith("其次") || text.startsWith("再次");
        var spoken = (one && is(text, 2, "，,是")) || (order && is(text, 2, "，,要"));
        return spoken ? new Enumerator(Kind.SPOKEN, 3) : null;
    }

    /** 1. and 1）. */
    private static @Nullable Enumerator number(String text) {
        var end = run(text, 0, DIGITS);
        if (end <= 3 && is(text, end, ".．、") && !is(text, end + 1, DIGITS)) {
            return new Enumerator(Kind.ITEM, end + 1);
        }
        return end <= 3 && is(text, end, "）)") ? new Enumerator(Kind.SUB_ITEM, end + 1) : topic(text);
    }

    /** （一） and （1）. */
    private static @Nullable Enumerator bracket(String text) {
        var numeral = run(text, 1, NUMERALS);
        var end = numeral > 1 ? numeral : run(text, 1, DIGITS);
        if (end == 1 || end > 4 || !is(text, end, "）)")) {
            return topic(text);
        }
        return new Enumerator(numeral > 1 ? Kind.SECTION : Kind.SUB_ITEM, is(text, end + 1, "、") ? end + 2 : end + 1);
    }

    /** Where the run of such characters from this place on ends. */
    private static int run(String text, int from, String characters) {
        var end = from;
        while (is(text, end, characters)) {
            end++;
        }
        return end;
    }

    private static boolean is(String text, int at, String characters) {
        return at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
    }

    private static @Nullable Enumerator topic(String text) {
        var end = text.indexOf('。');
        var will = text.lastIndexOf('要', end);
        if ("关围就在".indexOf(text.charAt(0)) < 0 && (end < 0 || end > 26 || will < 0 || end - will > 18)) {
            return null;
        }
        var matcher = TOPIC.matcher(text);
        return matcher.find() ? new Enumerator(Kind.TOPIC, matcher.end()) : null;
    }

    /** Whether the item's heading keeps it: numerals stay, marks go. */
    boolean staysInHeading() {
        return kind != Kind.MARK;
    }
}
