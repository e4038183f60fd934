package gangmu.reading.demand;

import gangmu.reading.Characters;
import gangmu.reading.Pictographs;
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
        /** A mark that stands over items: ◆水库调度 and below it ①, ②. */
        PART,
        /** 1. or 第一条. */
        ITEM,
        /** （1）. */
        SUB_ITEM,
        /** ——, ● and their like. */
        MARK,
        /** 关于…。 */
        TOPIC,
        /** 工业经济方面， or 在项目谋划上，: what a sentence opens with, never an item by itself. */
        FIELD,
        /** 一是, 一要, 第一，: words of the sentence itself. */
        SPOKEN;

        /** Whether it stays in the text of a demand that it opens. */
        boolean isSpoken() {
            return this == SPOKEN || this == TOPIC;
        }
    }

    /** The marks before which a topic is named, and those that a short requirement ends at. */
    private static final Characters PAUSES = Characters.of("，,。；：");

    private static final Characters STOPS = Characters.of("，,。；：“”");
    private static final Characters QUOTES = Characters.of("“”");
    private static final int LONGEST_TOPIC = 18;
    private static final int LONGEST_MATTER = 10;
    private static final int LONGEST_QUOTED = 9;
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
                    : first == '第' ? ordinal(text) : "其首再最".indexOf(first) >= 0 ? told(text) : topic(text);
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
        if (MARKS.indexOf(first) >= 0) {
            return new Enumerator(Kind.MARK, run(text, 0, MARKS));
        }
        var picture = Pictographs.lengthAt(text, 0);
        return picture > 0 ? new Enumerator(Kind.MARK, picture) : topic(text);
    }

    /** 一、 and 一是. */
    private static @Nullable Enumerator numeral(String text) {
        var end = run(text, 0, NUMERALS);
        if (end <= 3 && is(text, end, "、")) {
            return new Enumerator(Kind.CHAPTER, end + 1);
        }
        var topic = topic(text);
        return topic == null && end <= 2 && counts(text, end) ? new Enumerator(Kind.SPOKEN, end) : topic;
    }

    /** 一是, 一要, 一抓责任 and 一靠机制; 一抓到底 counts nothing. */
    private static boolean counts(String text, int at) {
        return is(text, at, "是要须") || (is(text, at, "抓盯靠") && !is(text, at + 1, "到就住，。"));
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
        if (topic != null || end <= 1 || end > 3) {
            return topic;
        }
        return is(text, end, "，,、")
                ? new Enumerator(Kind.SPOKEN, end + 1)
                : is(text, end, "要是") ? new Enumerator(Kind.SPOKEN, end) : null;
    }

    /** 其一，, 首先， and their like. */
    private static @Nullable Enumerator told(String text) {
        var topic = topic(text);
        if (topic != null) {
            return topic;
        }
        var one = text.charAt(0) == '其' && is(text, 1, NUMERALS);
        var order = text.startsWith("首先") || text.startsWith("其次") || text.startsWith("再次") || text.startsWith("最后");
        var spoken = (one && is(text, 2, "，,是")) || (order && is(text, 2, "，,要"));
        return spoken ? new Enumerator(Kind.SPOKEN, 3) : null;
    }

    /** Whether words begin behind these digits, and no measure of them: 1.3发放补贴, but not 1.3亿元 and 1.3前. */
    private static boolean opensWords(String text, int at) {
        var from = is(text, at, " 　") ? at + 1 : at;
        return from < text.length()
                && !(is(text, at, "前") && !text.startsWith("前期", at))
                && Character.isIdeographic(text.charAt(from))
                && "亿万千百元吨米公里个项家户人名平方立升亩台辆套件年月日度倍分成折级岁米秒时厘毫克斤".indexOf(text.charAt(from)) < 0;
    }

    /** 1. 1.3 01 and 1）. */
    private static @Nullable Enumerator number(String text) {
        var end = run(text, 0, DIGITS);
        if (end == 2 && text.charAt(0) == '0' && text.charAt(1) != '0' && opensWords(text, end)) {
            return new Enumerator(Kind.ITEM, is(text, end, " 　") ? end + 1 : end);
        }
        if (end <= 3 && is(text, end, ".．、") && !is(text, end + 1, DIGITS)) {
            return new Enumerator(Kind.ITEM, end + 1);
        }
        var part = is(text, end, ".") ? run(text, end + 1, DIGITS) : 0;
        if (end <= 2 && part > end + 1 && part <= end + 3 && opensWords(text, part)) {
            return new Enumerator(Kind.ITEM, is(text, part, " 　") ? part + 1 : part);
        }
        if (end <= 3 && is(text, end, "）)")) {
            return new Enumerator(Kind.SUB_ITEM, end + 1);
        }
        var key = Pictographs.keyAt(text, 0);
        return key > 0 ? new Enumerator(Kind.ITEM, key) : topic(text);
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
        var opening = openingOfTopic(text);
        if (opening > 0 && isNamed(text, opening)) {
            return new Enumerator(Kind.TOPIC, opening);
        }
        return isRequirement(text) ? new Enumerator(Kind.TOPIC, 0) : null;
    }

    private static int openingOfTopic(String text) {
        return switch (text.charAt(0)) {
            case '就', '在' -> 1;
            case '关' -> is(text, 1, "于") ? 2 : 0;
            case '围' -> is(text, 1, "绕") ? 2 : 0;
            default -> 0;
        };
    }

    /** Whether after the opening nothing but the name of the topic stands before the first mark: 关于项目建设。 */
    private static boolean isNamed(String text, int from) {
        var end = PAUSES.indexIn(text, from, Math.min(text.length(), from + LONGEST_TOPIC + 1));
        var length = end - from;
        if (end < 0 || !(is(text, end, "。：") || (text.startsWith("关于") && isMatter(text, end)))) {
            return false;
        }
        return length >= 2 && (length <= LONGEST_TOPIC - 2 || text.startsWith("方面", end - 2));
    }

    /** 关于防汛备汛工作，关于责任落实，: a topic before a comma is a few words. */
    private static boolean isMatter(String text, int end) {
        return is(text, end, "，,") && (isCalledMatter(text, end) || end <= LONGEST_MATTER);
    }

    /** Whether the words before this place call themselves a matter: 防汛备汛工作. */
    static boolean isCalledMatter(String text, int end) {
        return text.startsWith("工作", end - 2) || text.startsWith("问题", end - 2) || text.startsWith("事项", end - 2);
    }

    /** 环境要整洁。 and 服务要“零距离”。: what something must be, in one short sentence. */
    private static boolean isRequirement(String text) {
        var name = text.charAt(0) == '“' ? text.indexOf('”', 0, Math.min(text.length(), LONGEST_QUOTED)) + 1 : 0;
        var stop = STOPS.indexIn(text, name, Math.min(text.length(), LONGEST_TOPIC));
        if (stop < 0) {
            return false;
        }
        if (text.charAt(stop) == '。') {
            return isMustBefore(text, stop, 2, 10, 1, 3);
        }
        if (text.charAt(stop) != '“' || opensItem(text) || !isMustBefore(text, stop, 0, 8, 0, 2)) {
            return false;
        }
        var close = QUOTES.indexIn(text, stop + 1, Math.min(text.length(), stop + 8));
        if (close <= stop + 1 || text.charAt(close) != '”') {
            return false;
        }
        var end = STOPS.indexIn(text, close + 1, Math.min(text.length(), close + 8));
        return end >= 0 && text.charAt(end) == '。';
    }

    /** Whether a 要 stands between these indexes, so few characters before the mark, and no 求 after it. */
    private static boolean isMustBefore(String text, int mark, int first, int last, int fewest, int most) {
        for (var at = mark - 1; at >= Math.max(first, mark - 1 - most); at--) {
            if (text.charAt(at) == '求') {
                return false;
            }
            if (text.charAt(at) == '要' && at <= last && mark - 1 - at >= fewest) {
                return true;
            }
        }
        return false;
    }

    /** 一是, 十二要, 第一, 首先. */
    private static boolean opensItem(String text) {
        var second = is(text, 1, NUMERALS) ? 2 : 1;
        return (is(text, 0, NUMERALS) && is(text, second, "是要"))
                || text.startsWith("第")
                || text.startsWith("首先")
                || text.startsWith("其次")
                || text.startsWith("再次");
    }

    /** Whether words begin to count: 一是, 第一，. */
    static boolean opensCount(String words) {
        var enumerator = at(words);
        return enumerator != null && enumerator.kind() == Kind.SPOKEN;
    }

    /** Whether words begin with what is spoken of. */
    static boolean opensTopic(String words) {
        var enumerator = at(words);
        return enumerator != null && enumerator.namesTopic();
    }

    /** Whether it says what is spoken of, as a numbered item may as well: 三、关于道路养护。 */
    boolean namesTopic() {
        return kind == Kind.TOPIC && length > 0;
    }

    /** Whether the item's heading keeps it: numerals stay, marks go. */
    boolean staysInHeading() {
        return kind != Kind.MARK;
    }
}
