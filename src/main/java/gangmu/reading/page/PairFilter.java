package gangmu.reading.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells of most pairs of letters that nobody will ask for them. A pair that it lets pass may be none of those put in. What it let
 * pass of some words it keeps in mind: they are asked for as a paragraph of the page and again as one of a story.
 */
final class PairFilter {

    private static final int FEWEST = 64;
    private static final int MOST = 1 << 14;
    private static final int FEWEST_PASSING = 16;

    private final long[] bits;
    private final Map<String, int[]> passed = new HashMap<>();

    private PairFilter(long[] bits) {
        this.bits = bits;
    }

    /** One that lets no pair pass yet, made for so many letters. */
    static PairFilter forLetters(int letters) {
        return new PairFilter(new long[Integer.highestOneBit(Math.clamp(letters / 4, FEWEST, MOST))]);
    }

    void add(int pair) {
        var hash = LetterPairs.hash(pair);
        bits[word(hash)] |= 1L << hash;
    }

    void addAll(LetterPairs pairs) {
        for (var i = 0; i < pairs.size(); i++) {
            add(pairs.get(i));
        }
    }

    /** The pairs of neighbouring letters of these words that it lets pass, as often as they stand there; marks part letters. */
    int[] passing(String words) {
        return passed.computeIfAbsent(words, this::sift);
    }

    private int[] sift(String words) {
        var pairs = new int[FEWEST_PASSING];
        var count = 0;
        for (var i = 1; i < words.length(); i++) {
            var pair = LetterPairs.key(words.charAt(i - 1), words.charAt(i));
            if (passes(pair) && LetterPairs.isPair(pair)) {
                pairs = count == pairs.length ? Arrays.copyOf(pairs, 2 * count) : pairs;
                pairs[count++] = pair;
            }
        }
        return Arrays.copyOf(pairs, count);
    }

    boolean passes(int pair) {
        var hash = LetterPairs.hash(pair);
        return (bits[word(hash)] >>> hash & 1) != 0;
    }

    boolean passesAll(LetterPairs pairs) {
        for (var i = 0; i < pairs.size(); i++) {
            if (!passes(pairs.get(i))) {
                return false;
            }
        }
        return true;
    }

    private int word(int hash) {
        return (hash >>> 6) & (bits.length - 1);
    }
}
