package gangmu.reading;

/** A set of characters, such as the marks that end a clause, that is asked in one step. */
public final class Characters {

    /** Their low bits: most other characters are turned away by it. */
    private final long sieve;

    private final long[] bits = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

    private Characters(String characters) {
        var low = 0L;
        for (var i = 0; i < characters.length(); i++) {
            bits[characters.charAt(i) / Long.SIZE] |= 1L << characters.charAt(i);
            low |= 1L << characters.charAt(i);
        }
        sieve = low;
    }

    public static Characters of(String characters) {
        return new Characters(characters);
    }

    public boolean has(char c) {
        return (sieve >>> c & 1) != 0 && (bits[c / Long.SIZE] >>> c & 1) != 0;
    }

    /** Where the first of them stands between these indexes, -1 if none does. */
    public int indexIn(String text, int from, int to) {
        for (var at = from; at < to; at++) {
            if (has(text.charAt(at))) {
                return at;
            }
        }
        return -1;
    }
}
