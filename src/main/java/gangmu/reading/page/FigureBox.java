package gangmu.reading.page;

import gangmu.reading.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A box of figures without marks: a headline that says so, and below it lines that are no sentences, most of them with a number. */
final class FigureBox {

    private static final Words HEADS = Words.of("数读", "数说", "数看", "数览", "数字看", "数据看", "数字说");
    private static final int LONGEST_HEAD = 14;
    private static final int FEWEST_LINES = 3;

    private FigureBox() {}

    /** Takes the box that these lines open with, its headline too, out of them; null where they are anything else. */
    static @Nullable Draft take(List<Paragraph> gap) {
        if (gap.size() <= FEWEST_LINES || !HEADS.begins(gap.getFirst().words())) {
            return null;
        }
        var first = HEADS.has(gap.getFirst().words()) ? 2 : 1;
        var end = first + 1;
        while (end < gap.size() && gap.get(end).blanksBefore() == 0) {
            end++;
        }
        var lines = gap.subList(first, end);
        var counting = lines.stream().filter(line -> line.has(Signs.DIGIT)).count();
        if (gap.get(first - 1).words().length() > LONGEST_HEAD
                || lines.size() < FEWEST_LINES
                || counting * 2 < lines.size()
                || lines.stream().anyMatch(line -> !line.isHeading())) {
            return null;
        }
        var box = new Draft(Draft.Kind.BOX);
        box.heads.addAll(HeadlineCutter.cut(gap.subList(0, first)));
        lines.forEach(box::add);
        gap.subList(0, end).clear();
        return box;
    }
}
