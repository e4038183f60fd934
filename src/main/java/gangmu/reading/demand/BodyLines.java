package gangmu.reading.demand;

import gangmu.reading.Characters;
import gangmu.reading.Passage;
import gangmu.reading.SerialHeads;
import gangmu.reading.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a body: paragraphs, list items, cells. A bracket that tells who acts by when is put to the item it stands
 * under, and an item or a bracket that a narrow page broke is made whole.
 */
final class BodyLines {

    private static final Characters CLOSINGS = Characters.of("）)】]〕");
    private static final Words LABELS = Words.of(
            "牵头", "责任", "配合", "主办", "主责", "主管", "主体", "负责", "承办", "协办", "协同", "协助", "协作", "参与", "会办", "联办", "落实", "实施",
            "完成", "办结", "整改", "截止");
    private static final int LONGEST_LABEL = 6;
    private static final Words SHARES = Words.of("牵头", "负责");
    private static final Characters NOT_BEFORE_SHARE = Characters.of("（）()，。");
    private static final String FIRST_HEAD = "序号";
    private static final int LONGEST_FIRST_HEAD = 4;
    private static final int FEWEST_HEADS = 3;
    private static final int MOST_HEADS = 12;
    /** （续表）: what is printed where a table goes on, and belongs to none of its rows. */
    private static final Words GOES_ON = Words.of("续表", "续上表", "接上表");

    private static final Words GOES_ON_ENDS = Words.of("（续）", "(续)", "（续表）", "(续表)");
    private static final int LONGEST_GOING_ON = 6;
    private static final int LONGEST_NAMES = 20;
    private static final int MOST_BROKEN_LINES = 4;
    private static final int SHORTEST_BROKEN_ITEM = 24;

    /** With what a paper turns from its items to those who read it. */
    private static final Words BEGINNINGS = Words.of("请", "希望", "以上", "上述", "联系人", "特此");

    private BodyLines() {}

    static List<Passage> of(Passage body) {
        var lines = new ArrayList<Passage>();
        var text = body.toString();
        for (var start = 0; start <= text.length(); ) {
            var end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end > start) {
                var line = body.subSequence(start, end);
                line = isPrinted(text.charAt(start)) && isPrinted(text.charAt(end - 1)) ? line : line.strip();
                if (!line.isEmpty() && !tellsThatTableGoesOn(line)) {
                    add(line, lines);
                }
            }
            start = end + 1;
        }
        return joined(withoutHeadsInCells(lines));
    }

    /** Without a head that is printed again in the middle of a cell, where a page ends: neither a row nor a section begins behind it. */
    private static List<Passage> withoutHeadsInCells(List<Passage> lines) {
        var first = 0;
        while (first < lines.size() && !isFirstHead(lines.get(first))) {
            first++;
        }
        var kept = new ArrayList<>(lines.subList(0, Math.min(first + 1, lines.size())));
        for (var i = first + 1; i < lines.size(); i++) {
            var heads = isFirstHead(lines.get(i)) ? headsAgain(lines, first, i) : 0;
            if (heads >= FEWEST_HEADS && i + heads < lines.size() && goesOnInCell(lines.get(i + heads))) {
                i += heads - 1;
            } else {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }

    /** How many lines from the second place on are those from the first place on. */
    private static int headsAgain(List<Passage> lines, int first, int again) {
        var heads = 1;
        while (heads < MOST_HEADS
                && again + heads < lines.size()
                && isSame(lines.get(first + heads), lines.get(again + heads))) {
            heads++;
        }
        return heads;
    }

    private static boolean isFirstHead(Passage line) {
        return line.length() <= LONGEST_FIRST_HEAD && SerialHeads.has(line.toString());
    }

    private static boolean isSame(CharSequence line, CharSequence other) {
        return line.length() == other.length() && CharSequence.compare(line, other) == 0;
    }

    private static boolean goesOnInCell(Passage line) {
        var words = line.toString();
        return !RowNumber.is(words) && Enumerator.at(words) == null;
    }

    private static boolean tellsThatTableGoesOn(Passage line) {
        var words = line.toString();
        return (words.length() <= LONGEST_GOING_ON && GOES_ON.occurIn(words)) || GOES_ON_ENDS.ends(words);
    }

    /** A table's first head that is printed behind its title stands on a line of its own. */
    private static void add(Passage line, List<Passage> lines) {
        var head = line.length() - FIRST_HEAD.length();
        if (head > 0 && line.charAt(line.length() - 1) == '号' && line.toString().endsWith(FIRST_HEAD)) {
            lines.add(line.subSequence(0, head));
            lines.add(line.subSequence(head, line.length()));
        } else {
            lines.add(line);
        }
    }

    /** Whether this is surely no blank. */
    private static boolean isPrinted(char c) {
        return !Nesting.isMark(c) || c == '。' || (c >= '0' && c <= '9');
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
        if (last - first >= MOST_BROKEN_LINES) {
            return false;
        }
        var next = lines.get(last + 1);
        for (var line = first; line <= last; line++) {
            var opening = assigning(lines.get(line).toString());
            if (opening >= 0) {
                return isOpen(lines, line, last, opening) && Enumerator.at(next.toString()) == null;
            }
        }
        return first == last
                && breaksOff(lines.get(last).toString())
                && Enumerator.at(next.toString()) == null
                && !BEGINNINGS.begins(next.toString())
                && (endsSentence(next) || assigning(next.toString()) > 0);
    }

    private static int assigning(String line) {
        for (var at = Assignments.OPENINGS.indexIn(line, 0, line.length());
                at >= 0;
                at = Assignments.OPENINGS.indexIn(line, at + 1, line.length())) {
            if (opensWithLabel(line, at + 1) || opensWithShare(line, at + 1)) {
                return at;
            }
        }
        return -1;
    }

    /** 牵头单位：. */
    private static boolean opensWithLabel(String line, int from) {
        var label = LABELS.lengthAt(line, from);
        if (label == 0) {
            return false;
        }
        for (var at = from + label; at < Math.min(line.length(), from + label + LONGEST_LABEL + 1); at++) {
            switch (line.charAt(at)) {
                case '：', ':' -> {
                    return true;
                }
                case '，', '。' -> {
                    return false;
                }
                default -> {
                    // still the label
                }
            }
        }
        return false;
    }

    /** 市某局牵头, 某局负责. */
    private static boolean opensWithShare(String line, int from) {
        for (var at = from; at < Math.min(line.length(), from + LONGEST_NAMES + 1); at++) {
            if (at >= from + 2 && SHARES.startsIn(line, at)) {
                return true;
            }
            if (NOT_BEFORE_SHARE.has(line.charAt(at))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isOpen(List<Passage> lines, int first, int last, int opening) {
        var depth = 0;
        for (var line = first; line <= last; line++) {
            for (var i = line == first ? opening : 0; i < lines.get(line).length(); i++) {
                var c = lines.get(line).charAt(i);
                depth += Assignments.OPENINGS.has(c) ? 1 : CLOSINGS.has(c) ? -1 : 0;
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
        return line.length() > 2 && Assignments.OPENINGS.has(line.charAt(0)) && assigning(line.toString()) == 0;
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
