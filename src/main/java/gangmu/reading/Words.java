package gangmu.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Words of one kind, such as those that open a clause: it knows which of them begins or ends at a place of a text.
 * Asking costs one look at the character there, for most characters begin no word of the list.
 */
public final class Words {

    private final List<String> words;
    private final Tree forwards;
    private final Tree backwards;

    private Words(Collection<String> words) {
        this.words = List.copyOf(words);
        forwards = new Tree(words, 1);
        backwards = new Tree(words, -1);
    }

    public static Words of(String... words) {
        return of(List.of(words));
    }

    public static Words of(Collection<String> words) {
        return new Words(words);
    }

    /** The words of several lists. */
    public static Words of(Words... lists) {
        return of(Arrays.stream(lists).flatMap(list -> list.words.stream()).toList());
    }

    /** The words of {@code gangmu/reading/NAME.txt}, parted by blanks or lines; {@code #} begins a comment. */
    public static Words load(String name) {
        return of(entries(name).stream()
                .flatMap(entry -> Arrays.stream(entry.split("\\s+", -1)))
                .toList());
    }

    /** The lines of {@code gangmu/reading/NAME.txt} that say something; {@code #} begins a comment. */
    public static List<String> entries(String name) {
        var resource = "/gangmu/reading/" + name + ".txt";
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream(resource), resource), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** The length of the longest word that begins here, 0 if none does. */
    public int lengthAt(String text, int start) {
        return lengthAt(text, start, text.length());
    }

    /** The length of the longest word that begins here and reaches no further than {@code to}, 0 if none does. */
    public int lengthAt(String text, int start, int to) {
        return start < 0 || start >= to ? 0 : forwards.longest(text, start, to);
    }

    /** The length of the longest word that ends before this index, 0 if none does. */
    public int lengthBefore(String text, int end) {
        return end <= 0 || end > text.length() ? 0 : backwards.longest(text, end - 1, -1);
    }

    /** Whether one of these words begins here. */
    public boolean startsIn(String text, int start) {
        return lengthAt(text, start) > 0;
    }

    /** Whether the text begins with one of these words. */
    public boolean begins(String text) {
        return lengthAt(text, 0) > 0;
    }

    /** Whether the text ends with one of these words. */
    public boolean ends(String text) {
        return lengthBefore(text, text.length()) > 0;
    }

    /** Where the first word begins from this index on, -1 if there is none. */
    public int indexIn(String text, int from) {
        return indexIn(text, from, text.length());
    }

    /** Where the first word begins that stands whole between these indexes, -1 if there is none. */
    public int indexIn(String text, int from, int to) {
        for (var at = from; at < to; at++) {
            if (forwards.longest(text, at, to) > 0) {
                return at;
            }
        }
        return -1;
    }

    /** Whether one of these words stands anywhere in the text. */
    public boolean occurIn(String text) {
        return indexIn(text, 0) >= 0;
    }

    /** Whether one of these words stands whole between these indexes. */
    public boolean occurIn(String text, int from, int to) {
        return indexIn(text, from, to) >= 0;
    }

    /** Whether this is one of these words. */
    public boolean has(String word) {
        return !word.isEmpty() && lengthAt(word, 0) == word.length();
    }

    /**
     * The words as a tree of their characters, in open tables that stay near the processor: one by the first character of
     * a word, which decides nearly always, and one by a node and the character after it.
     */
    private static final class Tree {

        private static final int HASH = 0x9E3779B9;
        /** Marks of a node: a word ends there; no word goes on. */
        private static final int ENDS = 1;

        private static final int LAST = 2;
        private static final int MARKS = 2;

        private final int step;
        private final char[] firsts;
        private final int[] roots;
        private final int rootShift;
        private final int[] branches;
        private final int[] nodes;
        private final int shift;

        Tree(Collection<String> words, int step) {
            this.step = step;
            var letters = words.stream().mapToInt(String::length).sum();
            rootShift = Integer.numberOfLeadingZeros(Math.max(4, words.size() * 3));
            firsts = new char[1 << (Integer.SIZE - rootShift)];
            roots = new int[firsts.length];
            shift = Integer.numberOfLeadingZeros(Math.max(4, letters * 2));
            branches = new int[1 << (Integer.SIZE - shift)];
            nodes = new int[branches.length];
            var count = 0;
            for (var word : words) {
                var turned = step > 0 ? word : new StringBuilder(word).reverse().toString();
                var slot = root(turned.charAt(0));
                firsts[slot] = turned.charAt(0);
                var table = roots;
                for (var i = 1; ; i++) {
                    if (table[slot] == 0) {
                        table[slot] = ++count << MARKS | LAST;
                    }
                    if (i == turned.length()) {
                        table[slot] |= ENDS;
                        break;
                    }
                    table[slot] &= ~LAST;
                    var key = key(table[slot], turned.charAt(i));
                    slot = branch(key);
                    branches[slot] = key;
                    table = nodes;
                }
            }
        }

        /** The length of the longest word that goes from here in the direction of the tree and stops before {@code to}. */
        int longest(String text, int from, int to) {
            var node = roots[root(text.charAt(from))];
            if (node == 0) {
                return 0;
            }
            var longest = node & ENDS;
            var at = from + step;
            for (var length = 2; (node & LAST) == 0 && at != to; length++, at += step) {
                node = nodes[branch(key(node, text.charAt(at)))];
                if (node == 0) {
                    break;
                }
                if ((node & ENDS) != 0) {
                    longest = length;
                }
            }
            return longest;
        }

        /** Where the words of this first character stand, or the empty place where they would. */
        private int root(char c) {
            var slot = (c * HASH) >>> rootShift;
            while (firsts[slot] != c && firsts[slot] != 0) {
                slot = (slot + 1) & (firsts.length - 1);
            }
            return slot;
        }

        private static int key(int node, char c) {
            return (node >> MARKS) << Character.SIZE | c;
        }

        private int branch(int key) {
            var slot = (key * HASH) >>> shift;
            while (branches[slot] != key && branches[slot] != 0) {
                slot = (slot + 1) & (branches.length - 1);
            }
            return slot;
        }
    }
}
