package gangmu.reading.page;

/** In how many of some paragraphs each pair of neighbouring letters stands. */
final class PairCounts {

    /** What is counted of a pair: the pair itself, in how many paragraphs it stands, and in which it was met last. */
    private static final int PAIR = 32;

    private static final int COUNT = 16;
    private static final long ONE_MORE = 1L << COUNT;
    private static final int MOST_PARAGRAPHS = (1 << COUNT) - 1;

    private static final int FEWEST = 256;
    private static final int MOST_AT_FIRST = 1 << 16;

    private long[] tallies;
    private int paragraphs;
    private int size;

    /** None yet, with room for so many. */
    PairCounts(int letters) {
        var room = Math.clamp(letters, FEWEST, MOST_AT_FIRST) * 3 / 2;
        tallies = new long[Integer.highestOneBit(room) * 2];
    }

    /** Counts each of the pairs of a paragraph once, however often it repeats it. */
    void add(int[] pairs) {
        begin();
        for (var pair : pairs) {
            count(pair);
        }
    }

    /** The same for all pairs of its letters. */
    void add(String words) {
        begin();
        for (var i = 1; i < words.length(); i++) {
            var pair = LetterPairs.key(words.charAt(i - 1), words.charAt(i));
            if (LetterPairs.isPair(pair)) {
                count(pair);
            }
        }
    }

    private void begin() {
        if (paragraphs == MOST_PARAGRAPHS) {
            throw new IllegalStateException("too many paragraphs to count");
        }
        paragraphs++;
    }

    int of(int pair) {
        return (int) tallies[slot(pair)] >>> COUNT;
    }

    private void count(int pair) {
        var slot = slot(pair);
        var tally = tallies[slot];
        if (tally == 0) {
            tallies[slot] = (long) pair << PAIR | ONE_MORE | paragraphs;
            size++;
            if (size * 4 > tallies.length * 3) {
                grow();
            }
        } else if ((tally & MOST_PARAGRAPHS) != paragraphs) {
            tallies[slot] = (tally & ~(long) MOST_PARAGRAPHS) + ONE_MORE | paragraphs;
        }
    }

    private void grow() {
        var counted = tallies;
        tallies = new long[counted.length * 4];
        for (var tally : counted) {
            if (tally != 0) {
                tallies[slot((int) (tally >>> PAIR))] = tally;
            }
        }
    }

    /** Where a pair stands, or would stand. */
    private int slot(int pair) {
        var mask = tallies.length - 1;
        var slot = LetterPairs.hash(pair) & mask;
        while (tallies[slot] != 0 && (int) (tallies[slot] >>> PAIR) != pair) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
