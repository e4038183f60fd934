package gangmu.reading.page;

import gangmu.reading.Characters;
import gangmu.reading.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The year of a day that is printed without one: by the day of the page, else by the years that the page or the story names. */
final class Years {

    private static final int MOST_STORIES = 400;
    /** What a part of a year is counted by: 前三季度, 前9个月. */
    private static final Characters NUMERALS = Characters.of("一二两三四五六七八九十半0123456789");

    private static final Words PLANS =
            Words.of("计划", "预计", "计划于", "预计于", "预计到", "拟于", "将于", "到", "至", "力争", "确保", "纳入", "列入");

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

    /** The day of the page, null where nothing tells it. */
    @Nullable
    LocalDate page() {
        return page;
    }

    /** The date of a day in this story. */
    @Nullable
    LocalDate date(Day day, Draft story) {
        return day.in(page, page == null ? of(story.words()) : null);
    }

    /** The year that the page names most often, else the story's. */
    private @Nullable Integer of(List<String> story) {
        if (!counted) {
            usual = usual(words());
            counted = true;
        }
        return usual != null ? usual : usual(story);
    }

    private List<String> words() {
        var words = new ArrayList<String>();
        for (var draft : drafts.subList(0, Math.min(MOST_STORIES, drafts.size()))) {
            words.addAll(draft.words());
            draft.heads.forEach(head -> words.add(head.words()));
        }
        return words;
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

    private static @Nullable Integer usual(List<String> words) {
        var counts = new HashMap<Integer, Integer>();
        words.forEach(each -> count(each, counts));
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

    private static void count(String words, Map<Integer, Integer> counts) {
        for (var end = words.indexOf('年'); end >= 0; end = words.indexOf('年', end + 1)) {
            if (isYear(words, end - 4) && !isSince(words, end)) {
                counts.merge(
                        Integer.valueOf(words.substring(end - 4, end)),
                        isBound(words, end) || isPlanned(words, end - 4) ? 1 : 2,
                        Integer::sum);
            }
        }
    }

    /** 2021年起. */
    private static boolean isSince(String words, int end) {
        return words.startsWith("起", end + 1);
    }

    /** 计划2027年, 到2027年: what a page tells of the years to come. */
    private static boolean isPlanned(String words, int start) {
        return PLANS.lengthBefore(words, start) > 0;
    }

    /** 2027年以前, 2027年底, 2027年前; but 2025年前三季度 is of that year. */
    private static boolean isBound(String words, int end) {
        return words.startsWith("以", end + 1)
                || words.startsWith("底", end + 1)
                || (words.startsWith("前", end + 1)
                        && !(end + 2 < words.length() && NUMERALS.has(words.charAt(end + 2))));
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
