package gangmu.reading.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The lines that a paper of several pages repeats beside its page numbers: they stand in the middle of its sentences. */
final class RunningHeads {

    private static final int LONGEST = 40;
    private static final int LONGEST_NUMBER = 12;

    private RunningHeads() {}

    /** The words of such lines. */
    static Set<String> of(List<Line> lines) {
        var seen = new HashSet<String>();
        var repeated = new HashSet<String>();
        for (var i = 0; i < lines.size(); i++) {
            if (isPageNumber(lines.get(i).words())) {
                note(lines, i - 1, i, seen, repeated);
                note(lines, i + 1, i + 2, seen, repeated);
            }
        }
        return repeated;
    }

    /** Notes a line that stands alone: neither it nor the next one stands close below another. */
    private static void note(List<Line> lines, int at, int next, Set<String> seen, Set<String> repeated) {
        if (at < 0 || at >= lines.size() || lines.get(at).blanksBefore() == 0) {
            return;
        }
        var line = lines.get(at);
        if (line.words().length() <= LONGEST
                && !line.hasSentence()
                && !line.hasComma()
                && (next >= lines.size() || lines.get(next).blanksBefore() > 0)
                && !seen.add(line.words())) {
            repeated.add(line.words());
        }
    }

    /** Whether it is the bare number of a page: — 2 —, 第2页. */
    private static boolean isPageNumber(String words) {
        var digits = 0;
        for (var i = 0; i < words.length() && words.length() <= LONGEST_NUMBER; i++) {
            var c = words.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if ("-—－第页共/=Pagpe".indexOf(c) < 0) {
                return false;
            }
        }
        return digits > 0;
    }
}
