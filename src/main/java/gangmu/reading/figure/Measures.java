package gangmu.reading.figure;

import gangmu.reading.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The measure words and units that the trade counts with. */
final class Measures {

    private static final Map<String, String> SPELLINGS =
            Map.of("百分点", "个百分点", "个多月", "个月", "％", "%", "个小时", "小时", "元人民币", "元");

    /** The measures, in the order of their names. */
    private final List<Measure> measures = new ArrayList<>();

    /** The same measures as figures tell them, in one spelling. */
    private final List<Measure> printed = new ArrayList<>();

    private final Words names;

    private Measures() {
        var words = new ArrayList<String>();
        var kind = Measure.Kind.COUNT;
        for (var entry : Words.entries("figure/measures")) {
            if (entry.startsWith("[")) {
                kind = Measure.Kind.valueOf(
                        entry.substring(1, entry.length() - 1).replace(' ', '_'));
            } else {
                measures.add(new Measure(entry, kind));
                words.add(entry);
            }
        }
        names = Words.of(words);
        for (var measure : measures) {
            var spelling = SPELLINGS.get(measure.name());
            printed.add(spelling == null ? measure : new Measure(spelling, measure.kind()));
        }
    }

    static Measures load() {
        return new Measures();
    }

    /** The measure whose name begins at {@code at}; 微克/立方米 and 元/吨 are one. */
    @Nullable
    Read at(String text, int at) {
        var word = names.wordAt(text, at);
        if (word < 0) {
            return null;
        }
        var measure = measures.get(word);
        var end = at + measure.name().length();
        if (end < text.length() && text.charAt(end) == '/') {
            var per = names.lengthAt(text, end + 1);
            if (per == 0 && end + 1 < text.length() && "日天年时秒人户".indexOf(text.charAt(end + 1)) >= 0) {
                per = 1;
            }
            if (per > 0) {
                end += 1 + per;
                return new Read(new Measure(text.substring(at, end), Measure.Kind.AMOUNT), end);
            }
        }
        return new Read(printed.get(word), end);
    }

    /** A measure that was read, and where it ends. */
    record Read(Measure measure, int end) {}
}
