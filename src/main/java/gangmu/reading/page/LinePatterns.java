package gangmu.reading.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A list of regular expressions for whole lines. Most lines match none of them; so a line is held only against those that can
 * open with its first letter and whose needed words it has.
 */
final class LinePatterns {

    /** A word that a line may have to have, and its signs. */
    private record Word(String text, long signs) {

        static Word of(String text) {
            return new Word(text, Signs.of(text));
        }

        boolean standsIn(String words, long lineSigns) {
            return (lineSigns & signs) == signs && words.contains(text);
        }
    }

    /**
     * Words of which a line must have one: {@code <day|night>}, or letters: {@code <[:：]>}.
     *
     * @param signs all their signs; 0 where one of them has none
     */
    private record Need(List<Word> oneOf, long signs) {

        static Need of(String list) {
            var letters = list.startsWith("[") && list.endsWith("]");
            var words = letters
                    ? list.substring(1, list.length() - 1).chars().mapToObj(Character::toString)
                    : Arrays.stream(list.split("\\|", -1));
            var oneOf = words.map(Word::of).toList();
            var telling = oneOf.stream().allMatch(word -> word.signs() != 0);
            return new Need(
                    oneOf, telling ? oneOf.stream().mapToLong(Word::signs).reduce(0, (a, b) -> a | b) : 0);
        }

        boolean isMet(String words, long lineSigns) {
            if (signs != 0 && (signs & lineSigns) == 0) {
                return false;
            }
            for (var i = 0; i < oneOf.size(); i++) {
                if (oneOf.get(i).standsIn(words, lineSigns)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** An expression, and what a line must have to match it. */
    private record Entry(List<Need> needs, Pattern pattern) {

        static Entry of(String line) {
            var needs = new ArrayList<Need>();
            var start = 0;
            while (line.startsWith("<", start)) {
                var end = line.startsWith("<[", start) ? line.indexOf("]>", start) + 1 : line.indexOf('>', start);
                needs.add(Need.of(line.substring(start + 1, end)));
                start = end + 1;
            }
            return new Entry(List.copyOf(needs), Pattern.compile(line.substring(start)));
        }

        boolean matches(String words, long signs) {
            for (var i = 0; i < needs.size(); i++) {
                if (!needs.get(i).isMet(words, signs)) {
                    return false;
                }
            }
            return pattern.matcher(words).matches();
        }

        long firstSigns() {
            return needs.isEmpty() ? 0 : needs.getFirst().signs();
        }

        boolean mayOpenWith(char first) {
            var matcher = pattern.matcher(String.valueOf(first));
            return matcher.matches() || matcher.hitEnd();
        }
    }

    /**
     * The entries that can open with a letter, and of each the signs of what it needs first: a line without any of these does
     * not match it. 0 where no sign tells. Most letters share one opening.
     */
    private static final class Opening {

        private static final long ANY = -1;

        private final Entry[] entries;
        private final long[] signs;
        private final long ofAll;

        Opening(List<Entry> entries) {
            this.entries = entries.toArray(Entry[]::new);
            this.signs = entries.stream().mapToLong(Entry::firstSigns).toArray();
            this.ofAll = Arrays.stream(signs).reduce(0, (all, each) -> all | (each == 0 ? ANY : each));
        }

        boolean match(String words, long lineSigns) {
            if (ofAll != ANY && (ofAll & lineSigns) == 0) {
                return false;
            }
            for (var i = 0; i < signs.length; i++) {
                if ((signs[i] == 0 || (signs[i] & lineSigns) != 0) && entries[i].matches(words, lineSigns)) {
                    return true;
                }
            }
            return false;
        }
    }

    private final List<Entry> entries;
    private final AtomicReferenceArray<@Nullable Opening> byFirst = new AtomicReferenceArray<>(Character.MAX_VALUE + 1);
    private final Map<List<Entry>, Opening> openings = new ConcurrentHashMap<>();

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
        return openingWith(words.charAt(0)).match(words, signs);
    }

    private Opening openingWith(char first) {
        var known = byFirst.getAcquire(first);
        if (known == null) {
            known = openings.computeIfAbsent(
                    entries.stream().filter(entry -> entry.mayOpenWith(first)).toList(), Opening::new);
            byFirst.setRelease(first, known);
        }
        return known;
    }
}
