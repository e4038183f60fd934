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
 * Asking costs one look at the character there, for most characters begin no word of the list. All of it are records, because
 * only what records hold is compiled as the constant that it is; most lists are asked several times for each character read.
 *
 * @param words the words, in the order of the list
 * @param forwards the words from their beginnings
 * @param backwards the words from their ends
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares lists
public record Words(List<String> words, Tree forwards, Tree backwards) {

    public static Words of(String... words) {
        return of(List.of(words));
    }

    public static Words of(Collection<String> words) {
        return new Words(List.copyOf(words), Tree.of(words, 1), Tree.of(words, -1));
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
     * Characters, or pairs of them, by the low bits of what tells them apart, so few bits that they stay near the processor.
     * Another one may be taken for one of them: who asks must look again, which is seldom.
     */
    private record Sieve(long[] bits) {

        /** So many bits for each that another one is seldom taken for it. */
        private static final int BITS_EACH = 16;

        static Sieve forSoMany(int count) {
            var words = Math.clamp((long) count * BITS_EACH / Long.SIZE, 1, (Character.MAX_VALUE + 1) / Long.SIZE);
            return new Sieve(new long[Integer.highestOneBit(2 * words - 1)]);
        }

        void add(int key) {
            bits[key >>> 6 & (bits.length - 1)] |= 1L << key;
        }

        boolean mayHave(int key) {
            return (bits[key >>> 6 & (bits.length - 1)] >>> key & 1) != 0;
        }
    }

    /**
     * Numbers by their keys, in one open table that stays near the processor. No key is 0, and no number.
     *
     * @param slots keys in the high half, numbers in the low one
     */
    private record Table(long[] slots, int shift) {

        private static final int HASH = 0x9E3779B9;

        static Table forAtMost(int most) {
            var shift = Integer.numberOfLeadingZeros(Math.max(4, most * 2));
            return new Table(new long[1 << (Integer.SIZE - shift)], shift);
        }

        /** The number of a key, 0 if it has none. */
        int get(int key) {
            return (int) slots[slot(key)];
        }

        void put(int key, int number) {
            slots[slot(key)] = (long) key << Integer.SIZE | number;
        }

        /** Where the key stands, or the empty place where it would. */
        private int slot(int key) {
            var slot = (key * HASH) >>> shift;
            while (slots[slot] != 0 && (int) (slots[slot] >>> Integer.SIZE) != key) {
                slot = (slot + 1) & (slots.length - 1);
            }
            return slot;
        }
    }

    /**
     * The words as a tree of their characters: sieves of the first characters and of the first pairs, which decide nearly
     * always, tables of the words of one character and of the nodes by the first pair, and one by a node and the character
     * after it.
     *
     * @param step 1 where the words go forwards, -1 where they go backwards
     * @param areLonger whether no word is of one character
     * @param singles the places in the list of the words of one character, counted from 1
     * @param words by node the place in the list of the word that ends there
     */
    record Tree(
            int step,
            Sieve firsts,
            Sieve pairs,
            boolean areLonger,
            Table singles,
            Table openings,
            Table branches,
            int[] words) {

        /** Marks of a node: a word ends there; no word goes on. */
        private static final int ENDS = 1;

        private static final int LAST = 2;
        private static final int MARKS = 2;

        static Tree of(Collection<String> words, int step) {
            var singles =
                    (int) words.stream().filter(word -> word.length() == 1).count();
            var tree = new Tree(
                    step,
                    Sieve.forSoMany(words.size()),
                    Sieve.forSoMany(words.size()),
                    singles == 0,
                    Table.forAtMost(singles),
                    Table.forAtMost(words.size()),
                    Table.forAtMost(words.stream()
                            .mapToInt(word -> Math.max(0, word.length() - 2))
                            .sum()),
                    new int[words.stream().mapToInt(String::length).sum() + 1]);
            tree.plant(words);
            return tree;
        }

        private void plant(Collection<String> all) {
            var count = 0;
            var place = 0;
            for (var word : all) {
                var turned = step > 0 ? word : new StringBuilder(word).reverse().toString();
                firsts.add(turned.charAt(0));
                if (turned.length() == 1) {
                    singles.put(turned.charAt(0), ++place);
                    continue;
                }
                var key = pair(turned.charAt(0), turned.charAt(1));
                pairs.add(spread(key));
                var table = openings;
                for (var i = 2; ; i++) {
                    var node = table.get(key);
                    node = node == 0 ? ++count << MARKS | LAST : node;
                    if (i == turned.length()) {
                        table.put(key, node | ENDS);
                        words[node >> MARKS] = place++;
                        break;
                    }
                    table.put(key, node & ~LAST);
                    table = branches;
                    key = key(node, turned.charAt(i));
                }
            }
        }

        /** The length of the longest word that goes from here in the direction of the tree and stops before {@code to}. */
        int longest(String text, int from, int to) {
            var first = text.charAt(from);
            if (!firsts.mayHave(first)) {
                return 0;
            }
            var single = areLonger || singles.get(first) == 0 ? 0 : 1;
            if (from + step == to) {
                return single;
            }
            var pair = pair(first, text.charAt(from + step));
            return pairs.mayHave(spread(pair)) ? longest(text, from, to, openings.get(pair), single) : single;
        }

        /** The longest word that goes from here, by its place in the list; -1 if there is none. */
        int word(String text, int from) {
            var length = longest(text, from, text.length());
            if (length < 2) {
                return length == 0 ? -1 : singles.get(text.charAt(from)) - 1;
            }
            var node = openings.get(pair(text.charAt(from), text.charAt(from + 1)));
            for (var at = from + 2; at < from + length; at++) {
                node = branches.get(key(node, text.charAt(at)));
            }
            return words[node >> MARKS];
        }

        /** The length of the longest word behind the node of its first pair; of a single character, where there is none. */
        private int longest(String text, int from, int to, int opening, int single) {
            var longest = (opening & ENDS) == 0 ? single : 2;
            var node = opening;
            var at = from + 2 * step;
            for (var length = 3; node != 0 && (node & LAST) == 0 && at != to; length++, at += step) {
                node = branches.get(key(node, text.charAt(at)));
                if ((node & ENDS) != 0) {
                    longest = length;
                }
            }
            return longest;
        }

        private static int pair(char first, char second) {
            return first << Character.SIZE | second;
        }

        /** A pair as a number that has both characters in its low bits. */
        private static int spread(int pair) {
            return (pair >>> Character.SIZE) * 31 + pair;
        }

        private static int key(int node, char c) {
            return (node >> MARKS) << Character.SIZE | c;
        }
    }
}
