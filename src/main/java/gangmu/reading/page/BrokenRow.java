package gangmu.reading.page;

import gangmu.reading.Passage;
import java.util.ArrayList;
import java.util.List;

/** A row of a table that breaks off within its last cell: the rest of that cell and the other cells stand on the next line. */
final class BrokenRow {

    private static final int SHORTEST_BROKEN = 8;

    private BrokenRow() {}

    /** The cells of the whole row; none where the lower line is a row for itself. */
    static List<Passage> join(Passage upper, Passage lower) {
        if (lower.isEmpty() || lower.charAt(0) != '\t') {
            return List.of();
        }
        var cells = cells(upper);
        var rest = cells(lower);
        var column = cells.size() - 1;
        var last = cells.get(column).toString();
        if (column == 0
                || rest.size() <= cells.size()
                || last.length() < SHORTEST_BROKEN
                || Mark.endsSentence(last)
                || !rest.subList(0, column).stream().allMatch(Passage::isEmpty)
                || rest.get(column).isEmpty()) {
            return List.of();
        }
        cells.set(
                column,
                Passage.builder()
                        .append(cells.get(column))
                        .append(rest.get(column))
                        .build());
        cells.addAll(rest.subList(column + 1, rest.size()));
        return cells;
    }

    static List<Passage> cells(Passage row) {
        var cells = new ArrayList<Passage>();
        var start = 0;
        for (var i = 0; i <= row.length(); i++) {
            if (i == row.length() || row.charAt(i) == '\t') {
                cells.add(row.subSequence(start, i));
                start = i + 1;
            }
        }
        return cells;
    }
}
