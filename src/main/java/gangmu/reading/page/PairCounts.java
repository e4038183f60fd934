package gangmu.reading.page;

/** In how many of some paragraphs each pair of neighbouring letters stands. */
final class PairCounts {

    private static final int FEWEST = 256;

    private int[] pairs = new int[FEWEST];
    private int[] counts = new int[FEWEST];
    private int[] latest = new int[FEWEST];
    private int paragraphs;
    private int size;

    /** Counts each pair of the first letters of a paragraph once, however often they repeat it. */
    void add(String words, int to) {
        paragraphs++;
        var left = false;
        for (var i = 0; i < to; i++) {
            var right = LetterPairs.isLetter(words.charAt(i));
            if (left && right) {
                count(LetterPairs.key(words.charAt(i - 1), words.charAt(i)));
            }
            left = right;
        }
    }

    int of(int pair) {
        return counts[slot(pair)];
    }

    private void count(int pair) {
        var slot = slot(pair);
        if (latest[slot] == paragraphs) {
            return;
        }
        latest[slot] = paragraphs;
        if (counts[slot]++ == 0) {
            pairs[slot] = pair;
            size++;
            if (size * 2 > pairs.length) {
                grow();
            }
        }
    }

    private void grow() {
        var oldPairs = pairs;
        var oldCounts = counts;
        var oldLatest = latest;
        pairs = new int[oldPairs.length * 4];
        counts = new int[pairs.length];
        latest = new int[pairs.length];
        for (var i = 0; i < oldPairs.length; i++) {
            if (oldPairs[i] != 0) {
                var slot = slot(oldPairs[i]);
                pairs[slot] = oldPairs[i];
                counts[slot] = oldCounts[i];
                latest[slot] = oldLatest[i];
            }
        }
    }

    /** Where a pair stands, or would stand. */
    private int slot(int pair) {
        var mask = pairs.length - 1;
        var slot = LetterPairs.hash(pair) & mask;
        while (pairs[slot] != 0 && pairs[slot] != pair) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
