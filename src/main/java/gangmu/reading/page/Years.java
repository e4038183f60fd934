package gangmu.reading.page;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The year of a day that is printed without one: by the day of the page, else by the years that the page or the story names. */
final class Years {

    private static final int MOST_STORIES = 400;

    private final List<Draft> drafts;
    private final @Nullable LocalDate page;
    private @Nullable Integer usual;
    private boolean counted;

    private Years(@Nullable LocalDate page, List<Draft> drafts) {
        this.page = page;
        this.drafts = drafts;
    }

    /**
     * The years of a page.
     *
     * @param page the day of the page, by its masthead or its line of origin
     */
    static Years of(@Nullable LocalDate page, List<Draft> drafts) {
        return new Years(page == null ? signed(drafts) : page, drafts);
    }

    /** The date of a day in this story. */
    @Nullable
    LocalDate date(Day day, Draft story) {
        return day.in(page, page == null ? of(story.words()) : null);
    }

    /** The year that the page names most often, else the story's. */
    private @Nullable Integer of(String story) {
        if (!counted) {
            usual = usual(words());
            counted = true;
        }
        return usual != null ? usual : usual(story);
    }

    private String words() {
        var words = new StringBuilder();
        for (var draft : drafts.subList(0, Math.min(MOST_STORIES, drafts.size()))) {
            words.append(draft.words());
            draft.heads.forEach(head -> words.append(head.words()).append('\n'));
        }
        return words.toString();
    }

    private static @Nullable LocalDate signed(List<Draft> drafts) {
        for (var draft : drafts) {
            var day = draft.signed();
            if (day != null) {
                return day.in(null, null);
            }
        }
        return null;
    }

    private static @Nullable Integer usual(String text) {
        var counts = new HashMap<Integer, Integer>();
        for (var end = text.indexOf('年'); end >= 0; end = text.indexOf('年', end + 1)) {
            if (isYear(text, end - 4)) {
                var next = end + 1 < text.length() ? text.charAt(end + 1) : '年';
                counts.merge(
                        Integer.valueOf(text.substring(end - 4, end)),
                        next == '以' || next == '底' || next == '前' ? 1 : 2,
                        Integer::sum);
            }
        }
        Integer best = null;
        for (var entry : counts.entrySet()) {
            if (best == null
                    || entry.getValue() > counts.getOrDefault(best, 0)
                    || (entry.getValue().equals(counts.get(best)) && entry.getKey() > best)) {
                best = entry.getKey();
            }
        }
        return best;
    }

    /** Whether four digits of this century begin here. */
    private static boolean isYear(String text, int start) {
        return start >= 0
                && text.charAt(start) == '2'
                && text.charAt(start + 1) == '0'
                && isDigit(text.charAt(start + 2))
                && isDigit(text.charAt(start + 3));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
