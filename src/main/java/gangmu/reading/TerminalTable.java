package gangmu.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows of cells for a terminal. The last column takes the room that the others leave; a cell that does not fit goes on below.
 */
final class TerminalTable {

    private static final int GAP = 2;
    private static final int LEAST_OF_LAST = 20;

    private final int indent;
    private final int width;
    private final int[] widths;
    private final List<String> lines = new ArrayList<>();

    /**
     * @param indent how far it stands from the left edge
     * @param width the columns of the terminal
     * @param fixed the widths of all columns but the last
     */
    TerminalTable(int indent, int width, int... fixed) {
        this.indent = indent;
        this.width = width;
        var left =
                width - indent - IntStream.of(fixed).map(column -> column + GAP).sum();
        this.widths = IntStream.concat(IntStream.of(fixed), IntStream.of(Math.max(left, LEAST_OF_LAST)))
                .toArray();
    }

    TerminalTable row(String... cells) {
        var wrapped = IntStream.range(0, cells.length)
                .mapToObj(i -> DisplayWidth.wrap(cells[i], widths[i]))
                .toList();
        var height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (var i = 0; i < height; i++) {
            lines.add(line(wrapped, i));
        }
        return this;
    }

    /** A row of a single cell over the whole width, for what the rows below it have in common. */
    TerminalTable heading(String words) {
        DisplayWidth.wrap(words, width - indent).forEach(line -> lines.add(" ".repeat(indent) + line));
        return this;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    private String line(List<List<String>> wrapped, int row) {
        var line = new StringBuilder(" ".repeat(indent));
        for (var i = 0; i < wrapped.size(); i++) {
            var cell = row < wrapped.get(i).size() ? wrapped.get(i).get(row) : "";
            line.append(cell).repeat(' ', Math.max(widths[i] - DisplayWidth.of(cell), 0) + GAP);
        }
        return line.toString().stripTrailing();
    }
}
