package gangmu.reading.source;

import java.util.ArrayList;
import java.util.List;

/** A row of a table while its cells are read; an empty cell keeps its place, so that merged ones are known below. */
final class TableRow {

    /** Two cells side by side are a form, or only stand there: what is in them stays in lines of their own. */
    private static final int FEWEST_CELLS = 3;

    /** A table that is wider is of no use to anybody: its cells stay lines, however far they say that they go. */
    static final int MOST_COLUMNS = 60;

    private final List<String> cells = new ArrayList<>();
    private int columns = 1;

    /** The cell that is read goes over so many columns. */
    void widen(int columns) {
        this.columns = columns;
    }

    void add(String cell) {
        cells.add(cell);
        for (; columns > 1 && cells.size() < MOST_COLUMNS; columns--) {
            cells.add("");
        }
        columns = 1;
    }

    boolean isWide() {
        return cells.size() >= FEWEST_CELLS && cells.size() <= MOST_COLUMNS;
    }

    /** The row on one line, its cells parted by tabs; of fewer cells, or where only the first has words, each on lines of its own. */
    String text() {
        if (!isWide()) {
            return String.join("", cells);
        }
        var isHeading = cells.stream().skip(1).allMatch(String::isBlank);
        return isHeading
                ? cells.getFirst()
                : String.join("\t", cells.stream().map(TableRow::line).toList()) + "\n";
    }

    private static String line(String cell) {
        return cell.replace('\t', ' ').replace("\n", "").strip();
    }
}
