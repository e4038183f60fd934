package gangmu.reading.source;

import java.text.Normalizer;

/**
 * Text as the readers expect it: lines end with {@code \n}, nothing in it is invisible, and the look-alikes that PDF files
 * use for plain hanzi (the radicals ⼀ ⼈ ⽇) are the plain hanzi again, wide digits and letters the plain ones.
 */
final class CleanText {

    /** A line of so many tabs is a row of a pasted table, and keeps them; fewer only indent. */
    private static final int TABS_OF_A_ROW = 2;

    private static final int MOST_LINES_OF_A_CELL = 4;

    /** So far behind a sign of ASCII stands the one that is printed as wide as a hanzi. */
    private static final int WIDER = '０' - '0';

    private static final String AFTER_A_NUMBER = ".．、)）:：";

    private CleanText() {}

    static String of(String source) {
        var raw = PastedCells.unfold(source.replace("&nbsp;", " "));
        var clean = new StringBuilder(raw.length());
        var start = 0;
        while (start < raw.length()) {
            var end = endOfLine(raw, start);
            line(raw, start, end, clean);
            if (end < raw.length()) {
                clean.append('\n');
            }
            start = nextLine(raw, end);
        }
        return clean.toString();
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u000b' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static void line(String raw, int start, int end, StringBuilder clean) {
        var tab = isRow(raw, start, end) || breaksOff(raw, start, end) ? '\t' : ' ';
        for (var i = start; i < end; i++) {
            var c = raw.charAt(i);
            if (c == '\t') {
                clean.append(tab);
            } else if (Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(raw.charAt(i + 1))) {
                pair(raw, i, clean);
                i++;
            } else if (Character.isSurrogate(c)) {
                clean.append('\ufffd');
            } else if (isVisible(c)) {
                clean.append(plain(c));
            }
        }
    }

    private static void pair(String raw, int at, StringBuilder clean) {
        if (isVisible(raw.codePointAt(at))) {
            clean.append(raw, at, at + 2);
        }
    }

    /** Whether tabs part cells here, some of which may be empty; what stands behind the number of an item does not. */
    private static boolean isRow(String raw, int start, int end) {
        var tabs = 0;
        var between = 0;
        var pending = 0;
        var last = ' ';
        for (var i = start; i < end; i++) {
            if (raw.charAt(i) == '\t') {
                tabs++;
                pending += last == ' ' ? 0 : 1;
                if (between == 0 && pending == 1 && AFTER_A_NUMBER.indexOf(last) >= 0) {
                    tabs = Integer.MIN_VALUE;
                }
            } else if (!Character.isWhitespace(raw.charAt(i))) {
                between += pending;
                pending = 0;
                last = raw.charAt(i);
            }
        }
        var isBetweenEmptyOnes = tabs > TABS_OF_A_ROW && pending > 0 && pending < tabs;
        return between >= TABS_OF_A_ROW || (between > 0 && tabs >= TABS_OF_A_ROW) || isBetweenEmptyOnes;
    }

    /** Whether the row of a table breaks off here within a cell: the next line is a row whose first cell is empty, or goes on with it. */
    private static boolean breaksOff(String raw, int start, int end) {
        if (raw.indexOf('\t', start, end) <= start) {
            return false;
        }
        var next = nextLine(raw, end);
        if (next < raw.length() && raw.charAt(next) == '\t') {
            return isRow(raw, next, endOfLine(raw, next));
        }
        return opensNumberedRow(raw, start, end) && isRestOfRow(raw, next);
    }

    /** Whether a bare number stands here in a cell of its own: 3, and behind a tab the task. */
    private static boolean opensNumberedRow(String raw, int start, int end) {
        var at = start;
        while (at < end && Character.isDigit(raw.charAt(at))) {
            at++;
        }
        return at > start && at < end && raw.charAt(at) == '\t';
    }

    /** Whether at most some lines below the other cells of a row stand, behind the rest of one that was broken off. */
    private static boolean isRestOfRow(String raw, int from) {
        var start = from;
        for (var i = 0; i < MOST_LINES_OF_A_CELL && start < raw.length(); i++) {
            var end = endOfLine(raw, start);
            if (end == start || opensNumberedRow(raw, start, end)) {
                return false;
            }
            if (isRow(raw, start, end)) {
                return true;
            }
            start = nextLine(raw, end);
        }
        return false;
    }

    private static int endOfLine(String raw, int start) {
        var end = start;
        while (end < raw.length() && !isBreak(raw.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int nextLine(String raw, int end) {
        return end + (raw.startsWith("\r\n", end) ? 2 : 1);
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT -> false;
            case Character.UNASSIGNED -> (c & 0xfffe) != 0xfffe && (c < 0xfdd0 || c > 0xfdef);
            default -> true;
        };
    }

    /** The plain hanzi of a radical; the plain digit, letter or percent sign of one that is printed as wide as a hanzi. */
    private static char plain(char c) {
        if ((c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ') || c == '％') {
            return (char) (c - WIDER);
        }
        if (c >= '\u2e80' && c <= '\u2fdf') {
            var plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
            return plain.length() == 1 ? plain.charAt(0) : c;
        }
        return c;
    }
}
