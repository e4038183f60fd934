package gangmu.reading.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The lines that a paper of several pages prints beside its page numbers: they are repeated, or stand in the middle of a sentence. */
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
                if ((standsAlone(lines, i + 1, i + 2) && isCut(lines, i - 1, i + 2))
                        || tellsThatItGoesOn(lines, i + 1)) {
                    repeated.add(lines.get(i + 1).words());
                }
            }
        }
        return repeated;
    }

    /** Notes a line that stands alone. */
    private static void note(List<Line> lines, int at, int next, Set<String> seen, Set<String> repeated) {
        if (standsAlone(lines, at, next) && !seen.add(lines.get(at).words())) {
            repeated.add(lines.get(at).words());
        }
    }

    /** Whether neither a line without a sentence nor the next one stands close below another. */
    private static boolean standsAlone(List<Line> lines, int at, int next) {
        return at >= 0
                && at < lines.size()
                && lines.get(at).blanksBefore() > 0
                && lines.get(at).words().length() <= LONGEST
                && !lines.get(at).hasSentence()
                && !lines.get(at).hasComma()
                && (next >= lines.size() || lines.get(next).blanksBefore() > 0);
    }

    /** 督办通知单（续）: the name of the paper on top of its next page. */
    private static boolean tellsThatItGoesOn(List<Line> lines, int at) {
        return at < lines.size()
                && lines.get(at).words().length() <= LONGEST
                && (lines.get(at).words().endsWith("（续）")
                        || lines.get(at).words().endsWith("(续)"));
    }

    /** Whether a page ends in the middle of a sentence that the next one ends. */
    private static boolean isCut(List<Line> lines, int last, int first) {
        if (last < 0 || first >= lines.size()) {
            return false;
        }
        var words = lines.get(last).words();
        return (lines.get(last).hasSentence() || lines.get(last).hasComma())
                && Character.isIdeographic(words.charAt(words.length() - 1))
                && (lines.get(first).hasSentence() || lines.get(first).hasComma());
    }

    /** Whether it is the bare number of a page: — 2 —, 第2页. */
    static boolean isPageNumber(String words) {
        var digits = 0;
        for (var i = 0; i < words.length() && words.length() <= LONGEST_NUMBER; i++) {
            var c = words.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if ("-—－·•第页共()（）/=Pagpe".indexOf(c) < 0) {
                return false;
            }
        }
        return digits > 0;
    }
}
