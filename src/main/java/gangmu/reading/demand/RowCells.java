package gangmu.reading.demand;

import gangmu.reading.Characters;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Divides the lines of a table's row among its columns: a narrow cell runs over several lines, an empty one has none. Each
 * column says how well some lines would fill its cell; the division that fits best is taken. A row may be given one more
 * line: what was found out about its beginning holds.
 */
final class RowCells {

    private static final Characters NOT_IN_UNITS = Characters.of("。；！“0123456789");
    private static final int NEVER = -100_000;
    private static final int EMPTY = -6;
    private static final int NO_UNITS = -10;
    private static final int LIMIT_IN_TASK = 12;
    private static final int UNKNOWN = Integer.MIN_VALUE;
    /** The most lines that a cell with units runs over. */
    private static final int LONGEST_UNITS = 6;
    /** The longest words that set a time limit; dashes alone may be longer. */
    private static final int LONGEST_LIMIT = 20;

    private final List<TaskTable.Column> columns;
    private final List<String> lines;
    private final Predicate<String> isLimit;
    private final int start;
    private int count;
    /** How well the first lines fit into the first columns, by columns and lines; and where the last of the cells begins. */
    private final int[][] best;

    private final int[][] cut;
    /** How well lines fit into a cell for units, by the first of them and their number: two columns may ask. */
    private final int[][] unitFits;
    /** How many of the first lines are nothing but time limits. */
    private final int[] limits;

    private RowCells(
            List<TaskTable.Column> columns, List<String> lines, int start, int most, Predicate<String> isLimit) {
        this.columns = columns;
        this.lines = lines;
        this.isLimit = isLimit;
        this.start = start;
        best = new int[columns.size() + 1][most + 1];
        cut = new int[columns.size() + 1][most + 1];
        unitFits = new int[most + 1][LONGEST_UNITS + 1];
        for (var fits : unitFits) {
            Arrays.fill(fits, UNKNOWN);
        }
        limits = new int[most + 1];
        best[0][0] = 0;
        divide();
    }

    /** The best division of the lines from start to end. */
    static RowCells of(
            List<TaskTable.Column> columns, List<String> lines, int start, int end, Predicate<String> isLimit) {
        var cells = new RowCells(columns, lines, start, end - start, isLimit);
        while (cells.end() < end) {
            cells.add();
        }
        return cells;
    }

    /** A row that has no line yet and may be given those from start to last. */
    static RowCells empty(
            List<TaskTable.Column> columns, List<String> lines, int start, int last, Predicate<String> isLimit) {
        return new RowCells(columns, lines, start, last - start, isLimit);
    }

    /** Gives the row its next line. */
    void add() {
        limits[count + 1] = limits[count] + (isLimit(start + count, start + count + 1) ? 1 : 0);
        count++;
        best[0][count] = NEVER;
        divide();
    }

    /** The line after the row. */
    int end() {
        return start + count;
    }

    /** How well the lines fit. */
    int fit() {
        return best[columns.size()][count];
    }

    /** For each column the line that its cell begins on, and at last the line after the row. */
    int[] first() {
        var first = new int[columns.size() + 1];
        var to = count;
        for (var column = columns.size(); column >= 0; column--) {
            first[column] = start + to;
            to = cut[column][to];
        }
        return first;
    }

    /** Divides the lines so far. */
    private void divide() {
        for (var column = 1; column <= columns.size(); column++) {
            var kind = columns.get(column - 1);
            best[column][count] = NEVER;
            for (var from = Math.max(0, count - longest(kind)); from <= count; from++) {
                if (best[column - 1][from] <= NEVER) {
                    continue;
                }
                var fit = best[column - 1][from] + fit(kind, start + from, start + count);
                if (fit > best[column][count]) {
                    best[column][count] = fit;
                    cut[column][count] = from;
                }
            }
        }
    }

    /** The most lines that a cell of a column runs over. */
    private static int longest(TaskTable.Column column) {
        return switch (column) {
            case NUMBER -> 1;
            case LIMIT -> 3;
            case LEAD, UNITS, OTHER -> LONGEST_UNITS;
            case TASK -> 1000;
        };
    }

    private int fit(TaskTable.Column column, int from, int to) {
        if (from == to) {
            return EMPTY;
        }
        var extra = to - from - 1;
        return switch (column) {
            case NUMBER -> RowNumber.is(lines.get(from)) ? 12 : NEVER;
            case LIMIT -> isLimit(from, to) ? 10 - 2 * extra : -8 - 4 * extra;
            case TASK -> task(from, to);
            case LEAD, UNITS -> units(from, to) - extra;
            case OTHER -> -2 * extra;
        };
    }

    private boolean isLimit(int from, int to) {
        var mayBe = lines.get(from).charAt(0) == '—' || length(from, to) <= LONGEST_LIMIT;
        return mayBe && isLimit.test(words(from, to));
    }

    /** A task tells sentences, and more than a name would; it does not begin with the end of a name. */
    private int task(int from, int to) {
        var first = lines.get(from);
        var last = lines.get(to - 1);
        var ended = endsSentence(from, to) || "；;！".indexOf(last.charAt(last.length() - 1)) >= 0;
        var begun = to - from > 1 && (first.length() < 3 || UnitList.isName(first));
        var others = limits[to - start] - limits[Math.min(from + 1, to) - start];
        return (ended ? 12 : 0)
                + Math.min(length(from, to) / 4, 6)
                - (begun ? 6 : 0)
                - (isNameBehindSentence(from, to) ? 6 : 0)
                - LIMIT_IN_TASK * others;
    }

    /** Whether the sentence ends on a line above, and the last one names a unit: 某局、. */
    private boolean isNameBehindSentence(int from, int to) {
        if (to - from < 2 || !lines.get(to - 2).endsWith("。")) {
            return false;
        }
        return UnitList.listed(lines.get(to - 1)).stream().allMatch(UnitList::isName);
    }

    private boolean endsSentence(int from, int to) {
        for (var line = from; line < to; line++) {
            var stop = lines.get(line).indexOf('。');
            if (stop >= 0) {
                return line > from || stop > 0;
            }
        }
        return false;
    }

    private int units(int from, int to) {
        var fits = unitFits[from - start];
        if (fits[to - from] == UNKNOWN) {
            fits[to - from] = fitOfUnits(from, to);
        }
        return fits[to - from];
    }

    private int fitOfUnits(int from, int to) {
        for (var line = from; line < to; line++) {
            if (NOT_IN_UNITS.indexIn(lines.get(line), 0, lines.get(line).length()) >= 0) {
                return NO_UNITS;
            }
        }
        var names = UnitList.listed(words(from, to));
        var full = names.stream().filter(UnitList::isName).count();
        return full == names.size() ? 8 : (int) (8 * full / Math.max(names.size(), 1)) - 4;
    }

    private int length(int from, int to) {
        var length = 0;
        for (var line = from; line < to; line++) {
            length += lines.get(line).length();
        }
        return length;
    }

    private String words(int from, int to) {
        return to - from == 1 ? lines.get(from) : String.join("", lines.subList(from, to));
    }
}
