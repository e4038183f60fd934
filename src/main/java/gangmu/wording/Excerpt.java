package gangmu.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The piece of a text in which searched words stand.
 *
 * @param text the piece
 * @param hits where in the piece they stand: start and end, in UTF-16 units, in order, without overlap
 */
public record Excerpt(String text, List<List<Integer>> hits) {

    private static final int BEFORE = 20;
    private static final int LONGEST = 90;
    private static final String CUT = "…";

    /** The piece around the first of the words; the beginning where none is there. */
    public static Excerpt of(String text, List<Word> words) {
        var first = words.stream()
                .mapToInt(word -> find(text, word.text(), 0))
                .filter(at -> at >= 0)
                .min()
                .orElse(0);
        var from = whole(text, text.length() <= LONGEST ? 0 : Math.max(0, first - BEFORE));
        var to = whole(text, Math.min(text.length(), from + LONGEST));
        var piece =
                (from > 0 ? CUT : "") + text.substring(from, to).replace('\n', ' ') + (to < text.length() ? CUT : "");
        return new Excerpt(piece, hits(piece, words));
    }

    private static List<List<Integer>> hits(String piece, List<Word> words) {
        var found = new ArrayList<List<Integer>>();
        for (var word : words) {
            for (var at = find(piece, word.text(), 0); at >= 0; at = find(piece, word.text(), at + 1)) {
                found.add(List.of(at, at + word.text().length()));
            }
        }
        found.sort(Comparator.comparing((List<Integer> hit) -> hit.getFirst()).thenComparing(List::getLast));
        var merged = new ArrayList<List<Integer>>();
        for (var hit : found) {
            if (!merged.isEmpty() && hit.getFirst() < merged.getLast().getLast()) {
                var last = merged.removeLast();
                merged.add(List.of(last.getFirst(), Math.max(last.getLast(), hit.getLast())));
            } else {
                merged.add(hit);
            }
        }
        return List.copyOf(merged);
    }

    private static int find(String text, String word, int from) {
        var at = from;
        while (at + word.length() <= text.length()) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                return at;
            }
            at++;
        }
        return -1;
    }

    /** Never in the middle of a character that takes two units. */
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
