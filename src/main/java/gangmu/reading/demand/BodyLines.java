package gangmu.reading.demand;

import gangmu.reading.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a body: paragraphs, list items, cells. A bracket that tells who acts by when is put to the item it stands
 * under, and an item or a bracket that a narrow page broke is made whole.
 */
final class BodyLines {

    private static final Pattern ASSIGNING =
            Pattern.compile("[（(【\\[](?:(?:牵头|责任|配合|主办|承办|协办|落实|完成|办结|整改)[^：:，。]{0,6}[：:]|[^（）()，。]{2,20}(?:牵头|负责))");
    private static final int MOST_BROKEN_LINES = 4;
    private static final int SHORTEST_BROKEN_ITEM = 24;

    private BodyLines() {}

    static List<Passage> of(Passage body) {
        var lines = new ArrayList<Passage>();
        var start = 0;
        for (var i = 0; i <= body.length(); i++) {
            if (i == body.length() || body.charAt(i) == '\n') {
                var line = body.subSequence(start, i).strip();
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                start = i + 1;
            }
        }
        return joined(lines);
    }

    private static List<Passage> joined(List<Passage> lines) {
        var joined = new ArrayList<Passage>();
        for (var i = 0; i < lines.size(); i++) {
            var whole = i;
            while (whole + 1 < lines.size() && goesOn(lines, i, whole)) {
                whole++;
            }
            var line = join(lines.subList(i, whole + 1));
            i = whole;
            if (!joined.isEmpty() && isAssignment(line) && endsItem(joined.getLast())) {
                line = join(List.of(joined.removeLast(), line));
            }
            joined.add(line);
        }
        return joined;
    }

    /** Whether the line after the last one of these belongs to them: a bracket is open, or an item breaks off. */
    private static boolean goesOn(List<Passage> lines, int first, int last) {
        if (last - first >= MOST_BROKEN_LINES
                || Enumerator.at(lines.get(last + 1).toString()) != null) {
            return false;
        }
        for (var line = first; line <= last; line++) {
            var opening = assigning(lines.get(line).toString());
            if (opening >= 0) {
                return isOpen(lines, line, last, opening);
            }
        }
        return first == last
                && breaksOff(lines.get(last).toString())
                && (endsSentence(lines.get(last + 1))
                        || assigning(lines.get(last + 1).toString()) > 0);
    }

    private static int assigning(String line) {
        if (line.indexOf('【') < 0 && line.indexOf('（') < 0 && line.indexOf('(') < 0 && line.indexOf('[') < 0) {
            return -1;
        }
        var bracket = ASSIGNING.matcher(line);
        return bracket.find() ? bracket.start() : -1;
    }

    private static boolean isOpen(List<Passage> lines, int first, int last, int opening) {
        var depth = 0;
        for (var line = first; line <= last; line++) {
            for (var i = line == first ? opening : 0; i < lines.get(line).length(); i++) {
                var c = lines.get(line).charAt(i);
                depth += "（(【[".indexOf(c) >= 0 ? 1 : "）)】]".indexOf(c) >= 0 ? -1 : 0;
            }
        }
        return depth > 0;
    }

    private static boolean breaksOff(String line) {
        if (line.length() < SHORTEST_BROKEN_ITEM || !Character.isLetterOrDigit(line.charAt(line.length() - 1))) {
            return false;
        }
        var enumerator = Enumerator.at(line);
        return enumerator != null
                && (enumerator.kind() == Enumerator.Kind.ITEM || enumerator.kind() == Enumerator.Kind.SUB_ITEM)
                && line.indexOf('，') > 0;
    }

    private static boolean isAssignment(Passage line) {
        return line.length() > 2 && "（(【[".indexOf(line.charAt(0)) >= 0 && assigning(line.toString()) == 0;
    }

    private static boolean endsItem(Passage line) {
        return line.length() > 8;
    }

    private static boolean endsSentence(Passage line) {
        return "。；".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    private static Passage join(List<Passage> lines) {
        if (lines.size() == 1) {
            return lines.getFirst();
        }
        var builder = Passage.builder();
        lines.forEach(builder::append);
        return builder.build();
    }
}
