package gangmu.reading.page;

/** Tells of most pairs of letters that nobody will ask for them. A pair that it lets pass may be none of those put in. */
final class PairFilter {

    /** Lets every pair pass. */
    static final PairFilter NONE = new PairFilter(new long[] {-1});

    private static final int FEWEST = 64;
    private static final int MOST = 1 << 14;

    private final long[] bits;

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
