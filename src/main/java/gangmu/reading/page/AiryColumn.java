package gangmu.reading.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A column printed with an empty line under every line. Its lines are as wide as each other and break off in the middle of
 * sentences; without the empty lines it is a column like any other.
 */
final class AiryColumn {

    private static final int FEWEST = 4;
    private static final int RAGGED = 4;
    /** The first line of a paragraph has lost its indent. */
    private static final int INDENT = 4;

    private static final int WIDEST = 100;

    private AiryColumn() {}

    static List<Line> close(List<Line> lines) {
        var closed = new ArrayList<Line>(lines.size());
        for (var start = 0; start < lines.size(); ) {
            var end = end(lines, start);
            closed.add(lines.get(start));
            for (var i = start + 1; i < end; i++) {
                closed.add(lines.get(i).withBlanksBefore(0));
            }
            start = end;
        }
        return closed;
    }

    /** The end of the airy column that starts at this line; the next line where none does. */
    private static int end(List<Line> lines, int start) {
        var width = lines.get(start).width();
        if (width < 16 || width > WIDEST) {
            return start + 1;
        }
        var widest = width;
        var broken = Mark.endsSentence(lines.get(start).words()) ? 0 : 1;
        var commas = 0;
        var end = start + 1;
        while (end < lines.size() && lines.get(end).blanksBefore() == 1 && !followedClosely(lines, end)) {
            var line = lines.get(end);
            var ends = Mark.endsSentence(line.words());
            if (line.width() > widest + (end == start + 1 ? INDENT : 0) + RAGGED
                    || Dateline.opens(line)
                    || line.level() > 0
                    || (line.width() < widest - RAGGED - 2 && !ends)) {
                break;
            }
            widest = Math.max(widest, line.width());
            broken += ends ? 0 : 1;
            commas += line.hasComma() || line.has(Signs.ENUMERATION_COMMA | Signs.FULL_STOP) ? 1 : 0;
            end++;
        }
        var count = end - start;
        return count >= FEWEST && broken * 2 >= count && commas * 2 >= count ? end : start + 1;
    }

    private static boolean followedClosely(List<Line> lines, int at) {
        return at + 1 < lines.size() && lines.get(at + 1).blanksBefore() == 0;
    }
}
