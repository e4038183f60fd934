package gangmu.reading.page;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * A list of regular expressions for whole lines. Most lines match none of them; so a line is held only against those that can
 * open with its first letter and whose needed words it has.
 */
final class LinePatterns {

    /** An expression and the words of which a line must have one to match it; no words where any line may. */
    private record Entry(List<String> needs, Pattern pattern) {

        static Entry of(String line) {
            var end = line.startsWith("<") ? line.indexOf('>') : -1;
            return new Entry(
                    end < 0 ? List.of() : List.of(line.substring(1, end).split("\\|", -1)),
                    Pattern.compile(line.substring(end + 1)));
        }

        boolean matches(String words) {
            return hasNeeds(words) && pattern.matcher(words).matches();
        }

        boolean mayOpenWith(char first) {
            var matcher = pattern.matcher(String.valueOf(first));
            return matcher.matches() || matcher.hitEnd();
        }

        private boolean hasNeeds(String words) {
            for (var need : needs) {
                if (words.contains(need)) {
                    return true;
                }
            }
            return needs.isEmpty();
        }
    }

    private final List<Entry> entries;
    private final Map<Character, List<Entry>> byFirst = new ConcurrentHashMap<>();

    private LinePatterns(List<Entry> entries) {
        this.entries = entries;
    }

    static LinePatterns of(String lexicon) {
        return new LinePatterns(Lexicon.entries(lexicon).stream().map(Entry::of).toList());
    }

    boolean match(String words) {
        for (var entry : openingWith(words.charAt(0))) {
            if (entry.matches(words)) {
                return true;
            }
        }
        return false;
    }

    private List<Entry> openingWith(char first) {
        return byFirst.computeIfAbsent(
                first,
                letter -> entries.stream()
                        .filter(entry -> entry.mayOpenWith(letter))
                        .toList());
    }
}
