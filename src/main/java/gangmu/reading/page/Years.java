package gangmu.reading.page;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The year of a day that is printed without one.
 *
 * @param page the day of the page, by its masthead or its line of origin
 * @param usual the year that the page names most often
 */
record Years(@Nullable LocalDate page, @Nullable Integer usual) {

    private static final Pattern YEAR = Pattern.compile("20\\d{2}");

    static Years of(@Nullable LocalDate page, List<Draft> drafts) {
        var text = new StringBuilder();
        drafts.stream().limit(400).forEach(draft -> {
            text.append(draft.words());
            draft.heads.forEach(head -> text.append(head.words()).append('\n'));
        });
        var signed = drafts.stream()
                .map(Draft::signed)
                .filter(day -> day != null)
                .findFirst()
                .orElse(null);
        return new Years(page != null || signed == null ? page : signed.in(null, null), usual(text.toString()));
    }

    /** The year that a story itself names most often, else the page's. */
    @Nullable
    Integer of(String story) {
        return usual != null ? usual : usual(story);
    }

    private static @Nullable Integer usual(String text) {
        var counts = new HashMap<Integer, Integer>();
        for (var end = text.indexOf("年"); end >= 0; end = text.indexOf("年", end + 1)) {
            var year = text.substring(Math.max(0, end - 4), end);
            if (YEAR.matcher(year).matches()) {
                var next = end + 1 < text.length() ? text.charAt(end + 1) : '年';
                counts.merge(Integer.valueOf(year), next == '以' || next == '底' || next == '前' ? 1 : 2, Integer::sum);
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
}
