package gangmu.reading.page;

import gangmu.reading.Characters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The lines of a page that are cells of a table of tasks: its heads stand below each other, and each cell on lines of its own,
 * as a table is left where its rules are lost, or where bars or tabs have parted it.
 */
final class TableCells {

    private static final int LONGEST_SECTION = 40;
    private static final int LONGEST_UNITS = 30;
    private static final Characters UNIT_ENDS = Characters.of("局委办厅院会府区县市镇乡道队司部处站所校行社心位门）)");
    private static final Characters NOT_IN_UNITS = Characters.of("，。；：！？“”0123456789");

    private final List<Line> lines;
    private final BitSet cells = new BitSet();
    private final BitSet openings = new BitSet();

    private TableCells(List<Line> lines) {
        this.lines = lines;
    }

    static TableCells of(List<Line> lines) {
        var cells = new TableCells(lines);
        cells.find();
        return cells;
    }

    /** Whether a line is one of a cell. */
    boolean has(int line) {
        return cells.get(line);
    }

    /** Whether a line is no part of the paragraph above: a cell or a head surely begins there, or the table begins or has ended above. */
    boolean isParted(int line) {
        return openings.get(line) || cells.get(line) != cells.get(line - 1);
    }

    private void find() {
        for (var i = 0; i < lines.size(); ) {
            var head = endOfHead(i);
            if (head > i) {
                var ruled = lines.get(i + 1).cell();
                var end = ruled ? endOfRuled(head) : endOfUnruled(i, head);
                if (end > head) {
                    cells.set(i, end);
                    open(i, head, end, ruled);
                } else {
                    openings.set(i, head);
                }
                i = end;
            } else {
                i++;
            }
        }
    }

    /** Where rules part the cells, or each row has as many lines as there are heads, each line is a cell; else it may run over lines. */
    private void open(int start, int head, int end, boolean ruled) {
        var all = ruled || isEven(head, end, head - start);
        for (var line = start; line < end; line++) {
            var words = lines.get(line).words();
            openings.set(
                    line,
                    all
                            || line <= head
                            || Paragraph.isCell(words)
                            || TableHead.isRowNumber(words)
                            || TableHead.isRowNumber(lines.get(line - 1).words())
                            || endsUnits(words));
        }
    }

    /** Whether the numbers of rows stand so many lines from each other, and nowhere else. */
    private boolean isEven(int head, int end, int columns) {
        for (var line = head; line < end; line++) {
            if (TableHead.isRowNumber(lines.get(line).words()) != ((line - head) % columns == 0)) {
                return false;
            }
        }
        return (end - head) % columns == 0;
    }

    private static boolean endsUnits(String words) {
        return words.length() > 2
                && words.length() <= LONGEST_UNITS
                && UNIT_ENDS.has(words.charAt(words.length() - 1))
                && NOT_IN_UNITS.indexIn(words, 0, words.length()) < 0;
    }

    /** The line after the heads that stand from here on; this line where none do. */
    private int endOfHead(int start) {
        if (!TableHead.has(lines.get(start).words())) {
            return start;
        }
        var words = new ArrayList<String>();
        var end = start;
        while (end < lines.size()
                && end - start <= TableHead.MOST
                && (end == start || lines.get(end).blanksBefore() == 0)
                && TableHead.has(lines.get(end).words())) {
            words.add(lines.get(end++).words());
        }
        return TableHead.is(words) ? end : start;
    }

    /** A row of one cell may be a section. */
    private int endOfRuled(int start) {
        var end = start;
        while (end < lines.size() && (lines.get(end).cell() || isSection(end))) {
            end++;
        }
        return end;
    }

    private boolean isSection(int at) {
        var line = lines.get(at);
        return at + 1 < lines.size()
                && lines.get(at + 1).cell()
                && !line.hasSentence()
                && line.words().length() <= LONGEST_SECTION;
    }

    /** Without rules a table ends at an empty line, unless the number of a row stands below that. */
    private int endOfUnruled(int start, int head) {
        var numbered = TableHead.isNumbered(lines.get(start).words());
        if (!numbered
                || head == lines.size()
                || !TableHead.isRowNumber(lines.get(head).words())) {
            return head;
        }
        var end = head + 1;
        while (end < lines.size()
                && (lines.get(end).blanksBefore() == 0
                        || TableHead.isRowNumber(lines.get(end).words()))) {
            end++;
        }
        return end;
    }
}
