package gangmu.reading.page;

import gangmu.reading.Passage;
import java.util.ArrayList;
import java.util.List;

/** The rows of a table of tasks whose cells nothing but blanks part: below such a head each row has as many words. */
final class SpacedRows {

    private static final int LONGEST_HEAD = 120;
    /** The longest line between two rows: a section, the end of a cell. */
    private static final int LONGEST_BETWEEN = 24;

    private int columns;
    private boolean numbered;
    private int behindTask;
    private boolean row;
    private boolean goesOn;

    /** How many cells of a row stand behind the task. */
    int behindTask() {
        return behindTask;
    }

    /** Whether the line that was read last is no row: it goes on with the task of the row above. */
    boolean goesOnInTask() {
        return goesOn;
    }

    /** The cells of the next printed line; none where it is no row of such a table. */
    List<Passage> next(Passage printed) {
        var line = printed.strip();
        if (line.isEmpty() || (columns == 0 && !mayHead(line))) {
            row = false;
            goesOn = false;
            return List.of();
        }
        var cells = cells(line);
        goesOn = cells.isEmpty() && row && columns > 0 && isIndented(printed);
        row = goesOn
                || (!cells.isEmpty()
                        && numbered
                        && TableHead.isRowNumber(cells.getFirst().toString()));
        return cells;
    }

    /** Whether an indent opens the line and no wide gap parts it. */
    private static boolean isIndented(Passage printed) {
        return printed.length() > 2
                && Mark.isBlank(printed.charAt(0))
                && Mark.isBlank(printed.charAt(1))
                && split(printed.strip(), 2).size() == 1;
    }

    private List<Passage> cells(Passage line) {
        if (line.indexOf('\t') >= 0 || line.indexOf('|') >= 0) {
            columns = 0;
            return List.of();
        }
        var cells = line.length() <= LONGEST_HEAD ? split(line, 1) : List.<Passage>of();
        var words = cells.stream().map(Passage::toString).toList();
        if (TableHead.is(words)) {
            columns = words.size();
            behindTask = columns - 1 - TableHead.task(words);
            numbered = TableHead.isNumbered(words.getFirst());
            return cells;
        }
        if (columns == 0) {
            return List.of();
        }
        if (isRow(cells)) {
            return cells;
        }
        var wide = split(line, 2);
        if (isRow(wide) || isRowWithEmptyCells(wide)) {
            return wide;
        }
        columns = line.length() <= LONGEST_BETWEEN ? columns : 0;
        return List.of();
    }

    /** Whether the first word of a line may stand over a column. */
    private static boolean mayHead(Passage line) {
        var end = 0;
        var to = Math.min(line.length(), TableHead.LONGEST + 1);
        while (end < to && !Mark.isBlank(line.charAt(end))) {
            end++;
        }
        return end < to
                && line.length() <= LONGEST_HEAD
                && TableHead.has(line.subSequence(0, end).toString());
    }

    private boolean isRow(List<Passage> cells) {
        return cells.size() == columns
                && (!numbered || TableHead.isRowNumber(cells.getFirst().toString()));
    }

    private boolean isRowWithEmptyCells(List<Passage> cells) {
        return numbered
                && cells.size() >= TableHead.FEWEST
                && cells.size() < columns
                && TableHead.isRowNumber(cells.getFirst().toString());
    }

    /** What blanks part that are at least as wide as so many Latin letters. */
    private static List<Passage> split(Passage line, int narrowest) {
        var cells = new ArrayList<Passage>();
        var start = 0;
        for (var i = 0; i < line.length(); ) {
            var gap = i;
            var width = 0;
            while (i < line.length() && Mark.isBlank(line.charAt(i))) {
                width += Line.width(line.charAt(i++));
            }
            if (width >= narrowest) {
                cells.add(line.subSequence(start, gap));
                start = i;
            }
            i = i == gap ? i + 1 : i;
        }
        cells.add(line.subSequence(start, line.length()));
        return cells;
    }
}
