package gangmu.reading.limit;

/** Which characters occur in some words, by their low bits: it may take a character for there that is not, never the reverse. */
final class CharacterSet {

    private static final int BITS = 1024;

    private final long[] words = new long[BITS / 64];

    private CharacterSet() {}

    static CharacterSet of(String text) {
        var set = new CharacterSet();
        for (var i = 0; i < text.length(); i++) {
            var bit = text.charAt(i) & (BITS - 1);
            set.words[bit >> 6] |= 1L << bit;
        }
        return set;
    }

    boolean hasAnyOf(String characters) {
        for (var i = 0; i < characters.length(); i++) {
            var bit = characters.charAt(i) & (BITS - 1);
            if ((words[bit >> 6] & 1L << bit) != 0) {
                return true;
            }
        }
        return false;
    }
}
