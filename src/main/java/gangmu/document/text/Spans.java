package gangmu.document.text;

import com.fasterxml.jackson.annotation.JsonValue;
import gangmu.reading.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Places in a source, as the database keeps them: starts and ends, one after the other.
 *
 * @param flat start, end, start, end …
 */
public record Spans(List<Integer> flat) {

    public Spans {
        flat = List.copyOf(flat);
    }

    public static Spans of(List<Span> spans) {
        var flat = new ArrayList<Integer>();
        for (var span : spans) {
            flat.add(span.start());
            flat.add(span.end());
        }
        return new Spans(flat);
    }

    @JsonValue
    public List<int[]> pairs() {
        var pairs = new ArrayList<int[]>();
        for (var i = 0; i + 1 < flat.size(); i += 2) {
            pairs.add(new int[] {flat.get(i), flat.get(i + 1)});
        }
        return pairs;
    }

    /** How many characters of these places come before a place of the source; all of them where it lies outside. */
    public int before(int place) {
        var passed = 0;
        for (var pair : pairs()) {
            if (pair[0] <= place && place < pair[1]) {
                return passed + place - pair[0];
            }
            passed += pair[1] - pair[0];
        }
        return passed;
    }

    /** The parts of these places that lie between two places of the source, in the order of these places. */
    public Spans within(int start, int end) {
        var flat = new ArrayList<Integer>();
        for (var pair : pairs()) {
            var from = Math.max(pair[0], start);
            var to = Math.min(pair[1], end);
            if (from < to) {
                flat.add(from);
                flat.add(to);
            }
        }
        return new Spans(flat);
    }

    /** Whether all of the others lie within these places. */
    public boolean hold(Spans others) {
        return others.pairs().stream()
                .allMatch(other -> pairs().stream().anyMatch(place -> place[0] <= other[0] && other[1] <= place[1]));
    }

    /** The words at these places, without the blanks and line breaks of the page. */
    public String words(String source) {
        var words = new StringBuilder();
        for (var pair : pairs()) {
            source.substring(pair[0], pair[1])
                    .codePoints()
                    .filter(c -> !isBlank(c))
                    .forEach(words::appendCodePoint);
        }
        return words.toString();
    }

    /** The first places, up to so many characters that are not blank, and the places after them. */
    public List<Spans> cutAfter(int characters, String source) {
        var first = new ArrayList<Integer>();
        var second = new ArrayList<Integer>();
        var left = characters;
        for (var pair : pairs()) {
            var at = pair[0];
            while (at < pair[1] && left > 0) {
                if (!isBlank(source.charAt(at))) {
                    left--;
                }
                at++;
            }
            add(first, pair[0], at);
            add(second, at, pair[1]);
        }
        return List.of(new Spans(first), new Spans(second));
    }

    Spans and(Spans others) {
        var both = new ArrayList<>(flat);
        both.addAll(others.flat);
        return new Spans(both);
    }

    public boolean isEmpty() {
        return flat.isEmpty();
    }

    public static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    private static void add(List<Integer> flat, int start, int end) {
        if (start < end) {
            flat.add(start);
            flat.add(end);
        }
    }
}
