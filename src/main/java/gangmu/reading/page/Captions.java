package gangmu.reading.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes the captions of photographs off a page: they belong to no body. */
final class Captions {

    private static final int LONGEST = 160;
    private static final Pattern ON_THE_SPOT = Pattern.compile(
            "(?:近日|日前|连日来|昨日|今日|初[春夏秋冬]|入[春夏秋冬]|时下|眼下|\\d{1,2}月\\d{1,2}日|[^，。]{2,16}(?:内|里|上|中|旁|现场|车间)[，,])");

    private Captions() {}

    static List<Paragraph> without(List<Paragraph> paragraphs) {
        var rest = new ArrayList<Paragraph>(paragraphs.size());
        var afterCredit = false;
        for (var paragraph : paragraphs) {
            var credit = paragraph.kind() == Paragraph.Kind.CREDIT;
            if (!credit) {
                rest.add(paragraph);
            } else if (!afterCredit && !rest.isEmpty()) {
                if (paragraph.blanksBefore() == 0) {
                    dropRun(rest);
                } else if (paragraph.words().length() <= 20 && !paragraph.tellsPicture() && isCaption(rest)) {
                    rest.removeLast();
                }
            }
            afterCredit = credit;
        }
        return rest;
    }

    /** A caption of several lines, the photographer named in the last. */
    private static void dropRun(List<Paragraph> above) {
        var start = above.size() - 1;
        var length = above.get(start).words().length();
        while (start > 0 && above.get(start).blanksBefore() == 0 && length <= LONGEST) {
            start--;
            length += above.get(start).words().length();
        }
        var run = above.subList(start, above.size());
        if (length <= LONGEST
                && run.stream()
                        .noneMatch(line ->
                                line.dateline() != null || line.level() > 0 || line.kind() == Paragraph.Kind.ITEM)) {
            run.clear();
        }
    }

    /** Whether the paragraph above a photographer's name is the caption. */
    private static boolean isCaption(List<Paragraph> above) {
        var caption = above.getLast();
        if (caption.dateline() != null
                || caption.words().length() > LONGEST
                || (caption.kind() != Paragraph.Kind.TEXT && caption.kind() != Paragraph.Kind.SHORT)) {
            return false;
        }
        if (above.size() == 1 || caption.kind() == Paragraph.Kind.SHORT) {
            return true;
        }
        var before = above.get(above.size() - 2);
        return caption.blanksBefore() >= 2
                || before.goesOn()
                || before.kind() == Paragraph.Kind.SHORT
                || ON_THE_SPOT.matcher(caption.words()).lookingAt();
    }
}
