package gangmu.reading.page;

import gangmu.reading.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * What a page has around all of its lines alike: blanks at the left of each, and more empty lines than one wherever any stand. Neither
 * tells anything.
 */
final class Margin {

    private static final int FEWEST_GAPS = 3;

    private Margin() {}

    /** The lines of a page without it. */
    static List<Passage> without(List<Passage> printed) {
        return narrowed(flush(printed));
    }

    /** Without the blanks that stand at the left of every line. */
    private static List<Passage> flush(List<Passage> printed) {
        var margin = Integer.MAX_VALUE;
        for (var i = 0; i < printed.size() && margin > 0; i++) {
            var line = printed.get(i);
            var blanks = blanks(line, margin);
            margin = blanks == line.length() ? margin : blanks;
        }
        if (margin == 0 || margin == Integer.MAX_VALUE) {
            return printed;
        }
        var flush = new ArrayList<Passage>(printed.size());
        for (var line : printed) {
            flush.add(line.subSequence(Math.min(margin, line.length()), line.length()));
        }
        return flush;
    }

    private static int blanks(Passage line, int most) {
        var blanks = 0;
        while (blanks < line.length() && blanks < most && isBlank(line.charAt(blanks))) {
            blanks++;
        }
        return blanks;
    }

    /** Whether it is what may stand at the left of a line and be no word of it. */
    static boolean isBlank(char c) {
        return c == '\t' || Character.isSpaceChar(c);
    }

    /** With single empty lines where no gap of the page has fewer than two. */
    private static List<Passage> narrowed(List<Passage> printed) {
        var least = leastGap(printed);
        if (least < 2) {
            return printed;
        }
        var narrowed = new ArrayList<Passage>(printed.size());
        var gap = 0;
        for (var line : printed) {
            gap = isEmpty(line) ? gap + 1 : 0;
            if (gap == 0 || gap >= least) {
                narrowed.add(line);
            }
        }
        return narrowed;
    }

    /** The fewest empty lines of any gap between lines; 0 where there are too few gaps to tell. */
    private static int leastGap(List<Passage> printed) {
        var least = Integer.MAX_VALUE;
        var gaps = 0;
        var gap = 0;
        for (var line : printed) {
            if (isEmpty(line)) {
                gap++;
            } else if (gap > 0) {
                least = Math.min(least, gap);
                gaps++;
                gap = 0;
            }
        }
        return gaps < FEWEST_GAPS ? 0 : least;
    }

    private static boolean isEmpty(Passage line) {
        return blanks(line, Integer.MAX_VALUE) == line.length();
    }
}
