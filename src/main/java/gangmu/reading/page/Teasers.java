package gangmu.reading.page;

import gangmu.reading.Characters;
import gangmu.reading.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A row of a front page that lists the headlines of other pages behind marks: 导读 ▲…（2版） ▲…（3版）. */
final class Teasers {

    private static final String MARK = "▲●■◆★▶◇◎";
    private static final Characters MARKS = Characters.of(MARK);
    private static final Pattern ROW = Pattern.compile("[\\s\u3000]*(?:(?:今日|本期)?(?:导读|看点|要目|提要)[:：]?[\\s\u3000]*)?(?:["
            + MARK + "][^" + MARK + "。]{4,60}?[（(]?第?[A-Z]?\\d{1,2}版[）)]?[\\s\u3000]*)+");

    private static final int LONGEST = 300;

    private Teasers() {}

    /** What heads the row and each headline of it; nothing where it is no such row, or holds a single headline and no head. */
    static List<Passage> of(Passage printed) {
        var end = printed.length() - 1;
        while (end > 0 && "）) \u3000".indexOf(printed.charAt(end)) >= 0) {
            end--;
        }
        if (end <= 0
                || end > LONGEST
                || printed.charAt(end) != '版'
                || !ROW.matcher(printed).matches()) {
            return List.of();
        }
        var parts = new ArrayList<Passage>();
        var start = 0;
        for (var i = 0; i < printed.length(); i++) {
            if (MARKS.has(printed.charAt(i))) {
                add(printed.subSequence(start, i), parts);
                start = i;
            }
        }
        add(printed.subSequence(start, printed.length()), parts);
        return parts.size() > 1 ? parts : List.of();
    }

    private static void add(Passage part, List<Passage> parts) {
        var text = part.strip();
        if (!text.isEmpty()) {
            parts.add(text);
        }
    }
}
