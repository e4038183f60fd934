package gangmu.reading;

import java.util.ArrayList;
import java.util.List;

/** How many columns of a terminal words take: two for a hanzi and its punctuation, none for a combining mark. */
final class DisplayWidth {

    /** The ranges that Unicode calls wide or full-width (UAX 11), first and last code point. */
    private static final int[][] WIDE = {
        {0x1100, 0x115f},
        {0x231a, 0x231b},
        {0x2329, 0x232a},
        {0x2e80, 0x303e},
        {0x3041, 0x33ff},
        {0x3400, 0x4dbf},
        {0x4e00, 0x9fff},
        {0xa000, 0xa4cf},
        {0xa960, 0xa97f},
        {0xac00, 0xd7a3},
        {0xf900, 0xfaff},
        {0xfe10, 0xfe19},
        {0xfe30, 0xfe6f},
        {0xff01, 0xff60},
        {0xffe0, 0xffe6},
        {0x1f300, 0x1f64f},
        {0x1f680, 0x1f6ff},
        {0x1f900, 0x1f9ff},
        {0x20000, 0x3fffd},
    };

    /** What must not begin a line. */
    private static final String CLOSING = "，。；：、！？”’）》】〕」』,.;:!?)%％";

    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    static int of(int codePoint) {
        var type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (var range : WIDE) {
            if (codePoint >= range[0] && codePoint <= range[1]) {
                return 2;
            }
        }
        return 1;
    }

    /** Cuts the text into lines of at most this many columns; no line begins with a closing mark where that can be helped. */
    static List<String> wrap(String text, int columns) {
        var lines = new ArrayList<String>();
        for (var paragraph : text.split("\n", -1)) {
            wrapLine(paragraph, Math.max(columns, 2), lines);
        }
        return List.copyOf(lines);
    }

    private static void wrapLine(String text, int columns, List<String> lines) {
        var start = 0;
        for (var end = fitting(text, 0, columns); end < text.length(); end = fitting(text, start, columns)) {
            var cut = beforeClosingMarks(text, start, end);
            lines.add(text.substring(start, cut));
            start = cut;
        }
        lines.add(text.substring(start));
    }

    /** Where the line that starts here is full. */
    private static int fitting(String text, int start, int columns) {
        var end = start;
        var width = 0;
        while (end < text.length()) {
            var codePoint = text.codePointAt(end);
            width += of(codePoint);
            if (width > columns) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return end;
    }

    private static int beforeClosingMarks(String text, int start, int end) {
        var cut = end;
        while (cut > start && CLOSING.indexOf(text.charAt(cut)) >= 0) {
            cut = text.offsetByCodePoints(cut, -1);
        }
        return cut > start ? cut : end;
    }
}
