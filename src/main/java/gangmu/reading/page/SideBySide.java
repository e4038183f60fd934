package gangmu.reading.page;

import gangmu.reading.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Two columns of sentences printed beside each other on the same lines, as programs print a page that keep its looks: the left
 * one is read to its end first. A table has short cells and stays as it is.
 */
final class SideBySide {

    private static final int FEWEST_LINES = 5;
    private static final int FEWEST_BROKEN = 3;
    private static final int NARROWEST_GUTTER = 3;
    private static final int NARROWEST_COLUMN = 20;
    private static final int RAGGED = 6;
    /** How much further in or out than most the right column may begin: the indent of a paragraph, and what letters are worth. */
    private static final int SHIFTED = 8;

    /**
     * A printed line, and the blanks that part it.
     *
     * @param left the letters before the gutter, with their indent; all of them where there is no gutter
     * @param right where the letters behind the gutter begin; the length of the line where there is none
     * @param column the column of the page where these begin, counted in half letters
     */
    private record Row(Passage printed, int left, int right, int column) {

        static Row of(Passage printed) {
            var widest = NARROWEST_GUTTER - 1;
            var row = new Row(printed, printed.length(), printed.length(), 0);
            var column = 0;
            var blank = 0;
            var begun = false;
            for (var i = 0; i < printed.length(); i++) {
                var c = printed.charAt(i);
                var width = Line.width(c);
                if (Mark.isBlank(c)) {
                    blank += width;
                } else {
                    if (begun && blank > widest) {
                        widest = blank;
                        row = new Row(printed, endOfLetters(printed, i), i, column);
                    }
                    begun = true;
                    blank = 0;
                }
                column += width;
            }
            return row;
        }

        private static int endOfLetters(Passage printed, int before) {
            var end = before;
            while (Mark.isBlank(printed.charAt(end - 1))) {
                end--;
            }
            return end;
        }

        boolean isParted() {
            return right < printed.length();
        }

        boolean isBlank() {
            return printed.strip().isEmpty();
        }

        /** Where its first letter stands, counted in half letters. */
        int indent() {
            var indent = 0;
            for (var i = 0; i < printed.length() && Mark.isBlank(printed.charAt(i)); i++) {
                indent += Line.width(printed.charAt(i));
            }
            return indent;
        }

        Passage leftWords() {
            return printed.subSequence(0, left);
        }

        /** The letters behind the gutter, with the indent that they have in a column that begins here. */
        Passage rightWords(int start) {
            var from = right;
            for (var at = column; from > left && at - Line.width(printed.charAt(from - 1)) >= start; from--) {
                at -= Line.width(printed.charAt(from - 1));
            }
            return printed.subSequence(from, printed.length());
        }
    }

    private SideBySide() {}

    /** Whether so many lines are parted by blanks that they may be columns. */
    static boolean maybe(List<Line> lines) {
        var parted = 0;
        for (var line : lines) {
            parted += line.isParted() ? 1 : 0;
        }
        return parted >= FEWEST_LINES;
    }

    /** The lines of the page, each as long as a column, in the order in which they are read. */
    static List<Passage> unfold(List<Passage> page) {
        var unfolded = new ArrayList<Passage>(page.size());
        var rows = page.stream().map(Row::of).toList();
        for (var start = 0; start < rows.size(); ) {
            var end = end(rows, start);
            var columns = end - start < FEWEST_LINES ? List.<Passage>of() : columns(rows.subList(start, end));
            if (columns.isEmpty()) {
                page.subList(start, end).forEach(unfolded::add);
            } else {
                unfolded.addAll(columns);
            }
            start = end;
        }
        return unfolded;
    }

    /** Where the lines end that may be columns: with the first empty line. */
    private static int end(List<Row> rows, int start) {
        var end = start + 1;
        while (end < rows.size() && !rows.get(end).isBlank()) {
            end++;
        }
        return end;
    }

    /** The left column and the right one below it; nothing where these are no columns. */
    private static List<Passage> columns(List<Row> rows) {
        var starts = rows.stream()
                .filter(Row::isParted)
                .mapToInt(Row::column)
                .sorted()
                .toArray();
        if (starts.length < FEWEST_LINES || starts.length * 2 < rows.size()) {
            return List.of();
        }
        var column = starts[starts.length / 2];
        if (starts[0] < column - SHIFTED || starts[starts.length - 1] > column + SHIFTED) {
            return List.of();
        }
        var left = new ArrayList<Passage>();
        var right = new ArrayList<Passage>();
        right.add(Passage.EMPTY);
        for (var row : rows) {
            var isRight = !row.isParted() && row.indent() >= column - SHIFTED / 2;
            left.add(isRight ? Passage.EMPTY : row.leftWords());
            right.add(isRight ? row.printed() : row.rightWords(column));
        }
        if (!areSentences(left) || !areSentences(right)) {
            return List.of();
        }
        left.addAll(right);
        return left;
    }

    /** Whether most of these lines are as wide as each other and some break off within a sentence. */
    private static boolean areSentences(List<Passage> column) {
        var widths = new ArrayList<Integer>();
        var broken = 0;
        for (var printed : column) {
            var words = Mark.withoutBlanks(printed.toString());
            if (!words.isEmpty()) {
                widths.add(words.chars().map(c -> Line.width((char) c)).sum());
                broken += (Mark.hasComma(words) || Mark.hasSentence(words)) && !Mark.endsSentence(words) ? 1 : 0;
            }
        }
        if (widths.size() < FEWEST_LINES || broken < FEWEST_BROKEN) {
            return false;
        }
        widths.sort(Comparator.naturalOrder());
        var full = widths.get(widths.size() - 2) - RAGGED;
        return full >= NARROWEST_COLUMN && widths.get(widths.size() / 2) >= full;
    }
}
