package gangmu.reading.page;

import java.util.ArrayList;
import java.util.List;

/**
 * How a page is made up.
 *
 * @param newspaper whether it is a newspaper's, where many stories stand beside each other
 * @param headlinesBelow whether it prints a report above its headline
 */
record Habits(boolean newspaper, boolean headlinesBelow) {

    static Habits of(List<Paragraph> page, boolean hasMasthead, Below below, Likeness likeness) {
        return new Habits(hasMasthead || isNewspaper(page), hasHeadlinesBelow(page, below, likeness));
    }

    private static boolean isNewspaper(List<Paragraph> page) {
        var signs = 0;
        for (var paragraph : page) {
            if (signs >= 2) {
                return true;
            }
            signs += Jump.from(paragraph.words()) > 0 ? 2 : 0;
            signs += paragraph.dateline() != null
                            || paragraph.kind() == Paragraph.Kind.BYLINE
                            || paragraph.jump() != null
                    ? 1
                    : 0;
        }
        return signs >= 2;
    }

    /** Whether the page prints its first report above its headline. */
    private static boolean hasHeadlinesBelow(List<Paragraph> page, Below below, Likeness likeness) {
        var above = new ArrayList<Paragraph>();
        for (var i = 0; i < page.size(); i++) {
            var paragraph = page.get(i);
            if (paragraph.kind() == Paragraph.Kind.SHORT) {
                above.add(paragraph);
            } else if (paragraph.isBody() && !Advertisement.is(paragraph)) {
                if (paragraph.dateline() == null) {
                    return false;
                }
                var body = below.from(i);
                return HeadlineCutter.cut(above).stream().noneMatch(head -> likeness.of(head.words(), body) >= 0.25);
            }
        }
        return false;
    }
}
