package gangmu.reading.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands below a place of the page, taken as a story: it tells whose the headlines above it are. */
final class Below {

    private static final int MOST = 4;

    private final List<Paragraph> page;
    private @Nullable Draft kept;
    private int keptAt;

    Below(List<Paragraph> page) {
        this.page = page;
    }

    /** What stands below: the paragraphs up to the next headline or report. It is asked for several times in one place. */
    Draft from(int at) {
        if (kept == null || keptAt != at) {
            kept = gather(at);
            keptAt = at;
        }
        return kept;
    }

    private Draft gather(int at) {
        var story = new Draft(Draft.Kind.REPORT);
        for (var i = at; i < Math.min(page.size(), at + MOST); i++) {
            var paragraph = page.get(i);
            if (i > at && (paragraph.dateline() != null || !paragraph.isBody())) {
                break;
            }
            story.add(paragraph);
        }
        return story;
    }

    /** The paragraph that stands here, for itself. */
    Draft only(int at) {
        var only = new Draft(Draft.Kind.REPORT);
        only.add(page.get(at));
        return only;
    }
}
