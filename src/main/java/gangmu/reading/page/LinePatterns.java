package gangmu.reading.page;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A list of regular expressions for whole lines. Most lines match none of them; so a line is held only against those that can
 * open with its first letter and whose needed words it has.
 */
final class LinePatterns {

    /** A word of which a line must have one, and its signs. */
    private record Need(String word, long signs) {

        static Need of(String word) {
            return new Need(word, Signs.of(word));
        }

        boolean isMet(String words, long lineSigns) {
            return (lineSigns & signs) == signs && words.contains(word);
        }
    }

    /** An expression and the words of which a line must have one to match it; no words where any line may. */
    private record Entry(List<Need> needs, Pattern pattern) {

        static Entry of(String line) {
            var end = line.startsWith("<") ? line.indexOf('>', 2) : -1;
            var needs =
                    end < 0 ? List.<String>of() : List.of(line.substring(1, end).split("\\|", -1));
            return new Entry(needs.stream().map(Need::of).toList(), Pattern.compile(line.substring(end + 1)));
        }

        boolean matches(String words, long signs) {
            return hasNeeds(words, signs) && pattern.matcher(words).matches();
        }

        boolean mayOpenWith(char first) {
            var matcher = pattern.matcher(String.valueOf(first));
            return matcher.matches() || matcher.hitEnd();
        }

        private boolean hasNeeds(String words, long signs) {
            for (var need : needs) {
                if (need.isMet(words, signs)) {
                    return true;
                }
            }
            return needs.isEmpty();
        }
    }

    private final List<Entry> entries;
    private final AtomicReferenceArray<Entry @Nullable []> byFirst =
            new AtomicReferenceArray<>(Character.MAX_VALUE + 1);

    private LinePatterns(List<Entry> entries) {
        this.entries = entries;
    }

    static LinePatterns of(String lexicon) {
        return new LinePatterns(Lexicon.entries(lexicon).stream().map(Entry::of).toList());
    }

    boolean match(String words) {
        return match(words, Signs.of(words));
    }

    boolean match(String words, long signs) {
        for (var entry : openingWith(words.charAt(0))) {
            if (entry.matches(words, signs)) {
                return true;
            }
        }
        return false;
    }

    private Entry[] openingWith(char first) {
        var known = byFirst.getAcquire(first);
        if (known == null) {
            known = entries.stream().filter(entry -> entry.mayOpenWith(first)).toArray(Entry[]::new);
            byFirst.setRelease(first, known);
        }
        return known;
    }
}
