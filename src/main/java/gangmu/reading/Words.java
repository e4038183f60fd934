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

    /** The words of {@code gangmu/reading/NAME.txt} of each name, parted by blanks or lines; {@code #} begins a comment. */
    public static Words load(String... names) {
        return of(Arrays.stream(names)
                .flatMap(name -> entries(name).stream())
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

    /** The longest word that begins here, by its place in the list; the last one if it is there twice, -1 if none does. */
    public int wordAt(String text, int start) {
        return start < 0 || start >= text.length() ? -1 : forwards.word(text, start);
    }

    /** The length of the longest word that ends before this index, 0 if none does. */
    public int lengthBefore(String text, int end) {
        return lengthBefore(text, 0, end);
    }

    /** The length of the longest word that ends before this index and begins no earlier than {@code from}, 0 if none does. */
    public int lengthBefore(String text, int from, int end) {
        return end <= from || end > text.length() ? 0 : backwards.longest(text, end - 1, from - 1);
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
        var firsts = forwards.firsts;
        for (var at = from; at < to; at++) {
            if (firsts.mayHave(text.charAt(at)) && forwards.longest(text, at, to) > 0) {
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
     * Characters by their low bits, so few of them that they stay near the processor. Another character may be taken for one
     * of them: who asks must look again, which is seldom.
     */
    private static final class Sieve {

        /** So many bits for each character that another one is seldom taken for it. */
        private static final int BITS_EACH = 16;

        private final long[] bits;

        Sieve(int characters) {
            var words = Math.clamp((long) characters * BITS_EACH / Long.SIZE, 1, (Character.MAX_VALUE + 1) / Long.SIZE);
            bits = new long[Integer.highestOneBit(2 * words - 1)];
        }

        void add(char c) {
            bits[c / Long.SIZE & (bits.length - 1)] |= 1L << c;
        }

        boolean mayHave(char c) {
            return (bits[c / Long.SIZE & (bits.length - 1)] >>> c & 1) != 0;
        }
    }

    /**
     * The words as a tree of their characters, in open tables that stay near the processor: sieves of the first and the second
     * characters of the words, which decide nearly always, a table by the first character, and one by a node and the character
     * after it.
     */
    private static final class Tree {

        private static final int HASH = 0x9E3779B9;
        /** Marks of a node: a word ends there; no word goes on. */
        private static final int ENDS = 1;

        private static final int LAST = 2;
        private static final int MARKS = 2;

        private final int step;
        private final Sieve firsts;
        private final Sieve seconds;
        /** Whether no word is of one character. */
        private final boolean areLonger;

        private final char[] letters;
        private final int[] roots;
        private final int rootShift;
        private final int[] branches;
        private final int[] nodes;
        private final int shift;
        /** By node the place in the list of the word that ends there. */
        private final int[] words;

        Tree(Collection<String> words, int step) {
            this.step = step;
            var length = words.stream().mapToInt(String::length).sum();
            firsts = new Sieve(words.size());
            seconds = new Sieve(words.size());
            areLonger = words.stream().allMatch(word -> word.length() > 1);
            rootShift = Integer.numberOfLeadingZeros(Math.max(4, words.size() * 3));
            letters = new char[1 << (Integer.SIZE - rootShift)];
            roots = new int[letters.length];
            shift = Integer.numberOfLeadingZeros(Math.max(4, length * 2));
            branches = new int[1 << (Integer.SIZE - shift)];
            nodes = new int[branches.length];
            this.words = new int[length + 1];
            var count = 0;
            var place = 0;
            for (var word : words) {
                var turned = step > 0 ? word : new StringBuilder(word).reverse().toString();
                firsts.add(turned.charAt(0));
                if (areLonger) {
                    seconds.add(turned.charAt(1));
                }
                var slot = root(turned.charAt(0));
                letters[slot] = turned.charAt(0);
                var table = roots;
                for (var i = 1; ; i++) {
                    if (table[slot] == 0) {
                        table[slot] = ++count << MARKS | LAST;
                    }
                    if (i == turned.length()) {
                        table[slot] |= ENDS;
                        this.words[table[slot] >> MARKS] = place++;
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
            var first = text.charAt(from);
            return firsts.mayHave(first) && goesOn(text, from + step, to)
                    ? longest(text, from, to, roots[root(first)])
                    : 0;
        }

        private boolean goesOn(String text, int second, int to) {
            return !areLonger || (second != to && seconds.mayHave(text.charAt(second)));
        }

        /** The longest word that goes from here, by its place in the list; -1 if there is none. */
        int word(String text, int from) {
            var length = longest(text, from, text.length());
            if (length == 0) {
                return -1;
            }
            var node = roots[root(text.charAt(from))];
            for (var at = from + 1; at < from + length; at++) {
                node = nodes[branch(key(node, text.charAt(at)))];
            }
            return words[node >> MARKS];
        }

        private int longest(String text, int from, int to, int root) {
            if (root == 0) {
                return 0;
            }
            var longest = root & ENDS;
            var node = root;
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
            while (letters[slot] != c && letters[slot] != 0) {
                slot = (slot + 1) & (letters.length - 1);
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
