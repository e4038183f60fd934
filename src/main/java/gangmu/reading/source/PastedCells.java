package gangmu.reading.source;

/**
 * Cells of several lines as a spreadsheet copies them: in quotation marks behind a tab, other quotation marks in them doubled. Each
 * becomes one line, so that its row is one again.
 */
final class PastedCells {

    private static final char QUOTE = '"';
    /** The longest cell, in characters. */
    private static final int LONGEST = 2_000;
    /** What the name of a unit is at most, and what ends or parts a sentence: lines with neither are a list of names. */
    private static final int LONGEST_NAME = 20;

    private static final String NOT_IN_NAMES = "，。；：！？,;:";

    private PastedCells() {}

    static String unfold(String pasted) {
        var open = opening(pasted, 0);
        if (open < 0) {
            return pasted;
        }
        var unfolded = new StringBuilder(pasted.length());
        var from = 0;
        while (open >= 0) {
            var close = closing(pasted, open + 1);
            if (close > 0) {
                unfolded.append(pasted, from, open);
                cell(pasted.substring(open + 1, close), unfolded);
                from = close + 1;
            }
            open = opening(pasted, Math.max(open + 1, from));
        }
        return unfolded.append(pasted, from, pasted.length()).toString();
    }

    /** The next mark behind a tab, -1 if there is none. */
    private static int opening(String pasted, int from) {
        var at = pasted.indexOf("\t" + QUOTE, Math.max(0, from - 1));
        return at < 0 ? -1 : at + 1;
    }

    /** Where the cell ends that holds a line break: at a mark before a tab, a break or the end; -1 if it does nowhere. */
    private static int closing(String pasted, int from) {
        var broken = false;
        for (var at = from; at < Math.min(pasted.length(), from + LONGEST); at++) {
            var c = pasted.charAt(at);
            if (c == QUOTE) {
                var next = at + 1 < pasted.length() ? pasted.charAt(at + 1) : '\n';
                if (next == QUOTE) {
                    at++;
                } else {
                    return broken && (next == '\t' || isBreak(next)) ? at : -1;
                }
            } else if (c == '\t') {
                return -1;
            }
            broken |= isBreak(c);
        }
        return -1;
    }

    private static void cell(String cell, StringBuilder unfolded) {
        var lines = cell.replace("\"\"", "\"").lines().toList();
        var names = lines.stream().allMatch(PastedCells::mayBeName);
        for (var i = 0; i < lines.size(); i++) {
            if (i > 0 && !lines.get(i - 1).endsWith("、")) {
                unfolded.append(names ? '、' : ' ');
            }
            unfolded.append(lines.get(i));
        }
    }

    private static boolean mayBeName(String line) {
        return line.length() > 1
                && line.length() <= LONGEST_NAME
                && line.chars().noneMatch(c -> NOT_IN_NAMES.indexOf(c) >= 0 || Character.isDigit(c));
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
