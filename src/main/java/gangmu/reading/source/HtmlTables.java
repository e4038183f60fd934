package gangmu.reading.source;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Puts each row of a page's tables on a line of its own; a cell that goes over several rows is empty in those below. */
final class HtmlTables {

    private static final int MOST_SPANNED = 200;
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,2}");
    /** Blanks that a break within a cell leaves among hanzi. */
    private static final Pattern BROKEN = Pattern.compile("(?<=[\\p{IsHan}\\p{P}]) +(?=[\\p{IsHan}\\p{P}])");

    private HtmlTables() {}

    static void rule(Element body) {
        for (var table : body.select("table:not(:has(table))")) {
            var open = new HashMap<Integer, Integer>();
            for (var row : table.select("tr")) {
                rule(row, open);
            }
        }
    }

    /** Rules one row; how many rows below the cells of each column still go over is kept in {@code open}. */
    private static void rule(Element tr, Map<Integer, Integer> open) {
        var row = new TableRow();
        var column = 0;
        for (var cell : tr.select("> td, > th")) {
            column = passOver(column, row, open);
            if (column >= TableRow.MOST_COLUMNS) {
                return;
            }
            var width = Math.min(span(cell, "colspan"), TableRow.MOST_COLUMNS - column);
            row.widen(width);
            row.add(BROKEN.matcher(cell.text()).replaceAll("") + "\n");
            var below = span(cell, "rowspan") - 1;
            for (var last = column + width; column < last; column++) {
                if (below > 0) {
                    open.put(column, below);
                }
            }
        }
        passOver(column, row, open);
        if (row.isWide()) {
            tr.empty().appendElement("pre").text(row.text());
        }
    }

    /** Leaves the columns empty that a cell of a row above goes over. */
    private static int passOver(int from, TableRow row, Map<Integer, Integer> open) {
        var column = from;
        for (var left = open.get(column); left != null; left = open.get(column)) {
            if (left > 1) {
                open.put(column, left - 1);
            } else {
                open.remove(column);
            }
            row.add("");
            column++;
        }
        return column;
    }

    private static int span(Element cell, String attribute) {
        var span = cell.attr(attribute);
        return NUMBER.matcher(span).matches() ? Math.min(MOST_SPANNED, Integer.parseInt(span)) : 1;
    }
}
