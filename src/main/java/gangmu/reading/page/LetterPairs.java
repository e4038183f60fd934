package gangmu.reading.page;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** The pairs of neighbouring letters of some words, each once, in the order in which they come. */
final class LetterPairs {

    private static final int FEWEST = 16;
    private static final BitSet LETTERS = IntStream.rangeClosed(0, Character.MAX_VALUE)
            .filter(c -> Character.isLetterOrDigit((char) c))
            .collect(BitSet::new, BitSet::set, BitSet::or);

    private int[] pairs;
    private int[] slots;
    private int size;

    /** None yet, with room for so many. */
    LetterPairs(int expected) {
        pairs = new int[Math.max(FEWEST, expected)];
        slots = room(pairs.length);
    }

    static LetterPairs of(String words) {
        var pairs = new LetterPairs(words.length());
        pairs.addAll(words);
        return pairs;
    }

    /** Adds those of these words; blanks and marks part letters. */
    void addAll(String words) {
        for (var i = 1; i < words.length(); i++) {
            var pair = key(words.charAt(i - 1), words.charAt(i));
            if (isPair(pair)) {
                add(pair);
            }
        }
    }

    void addAll(int[] others) {
        for (var pair : others) {
            add(pair);
        }
    }

    boolean contains(int pair) {
        return slots[slot(pair)] != 0;
    }

    int size() {
        return size;
    }

    int get(int index) {
        return pairs[index];
    }

    static int key(char left, char right) {
        return left << 16 | right;
    }

    /** Whether both are letters. */
    static boolean isPair(int pair) {
        return isLetter((char) (pair >>> 16)) && isLetter((char) pair);
    }

    private static boolean isLetter(char c) {
        return (c >= '\u4e00' && c <= '\u9fff') || LETTERS.get(c);
    }

    private void add(int pair) {
        var slot = slot(pair);
        if (slots[slot] != 0) {
            return;
        }
        slots[slot] = pair;
        pairs[size++] = pair;
        if (size == pairs.length) {
            grow();
        }
    }

    private void grow() {
        pairs = Arrays.copyOf(pairs, size * 2);
        slots = room(pairs.length);
        for (var i = 0; i < size; i++) {
            slots[slot(pairs[i])] = pairs[i];
        }
    }

    /** A table that so many pairs fill to two thirds at most. */
    private static int[] room(int most) {
        return new int[Integer.highestOneBit(most * 3 / 2) * 2];
    }

    /** Where a pair stands, or would stand. */
    private int slot(int pair) {
        var mask = slots.length - 1;
        var slot = hash(pair) & mask;
        while (slots[slot] != 0 && slots[slot] != pair) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Spreads the pairs over a table; the low half of the product knows the right letter only. */
    static int hash(int pair) {
        var product = pair * 0x9E3779B9;
        return product ^ (product >>> 16);
    }
}
