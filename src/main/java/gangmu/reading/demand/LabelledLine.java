package gangmu.reading.demand;

import gangmu.reading.Characters;
import gangmu.reading.FieldLabels;
import gangmu.reading.Words;
import org.jspecify.annotations.Nullable;

/**
 * A line of an entry of a list, that says what it tells: 整改措施：…, 责任单位：…, 整改时限：….
 *
 * @param kind what it tells
 * @param start where its label begins, behind a mark such as ◇
 * @param length how long mark and label are, the colon included
 */
record LabelledLine(Kind kind, int start, int length) {

    enum Kind {
        /** What is to be done. */
        MEASURES,
        /** Who must act or by when. */
        ASSIGNMENT,
        /** How things are. */
        FACTS
    }

    private static final Words NUMBERED = Words.of("事项", "任务", "交办事项");
    /** What may stand before a label. */
    static final Characters MARKS = Characters.of("◇◆●■▲★○□·•");

    private static final String NUMERALS = "0123456789一二三四五六七八九十";
    private static final int LONGEST_NUMBER = 12;

    /** How a line begins that belongs to an entry; null for any other line. */
    static @Nullable LabelledLine of(String line) {
        var from = MARKS.has(line.charAt(0)) ? 1 : 0;
        var measures = Math.max(label(FieldLabels.MEASURES, line, from), numbered(line, from));
        if (measures > 0) {
            return new LabelledLine(Kind.MEASURES, from, measures);
        }
        var assigned = label(FieldLabels.ASSIGNED, line, from);
        if (assigned > 0) {
            return new LabelledLine(Kind.ASSIGNMENT, from, assigned);
        }
        var facts = label(FieldLabels.FACTS, line, from);
        return facts > 0 ? new LabelledLine(Kind.FACTS, from, facts) : null;
    }

    private static int label(Words labels, String line, int from) {
        var end = from + labels.lengthAt(line, from);
        return end > from && end + 1 < line.length() && "：: 　".indexOf(line.charAt(end)) >= 0 ? end + 1 : 0;
    }

    /** 事项10（续办）：. */
    private static int numbered(String line, int from) {
        var number = from + NUMBERED.lengthAt(line, from);
        if (number == from || number >= line.length() || NUMERALS.indexOf(line.charAt(number)) < 0) {
            return 0;
        }
        for (var at = number + 1; at < Math.min(line.length() - 1, number + LONGEST_NUMBER); at++) {
            if ("：:".indexOf(line.charAt(at)) >= 0) {
                return at + 1;
            }
        }
        return 0;
    }
}
