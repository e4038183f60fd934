package gangmu.reading.demand;

import gangmu.reading.Passage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the source rules a table: tabs or bars part the cells of a row, and the break of the line ends it. What lines are left
 * of it tell no empty cells; the source does.
 */
record Ruling(List<Cells> rows) {

    private static final int FEWEST_COLUMNS = 3;

    /** A row of so many cells is of no table that anybody reads, and is looked through no further. */
    private static final int MOST_COLUMNS = 60;

    Ruling {
        rows = List.copyOf(rows);
    }

    /** Of a row the lines of its cells, by their columns. */
    static final class Cells {

        private final List<Integer> lines = new ArrayList<>();

        private void put(int column, int line) {
            while (lines.size() < column) {
                lines.add(-1);
            }
            lines.add(line);
        }

        /** Up to which column there is something. */
        int width() {
            return lines.size();
        }

        /** The line of this cell, -1 where it is empty. */
        int line(int column) {
            return column < lines.size() ? lines.get(column) : -1;
        }

        boolean has(int column) {
            return line(column) >= 0;
        }

        /** The line of the last cell. */
        int last() {
            return lines.getLast();
        }

        /** Whether all cells but one are empty. */
        boolean isSingle() {
            return lines.stream().filter(line -> line >= 0).count() == 1;
        }
    }

    /** The first row alone of the table that begins on this line, if the source rules it. */
    static @Nullable Cells head(int start, List<Passage> lines, String source) {
        var ruling = at(start, lines, source, 1);
        return ruling == null ? null : ruling.rows().getFirst();
    }

    /** The table whose first row begins on this line, if the source rules it; it ends where no more of it can follow. */
    static @Nullable Ruling at(int start, List<Passage> lines, String source) {
        return at(start, lines, source, Integer.MAX_VALUE);
    }

    private static @Nullable Ruling at(int start, List<Passage> lines, String source, int most) {
        var rows = new ArrayList<Cells>();
        var row = new Cells();
        var column = 0;
        row.put(column, start);
        for (var line = start + 1; line < lines.size(); line++) {
            var from = end(lines.get(line - 1));
            var to = lines.get(line).origin(0);
            if (from == Passage.INSERTED || to < from) {
                break;
            }
            var lineBreak = lastBreak(source, from, to);
            if (lineBreak < 0) {
                column += bars(source, from, to);
                if (column >= MOST_COLUMNS) {
                    return rows.isEmpty() ? null : new Ruling(rows);
                }
            } else {
                if (rows.isEmpty() && row.width() < FEWEST_COLUMNS) {
                    return null;
                }
                rows.add(row);
                if (rows.size() == most || endsTable(rows)) {
                    return new Ruling(rows);
                }
                row = new Cells();
                column = bars(source, lineBreak, to) - (opensWithBar(source, lineBreak + 1) ? 1 : 0);
            }
            if (column < row.width()) {
                break;
            }
            row.put(column, line);
        }
        rows.add(row);
        return rows.getFirst().width() < FEWEST_COLUMNS ? null : new Ruling(rows);
    }

    /** Whether the last row is wider than the head, or the second of two with nothing but a first cell: what follows is no more of this table. */
    private static boolean endsTable(List<Cells> rows) {
        var last = rows.getLast();
        return last.width() > rows.getFirst().width()
                || (rows.size() > 2
                        && last.width() == 1
                        && rows.get(rows.size() - 2).width() == 1);
    }

    private static int end(Passage line) {
        var last = line.origin(line.length() - 1);
        return last == Passage.INSERTED ? last : last + 1;
    }

    /** Where the last line between these places ends, -1 if none does. */
    private static int lastBreak(String source, int from, int to) {
        var at = to - 1;
        while (at >= from && source.charAt(at) != '\n') {
            at--;
        }
        return at < from ? -1 : at;
    }

    private static int bars(String source, int from, int to) {
        var bars = 0;
        for (var at = from; at < to; at++) {
            bars += source.charAt(at) == '\t' || source.charAt(at) == '|' ? 1 : 0;
        }
        return bars;
    }

    private static boolean opensWithBar(String source, int from) {
        var at = from;
        while (at < source.length() && source.charAt(at) == ' ') {
            at++;
        }
        return at < source.length() && source.charAt(at) == '|';
    }
}
