package gangmu.reading.page;

import gangmu.reading.FieldLabels;
import gangmu.reading.Passage;
import gangmu.reading.Words;
import java.util.List;

/** The fields of a form: a label such as 办理要求, a colon or, as a table of two columns leaves it, only blanks, and what it tells. */
final class FormFields {

    private static final Words LABELS = Words.of(FieldLabels.MEASURES, FieldLabels.ASSIGNED, FieldLabels.FACTS);
    /** So many lines with nothing but blanks behind a label make a form. */
    private static final int FEWEST = 2;

    private FormFields() {}

    /** Whether these lines are those of a form whose labels stand without a colon. */
    static boolean in(List<Line> lines) {
        var fields = 0;
        for (var line : lines) {
            fields += line.hasBlanks() && label(line) > 0 ? 1 : 0;
        }
        return fields >= FEWEST;
    }

    /** Whether a row is fields side by side, labels and what they tell in turns. */
    static boolean areIn(Passage row) {
        var cells = BrokenRow.cells(row);
        for (var i = 0; i < cells.size(); i += 2) {
            if (!LABELS.has(cells.get(i).strip().toString())) {
                return false;
            }
        }
        return cells.size() % 2 == 0 && !LABELS.has(cells.get(1).strip().toString());
    }

    /** Whether the words are a field: its label, a colon, and what it tells. */
    static boolean isField(String words) {
        return opens(LABELS, words);
    }

    /** Whether one of these labels opens the words, a colon and what it tells behind it. */
    static boolean opens(Words labels, String words) {
        var end = labels.lengthAt(words, 0);
        return end > 0 && end < words.length() - 1 && "：:".indexOf(words.charAt(end)) >= 0;
    }

    /** Where the label ends that opens the line and stands before a blank and a text, 0 if none does; the head of a table is none. */
    static int label(Line line) {
        var words = line.words();
        var end = LABELS.lengthAt(words, 0);
        return end > 0
                        && end < words.length()
                        && Mark.isBlank(line.text().charAt(end))
                        && LABELS.lengthAt(words, end) == 0
                ? end
                : 0;
    }
}
