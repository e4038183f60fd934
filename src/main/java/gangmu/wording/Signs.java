package gangmu.wording;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * The signs of a text that carry its meaning, in order. Punctuation, blanks and days of the calendar carry none; all figures are one and
 * the same sign, so that a sentence with other dates and figures in it is still the same sentence.
 *
 * <p>Built for one pass over long texts: parallel arrays, of which the first {@code count} places are used.
 */
final class Signs {

    /** Stands for any figure. */
    static final int FIGURE = '0';

    private static final String NUMERALS = "〇零一二三四五六七八九十百千两";
    private static final String INSIDE_FIGURES = ".,:/-~";
    private static final String OF_DAYS = "〇一二三四五六七八九十";
    private static final String D = "[0-9０-９" + OF_DAYS + "]";
    private static final int LONGEST_YEAR = 4;
    private static final Pattern DAY = Pattern.compile("(?:" + D + "{2,4}年)?" + D + "{1,3}月(?:" + D
            + "{1,3}[日号]|份|底|初|末|[上中下]旬)?|" + D + "{4}年|截[至止]目?前?|到?目前(?:为止)?|[本上][周月]");

    private final int[] signs;
    private final int[] starts;
    private final int[] ends;
    private final boolean[] opensClause;
    private int count;

    private Signs(int most) {
        signs = new int[most];
        starts = new int[most];
        ends = new int[most];
        opensClause = new boolean[most];
    }

    static Signs of(String text) {
        // one character may stand for up to eighteen others (NFKC)
        var signs = new Signs(text.length() + 18);
        var day = DAY.matcher(text);
        var broken = true;
        for (var at = 0; at < text.length(); ) {
            if (mayBeginDay(text, at) && day.region(at, text.length()).lookingAt()) {
                at = day.end();
                broken = true;
                continue;
            }
            var point = text.codePointAt(at);
            var end = at + Character.charCount(point);
            // 一 alone is mostly part of a word: 进一步, 统一
            broken = (point == '一' && !besideNumeral(text, at))
                    ? signs.addPlain(point, at, end, broken)
                    : signs.add(point, at, end, broken);
            at = end;
        }
        return signs;
    }

    /** Whether it is worth while to look for a day here: few places are, and looking takes most of the time. */
    private static boolean mayBeginDay(String text, int at) {
        return switch (text.charAt(at)) {
            case '截' -> isOneOf("至止", text, at + 1);
            case '到' -> isOneOf("目", text, at + 1);
            case '目' -> isOneOf("前", text, at + 1);
            case '本', '上' -> isOneOf("周月", text, at + 1);
            default -> isOneOf("年月", text, behindFigures(text, at));
        };
    }

    /** The first place behind the figures that stand here; the same place where there are none. */
    private static int behindFigures(String text, int at) {
        var end = at;
        while (end < text.length() && end - at < LONGEST_YEAR && isOfDay(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfDay(char sign) {
        return (sign >= '0' && sign <= '9') || (sign >= '０' && sign <= '９') || OF_DAYS.indexOf(sign) >= 0;
    }

    private static boolean isOneOf(String signs, String text, int at) {
        return at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
    }

    /** @return whether the next sign opens a clause */
    private boolean add(int point, int start, int end, boolean broken) {
        var same = same(point);
        if (same >= 0) {
            return addSign(same, start, end, broken);
        }
        var gap = broken;
        var plain = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
        for (var i = 0; i < plain.length(); ) {
            var sign = plain.codePointAt(i);
            i += Character.charCount(sign);
            gap = addSign(sign, start, end, gap);
        }
        return gap;
    }

    /** The one sign that NFKC makes of the most frequent ones; less than zero for the others, which must be looked up. */
    private static int same(int point) {
        if (point < 0x80 || (point >= 0x4e00 && point < 0xa000) || point == '。' || point == '、') {
            return point;
        }
        var isWide = point >= '！' && point <= '～';
        return isWide ? point - '！' + '!' : -1;
    }

    private boolean addSign(int point, int start, int end, boolean gap) {
        var sign = Character.toLowerCase(point);
        if (Character.isDigit(sign) || NUMERALS.indexOf(sign) >= 0) {
            addFigure(start, end, gap);
            return false;
        }
        if (Character.isLetterOrDigit(sign)) {
            return addPlain(sign, start, end, gap);
        }
        return gap || INSIDE_FIGURES.indexOf(sign) < 0 || count == 0 || signs[count - 1] != FIGURE;
    }

    private boolean addPlain(int sign, int start, int end, boolean opens) {
        put(sign, start, end, opens);
        return false;
    }

    private static boolean besideNumeral(String text, int at) {
        return isNumeral(text, at - 1) || isNumeral(text, at + 1);
    }

    private static boolean isNumeral(String text, int at) {
        return at >= 0
                && at < text.length()
                && (Character.isDigit(text.charAt(at)) || NUMERALS.indexOf(text.charAt(at)) >= 0);
    }

    private void addFigure(int start, int end, boolean opens) {
        if (!opens && count > 0 && signs[count - 1] == FIGURE) {
            ends[count - 1] = end;
        } else {
            put(FIGURE, start, end, opens);
        }
    }

    private void put(int sign, int start, int end, boolean opens) {
        if (count == signs.length) {
            return; // only a text of nothing but rarest ligatures gets here: its end is not compared
        }
        signs[count] = sign;
        starts[count] = start;
        ends[count] = end;
        opensClause[count] = opens;
        count++;
    }

    int count() {
        return count;
    }

    int at(int i) {
        return signs[i];
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    /** Whether punctuation, or nothing at all, stands before this sign. */
    boolean opensClause(int i) {
        return opensClause[i];
    }

    /** The sign behind the last one of the clause that begins here. */
    int clauseEnd(int from) {
        var end = from + 1;
        while (end < count && !opensClause[end]) {
            end++;
        }
        return end;
    }

    /** One number for the signs of a stretch; two different stretches practically never have the same. */
    long hash(int from, int to) {
        var hash = 0x9e3779b97f4a7c15L * (to - from);
        for (var i = from; i < to; i++) {
            hash = (hash ^ signs[i]) * 0xff51afd7ed558ccdL;
            hash ^= hash >>> 32;
        }
        return hash;
    }

    boolean hasFigure() {
        return Arrays.stream(signs, 0, count).anyMatch(sign -> sign == FIGURE);
    }
}
