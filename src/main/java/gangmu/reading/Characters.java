package gangmu.reading;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A set of characters, such as the marks that end a clause, that is asked in one step. It is a record, because what records hold
 * is compiled as the constant that it is.
 *
 * @param places each character has a place of its own; a place that none has holds one that belongs elsewhere
 * @param factor spreads the characters over the places
 * @param shift leaves as many bits as the places need
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares sets
public record Characters(char[] places, int factor, int shift) {

    private static final int ROOM_FOR_EACH = 4;
    private static final int TRIES = 64;
    private static final int FACTOR = 0x9E3779B9;
    /** Even, so that every factor is odd. */
    private static final int NEXT_FACTOR = 0x3C6EF372;

    /** These characters; there must be one. */
    public static Characters of(String characters) {
        if (characters.isEmpty()) {
            throw new IllegalArgumentException("no characters");
        }
        for (var size = Integer.highestOneBit(characters.length() * ROOM_FOR_EACH); ; size *= 2) {
            var factor = FACTOR;
            for (var i = 0; i < TRIES; i++, factor += NEXT_FACTOR) {
                var places = places(characters, size, factor);
                if (places != null) {
                    return new Characters(places, factor, shift(size));
                }
            }
        }
    }

    /** The characters, each in its place; null where two have the same. */
    private static char @Nullable [] places(String characters, int size, int factor) {
        var places = new char[size];
        Arrays.fill(places, characters.charAt(0));
        var taken = new boolean[size];
        for (var i = 0; i < characters.length(); i++) {
            var c = characters.charAt(i);
            var place = (c * factor) >>> shift(size);
            if (taken[place] && places[place] != c) {
                return null;
            }
            taken[place] = true;
            places[place] = c;
        }
        return places;
    }

    private static int shift(int size) {
        return Integer.numberOfLeadingZeros(size) + 1;
    }

    public boolean has(char c) {
        return places[(c * factor) >>> shift & (places.length - 1)] == c;
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
