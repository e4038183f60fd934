package gangmu.reading.page;

import gangmu.reading.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands below a place of the page, taken as a story: it tells whose the headlines above it are. */
final class Below {

    private static final int MOST = 4;
    private static final int LONGEST_MATTER = 24;
    private static final Words SPOKEN_OF = Words.of("就", "对", "针对", "围绕", "关于");

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

    /** The first words of the paragraph that stands here and of those close below it, at most so many. */
    String words(int at, int most) {
        var words = new StringBuilder(page.get(at).words());
        for (var i = at + 1; i < page.size() && words.length() < most && isCloseBelow(page.get(i)); i++) {
            words.append(page.get(i).words());
        }
        return words.substring(0, Math.min(most, words.length()));
    }

    /** How wide the column is that goes on with the paragraph that stands here and those close below it; 0 if that does not show. */
    int measure(int at) {
        var measure = page.get(at).measure();
        for (var i = at + 1; i < Math.min(page.size(), at + MOST) && measure == 0 && isCloseBelow(page.get(i)); i++) {
            measure = page.get(i).measure();
        }
        return measure;
    }

    /** Who speaks first in the paragraph that stands here or in those close below it. */
    @Nullable
    String speaker(int at) {
        var speaker = HeadlineWords.person(page.get(at).words());
        for (var i = at + 1; i < page.size() && speaker == null && isCloseBelow(page.get(i)); i++) {
            speaker = HeadlineWords.person(page.get(i).words());
        }
        return speaker;
    }

    /** Who speaks in the paragraph that stands here, at its beginning or behind what he speaks of: 就做好当前工作，某某要求. */
    @Nullable
    String speaks(int at) {
        var words = page.get(at).words();
        var comma = SPOKEN_OF.startsIn(words, 0) ? words.indexOf('，', 0, Math.min(words.length(), LONGEST_MATTER)) : -1;
        return HeadlineWords.speaker(comma < 0 ? words : words.substring(comma + 1));
    }

    /** Whether the paragraph that stands here and the one close below it open with sentences of one build. */
    boolean isParallel(int at) {
        return at + 1 < page.size()
                && isCloseBelow(page.get(at + 1))
                && Argument.isParallel(page.get(at).words(), page.get(at + 1).words());
    }

    private static boolean isCloseBelow(Paragraph paragraph) {
        return paragraph.kind() == Paragraph.Kind.TEXT && paragraph.blanksBefore() == 0 && paragraph.dateline() == null;
    }

    /** The paragraph that stands here, for itself. */
    Draft only(int at) {
        var only = new Draft(Draft.Kind.REPORT);
        only.add(page.get(at));
        return only;
    }
}
