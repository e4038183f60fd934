package gangmu.reading.demand;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Divides the lines of a table's row among its columns: a narrow cell runs over several lines, an empty one has none. Each
 * column says how well some lines would fill its cell; the division that fits best is taken.
 *
 * @param first for each column the line that its cell begins on, and at last the line after the row
 * @param fit how well it fits
 */
record RowCells(List<Integer> first, int fit) {

    private static final Pattern NUMBER = Pattern.compile("[（(]?\\d{1,3}[）).、．]?");
    private static final int NEVER = -100_000;
    private static final int EMPTY = -6;

    /** The best division of the lines from start to end. */
    static RowCells divide(
            List<TaskTable.Column> columns, List<String> lines, int start, int end, Predicate<String> isLimit) {
        var count = end - start;
        var best = new int[columns.size() + 1][count + 1];
        var cut = new int[columns.size() + 1][count + 1];
        Arrays.fill(best[0], NEVER);
        best[0][0] = 0;
        for (var column = 1; column <= columns.size(); column++) {
            Arrays.fill(best[column], NEVER);
            for (var to = 0; to <= count; to++) {
                var longest = longest(columns.get(column - 1));
                for (var from = Math.max(0, to - longest); from <= to; from++) {
                    if (best[column - 1][from] <= NEVER) {
                        continue;
                    }
                    var cell = lines.subList(start + from, start + to);
                    var fit = best[column - 1][from] + fit(columns.get(column - 1), cell, isLimit);
                    if (fit > best[column][to]) {
                        best[column][to] = fit;
                        cut[column][to] = from;
                    }
                }
            }
        }
        var first = new int[columns.size() + 1];
        var to = count;
        for (var column = columns.size(); column >= 0; column--) {
            first[column] = start + to;
            to = cut[column][to];
        }
        return new RowCells(Arrays.stream(first).boxed().toList(), best[columns.size()][count]);
    }

    /** The most lines that a cell of a column runs over. */
    private static int longest(TaskTable.Column column) {
        return switch (column) {
            case NUMBER -> 1;
            case LIMIT -> 3;
            case LEAD, UNITS, OTHER -> 6;
            case TASK -> 1000;
        };
    }

    private static int fit(TaskTable.Column column, List<String> cell, Predicate<String> isLimit) {
        if (cell.isEmpty()) {
            return EMPTY;
        }
        var words = String.join("", cell);
        var extra = cell.size() - 1;
        return switch (column) {
            case NUMBER -> extra == 0 && NUMBER.matcher(words).matches() ? 12 : NEVER;
            case LIMIT -> isLimit.test(words) ? 10 - 2 * extra : -8 - 4 * extra;
            case TASK -> task(cell);
            case LEAD, UNITS -> units(words) - extra;
            case OTHER -> -2 * extra;
        };
    }

    /** A task tells sentences, and more than a name would; it does not begin with the end of a name. */
    private static int task(List<String> cell) {
        var words = String.join("", cell);
        var ended = words.indexOf('。') > 0 || "；;！".indexOf(words.charAt(words.length() - 1)) >= 0;
        var first = cell.getFirst();
        var begun = cell.size() > 1 && (first.length() < 3 || UnitList.isName(first));
        return (ended ? 12 : 0) + Math.min(words.length() / 4, 6) - (begun ? 6 : 0);
    }

    private static int units(String words) {
        for (var i = 0; i < words.length(); i++) {
            if ("。；！“".indexOf(words.charAt(i)) >= 0 || (words.charAt(i) >= '0' && words.charAt(i) <= '9')) {
                return -10;
            }
        }
        var names = UnitList.listed(words);
        var full = names.stream().filter(UnitList::isName).count();
        return full == names.size() ? 8 : (int) (8 * full / Math.max(names.size(), 1)) - 4;
    }
}
