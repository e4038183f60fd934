package gangmu.reading.page;

import gangmu.reading.Words;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The hint that an article goes on elsewhere, at the end of its text: （下转第二版）.
 *
 * @param start where it begins among the words
 * @param page the page it names
 * @param turns whether the text itself goes on there: 转, and not only 详见
 */
record Jump(int start, String page, boolean turns) {

    /** Before this letter 接 must have come: behind a bracket, 紧 and 上 or 承. */
    private static final int LAST_TURN = 4;

    /** Behind the page only a few letters and a bracket may stand. */
    private static final int LONGEST_AFTER_PAGE = 5;

    private static final Words TURNS = Words.of("转", "见", "刊");
    private static final String NUMERALS = "0123456789一二三四五六七八九十";
    private static final String PAGE = "(第?[A-Za-z]?[\\d一二三四五六七八九十]{1,3}版)";
    private static final Pattern TO = Pattern.compile(
            "[（(【\\[]?(?:紧?下转|转至?|[^（()）。]{0,12}(?:详见|见|刊于?|刊登在))(?:本报)?(?:今日)?" + PAGE + "[^（()）。]{0,4}[)）】\\]]?$");
    private static final Pattern FROM = Pattern.compile("[（(【\\[]?(?:紧)?[上承]接(?:本报)?(?:今日)?" + PAGE + "[)）】\\]]?");

    /** The jump that ends these words, or null. */
    static @Nullable Jump at(String words) {
        var from = Math.max(0, words.length() - 30);
        if (!namesPageAtTheEnd(words, from) || !TURNS.occurIn(words, from, words.length())) {
            return null;
        }
        var matcher = TO.matcher(words).region(afterLastMark(words, from), words.length());
        if (!matcher.find()) {
            return null;
        }
        var bracketed = "（(【[".indexOf(words.charAt(matcher.start())) >= 0;
        var alone = matcher.start() == 0;
        var sure = matcher.group().contains("下转") || matcher.group().contains("详见今日");
        return bracketed || alone || sure
                ? new Jump(matcher.start(), matcher.group(1), matcher.group().contains("转"))
                : null;
    }

    /** No jump goes over a full stop or a bracket before its page, but one may open it. */
    private static int afterLastMark(String words, int from) {
        for (var at = words.lastIndexOf('版') - 1; at >= from; at--) {
            switch (words.charAt(at)) {
                case '（', '(' -> {
                    return at;
                }
                case '）', ')', '。' -> {
                    return at + 1;
                }
                default -> {
                    // goes on
                }
            }
        }
        return from;
    }

    private static boolean namesPageAtTheEnd(String words, int from) {
        var first = Math.max(from + 1, words.length() - LONGEST_AFTER_PAGE - 1);
        for (var at = words.indexOf('版', first); at > 0; at = words.indexOf('版', at + 1)) {
            if (NUMERALS.indexOf(words.charAt(at - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** How many characters at the head of these words say that they go on from another page; 0 for none. */
    static int from(String words) {
        if (words.indexOf('接', 0, Math.min(LAST_TURN, words.length())) < 0) {
            return 0;
        }
        var matcher = FROM.matcher(words.substring(0, Math.min(24, words.length())));
        return matcher.lookingAt() ? matcher.end() : 0;
    }
}
