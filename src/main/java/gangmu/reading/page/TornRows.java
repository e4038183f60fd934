package gangmu.reading.page;

import gangmu.reading.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a table of tasks that line breaks within a cell have torn: tabs part the cells, the head tells how many a row has,
 * and the lines of a torn row have as many together.
 */
final class TornRows {

    /** The most lines of a row. */
    private static final int MOST_LINES = 5;
    /** The shortest cell that is broken off where rows have no numbers. */
    private static final int SHORTEST_TORN = 8;

    private final List<Passage> printed;
    private final List<Passage> mended = new ArrayList<>();
    private int columns;
    private boolean numbered;

    private TornRows(List<Passage> printed) {
        this.printed = printed;
    }

    /** The lines of a page, each torn row in one; the same lines where there is none. */
    static List<Passage> mend(List<Passage> printed) {
        for (var line : printed) {
            if (line.indexOf('\t') >= 0 && isHead(BrokenRow.cells(line))) {
                return new TornRows(printed).mend();
            }
        }
        return printed;
    }

    private List<Passage> mend() {
        for (var i = 0; i < printed.size(); ) {
            var end = endOfRow(i);
            mended.add(end == i + 1 ? withoutRunningHead(printed.get(i)) : inOne(printed.subList(i, end)));
            i = end;
        }
        return mended;
    }

    private static Passage inOne(List<Passage> lines) {
        var row = Passage.builder();
        lines.forEach(row::append);
        return row.build();
    }

    /** The line behind the row that begins here; the next one where no torn row does. */
    private int endOfRow(int start) {
        var cells = BrokenRow.cells(printed.get(start));
        if (isHead(cells)) {
            columns = cells.size();
            numbered = TableHead.isNumbered(cells.getFirst().strip().toString());
            return start + 1;
        }
        if (columns == 0 || cells.size() == 1 || (numbered && !isNumber(cells.getFirst()))) {
            return start + 1;
        }
        var count = cells.size();
        for (var i = start + 1; count < columns && i < Math.min(printed.size(), start + MOST_LINES); i++) {
            var next = BrokenRow.cells(printed.get(i));
            if (!goesOn(cells.getLast(), next.getFirst())) {
                return start + 1;
            }
            count += next.size() - 1;
            if (count == columns && next.size() > 1) {
                return i + 1;
            }
            cells = next;
        }
        return start + 1;
    }

    /** The bare number of the page where the name of the table stands beside it, parted by tabs. */
    private Passage withoutRunningHead(Passage line) {
        var cells = columns == 0 || line.indexOf('\t') < 0 ? List.<Passage>of() : BrokenRow.cells(line);
        if (cells.stream().filter(cell -> !cell.isEmpty()).count() == 2) {
            for (var cell : cells) {
                if (cell.indexOf('页') >= 0 && RunningHeads.isPageNumber(Mark.withoutBlanks(cell.toString()))) {
                    return cell;
                }
            }
        }
        return line;
    }

    /** Whether a cell that ends a line may go on in the one that opens the next. */
    private boolean goesOn(Passage upper, Passage lower) {
        return !lower.isEmpty()
                && !upper.isEmpty()
                && !Mark.endsSentence(upper.toString())
                && (numbered ? !isNumber(lower) : upper.length() >= SHORTEST_TORN);
    }

    private static boolean isNumber(Passage cell) {
        return cell.length() <= TableHead.LONGEST
                && TableHead.isRowNumber(cell.strip().toString());
    }

    private static boolean isHead(List<Passage> cells) {
        return cells.size() >= TableHead.FEWEST
                && TableHead.is(
                        cells.stream().map(cell -> cell.strip().toString()).toList());
    }
}
