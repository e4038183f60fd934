package gangmu.reading.demand;

import java.util.List;
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
        CHAPTER("^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}[章节部分]+[、　 ]*)"),
        /** （一）. */
        SECTION("^[（(][一二三四五六七八九十]{1,3}[）)]、?"),
        /** 1. or 第一条. */
        ITEM("^(?:\\d{1,3}[.．、](?!\\d)|第[一二三四五六七八九十百]{1,4}条[：:　 ]?)"),
        /** （1）. */
        SUB_ITEM("^(?:[（(]\\d{1,3}[）)]、?|\\d{1,3}[）)]|[①-⑳])"),
        /** ——, ● and their like. */
        MARK("^(?:——|—|[●▲▶■◆★◎○□△▷►•·※✦◇♦➤✓√]+)"),
        /** 关于…。 */
        TOPIC(
                "^(?:关于|围绕|就|在)(?=[^，,。；：]{2,16}(?:方面)?[。：])|^(?=[^，,。；：“”]{2,10}要[^，,。；：“”求]{1,3}。)"
                        + "|^(?![一二三四五六七八九十]{1,2}[是要]|第|首先|其次|再次)(?=[^，,。；：“”]{0,8}要[^，,。；：“”求]{0,2}“[^“”]{1,6}”[^，,。；：“”]{0,6}。)"),
        /** 一是, 一要, 第一，: words of the sentence itself. */
        SPOKEN("^(?:[一二三四五六七八九十]{1,2}(?=[是要须])|第[一二三四五六七八九十]{1,2}[，,、]"
                + "|其[一二三四五六七八九十][，,是]|首先[，,要]|其次[，,要]|再次[，,要])");

        private final Pattern pattern;

        Kind(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }

        /** Whether it stays in the text of a demand that it opens. */
        boolean isSpoken() {
            return this == SPOKEN || this == TOPIC;
        }
    }

    /** The characters that all but a topic open with. */
    private static final String OPENING = "一二三四五六七八九十第（(0123456789—●▲▶■◆★◎○□△▷►•·※✦◇♦➤✓√其首再①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

    private static final List<Kind> NUMBERED = List.of(Kind.ITEM, Kind.SUB_ITEM, Kind.TOPIC);
    private static final List<Kind> COUNTED = List.of(Kind.CHAPTER, Kind.ITEM, Kind.TOPIC, Kind.SPOKEN);
    private static final List<Kind> BRACKETED = List.of(Kind.SECTION, Kind.SUB_ITEM, Kind.TOPIC);
    private static final List<Kind> TOLD = List.of(Kind.TOPIC, Kind.SPOKEN);
    private static final List<Kind> MARKED = List.of(Kind.SUB_ITEM, Kind.MARK, Kind.TOPIC);

    static @Nullable Enumerator at(String text) {
        if (text.isEmpty()) {
            return null;
        }
        if (OPENING.indexOf(text.charAt(0)) < 0) {
            return topic(text);
        }
        for (var kind : kinds(text.charAt(0))) {
            var matcher = kind.pattern.matcher(text);
            if (matcher.find()) {
                return new Enumerator(kind, matcher.end());
            }
        }
        return null;
    }

    /** The kinds that can open with this character, the outer before the inner. */
    private static List<Kind> kinds(char first) {
        if (first >= '0' && first <= '9') {
            return NUMBERED;
        }
        return switch (first) {
            case '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '第' -> COUNTED;
            case '（', '(' -> BRACKETED;
            case '其', '首', '再' -> TOLD;
            default -> MARKED;
        };
    }

    private static @Nullable Enumerator topic(String text) {
        var end = text.indexOf('。');
        var will = text.lastIndexOf('要', end);
        if ("关围就在".indexOf(text.charAt(0)) < 0 && (end < 0 || end > 26 || will < 0 || end - will > 18)) {
            return null;
        }
        var matcher = Kind.TOPIC.pattern.matcher(text);
        return matcher.find() ? new Enumerator(Kind.TOPIC, matcher.end()) : null;
    }

    /** Whether the item's heading keeps it: numerals stay, marks go. */
    boolean staysInHeading() {
        return kind != Kind.MARK;
    }
}
