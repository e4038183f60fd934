package gangmu.reading.page;

import gangmu.reading.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a form that hang: under a label with its colon, what it tells goes on below its own beginning, so that the label
 * stands alone on the left. Each such field becomes one line.
 */
final class HangingLines {

    private static final int SHORTEST_LABEL = 2;
    private static final int LONGEST_LABEL = 10;
    /** A line that breaks off is full: it has so many letters. */
    private static final int SHORTEST_FULL = 16;
    /** How far blanks of another width may set a line off, in half letters. */
    private static final int RAGGED = 1;

    private HangingLines() {}

    /** The lines of a page, each field in one; the same lines where none hangs. */
    static List<Passage> join(List<Passage> printed) {
        var joined = new ArrayList<Passage>(printed.size());
        for (var i = 0; i < printed.size(); ) {
            var column = column(printed.get(i));
            var end = i + 1;
            while (column > 0
                    && end < printed.size()
                    && printed.get(end - 1).strip().length() >= SHORTEST_FULL
                    && hangs(printed.get(end), column)) {
                end++;
            }
            joined.add(end == i + 1 ? printed.get(i) : inOne(printed.subList(i, end)));
            i = end;
        }
        return joined.size() == printed.size() ? printed : joined;
    }

    private static Passage inOne(List<Passage> lines) {
        var field = Passage.builder();
        for (var line : lines) {
            field.append(field.length() == 0 ? line : line.strip());
        }
        return field.build();
    }

    /** Where the text begins behind the label that opens a line, in half letters; 0 where no label does. */
    private static int column(Passage line) {
        var colon = 0;
        var width = 0;
        while (colon < Math.min(line.length(), LONGEST_LABEL) && isOfLabel(line.charAt(colon), colon)) {
            width += Line.width(line.charAt(colon++));
        }
        return colon >= SHORTEST_LABEL && colon < line.length() - 1 && "：:".indexOf(line.charAt(colon)) >= 0
                ? width + 2
                : 0;
    }

    private static boolean isOfLabel(char c, int at) {
        return Character.isIdeographic(c) || (at > 0 && Mark.isBlank(c));
    }

    /** Whether the line begins below the text that stands behind a label. */
    private static boolean hangs(Passage line, int column) {
        var at = 0;
        var width = 0;
        while (at < line.length() && Mark.isBlank(line.charAt(at))) {
            width += Line.width(line.charAt(at++));
        }
        return at < line.length() && Math.abs(width - column) <= RAGGED;
    }
}
