package gangmu.reading.page;

import gangmu.reading.Passage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Columns of sentences printed beside each other on the same lines, as programs print a page that keep its looks: each is read
 * to its end before the one to its right. What parts them is a gutter, blank on all their lines. A table has gutters, too, but
 * short cells, and stays as it is.
 */
final class SideBySide {

    private static final int FEWEST_LINES = 5;
    private static final int FEWEST_BROKEN = 3;
    static final int NARROWEST_GAP = 3;
    private static final int NARROWEST_GUTTER = 2;
    private static final int NARROWEST_COLUMN = 20;
    private static final int WIDEST_PAGE = 400;
    private static final int RAGGED = 6;
    private static final int LONGEST = 200;
    /** So many lines of one column alone, and empty ones, may stand between lines of several. */
    private static final int MOST_AHEAD = 6;

    /**
     * A printed line.
     *
     * @param letters where its letters stand, counted in half letters; its blanks are left out
     * @param parted whether so many blanks stand between its letters as between columns
     */
    private record Row(Passage printed, BitSet letters, boolean parted) {

        static Row of(Passage printed) {
            var letters = new BitSet();
            var column = 0;
            for (var i = 0; i < printed.length() && column < WIDEST_PAGE; i++) {
                var end = column + Line.width(printed.charAt(i));
                if (!Mark.isBlank(printed.charAt(i))) {
                    letters.set(column, end);
                }
                column = end;
            }
            return new Row(printed, letters, hasGap(letters));
        }

        private static boolean hasGap(BitSet letters) {
            for (var end = letters.nextClearBit(Math.max(0, letters.nextSetBit(0)));
                    letters.nextSetBit(end) >= 0;
                    end = letters.nextClearBit(letters.nextSetBit(end))) {
                if (letters.nextSetBit(end) - end >= NARROWEST_GAP) {
                    return true;
                }
            }
            return false;
        }

        boolean isBlank() {
            return letters.isEmpty();
        }

        /** What stands between two columns of the page. */
        Passage between(int from, int to) {
            var start = indexOf(from);
            return printed.subSequence(start, Math.max(start, indexOf(to)));
        }

        private int indexOf(int wanted) {
            var column = 0;
            var index = 0;
            while (index < printed.length() && column < wanted) {
                column += Line.width(printed.charAt(index++));
            }
            return index;
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
            var block = block(rows, start);
            var columns = columns(block);
            if (columns.isEmpty()) {
                unfolded.add(rows.get(start).printed());
                start++;
            } else {
                unfolded.addAll(columns);
                start += block.size();
            }
        }
        return unfolded;
    }

    /** The rows from this one on that have a gutter in common; the row alone where it is not parted. */
    private static List<Row> block(List<Row> rows, int start) {
        var letters = (BitSet) rows.get(start).letters().clone();
        var end = start + 1;
        for (var i = start + 1;
                i < Math.min(rows.size(), start + LONGEST)
                        && i <= end + MOST_AHEAD
                        && rows.get(start).parted();
                i++) {
            var row = rows.get(i);
            letters.or(row.letters());
            var gutter = firstGutter(letters);
            if (gutter == WIDEST_PAGE) {
                break;
            }
            if (row.parted() || row.letters().nextSetBit(0) >= gutter || (end == i && !row.isBlank())) {
                end = i + 1;
            }
        }
        return rows.subList(start, end);
    }

    /** Where the first gutter ends that has letters on both sides. */
    private static int firstGutter(BitSet letters) {
        var gutters = gutters(letters);
        return gutters.isEmpty() ? WIDEST_PAGE : gutters.getFirst();
    }

    /** Where the gutters end between these letters. */
    private static List<Integer> gutters(BitSet letters) {
        var gutters = new ArrayList<Integer>();
        for (var blank = letters.nextClearBit(Math.max(0, letters.nextSetBit(0)));
                letters.nextSetBit(blank) >= 0;
                blank = letters.nextClearBit(letters.nextSetBit(blank))) {
            if (letters.nextSetBit(blank) - blank >= NARROWEST_GUTTER) {
                gutters.add(letters.nextSetBit(blank));
            }
        }
        return gutters;
    }

    /** The columns of a block one below the other, an empty line between them; nothing where these are no columns. */
    private static List<Passage> columns(List<Row> block) {
        if (block.stream().filter(Row::parted).count() < FEWEST_LINES) {
            return List.of();
        }
        var letters = new BitSet();
        block.forEach(row -> letters.or(row.letters()));
        var edges = new ArrayList<Integer>(List.of(0));
        edges.addAll(gutters(letters));
        edges.add(Integer.MAX_VALUE);
        var columns = new ArrayList<Passage>();
        for (var i = 0; i + 1 < edges.size(); i++) {
            var from = edges.get(i);
            var to = edges.get(i + 1);
            var column = block.stream().map(row -> row.between(from, to)).toList();
            if (!areSentences(column)) {
                return List.of();
            }
            columns.add(Passage.EMPTY);
            columns.addAll(column);
        }
        return columns.subList(1, columns.size());
    }

    /** Whether most of these lines are as wide as each other and some break off within a sentence. */
    private static boolean areSentences(List<Passage> column) {
        var lines = column.stream()
                .map(printed -> Mark.withoutBlanks(printed.toString()))
                .filter(words -> !words.isEmpty())
                .toList();
        var broken = lines.stream()
                .filter(words -> (Mark.hasComma(words) || Mark.hasSentence(words)) && !Mark.endsSentence(words))
                .count();
        if (lines.size() < FEWEST_LINES || broken < FEWEST_BROKEN) {
            return false;
        }
        var widths = lines.stream()
                .mapToInt(words -> words.chars().map(c -> Line.width((char) c)).sum())
                .sorted()
                .toArray();
        var full = widths[widths.length - 2] - RAGGED;
        return full >= NARROWEST_COLUMN
                && IntStream.of(widths).filter(width -> width >= full).count() * 2 > widths.length;
    }
}
