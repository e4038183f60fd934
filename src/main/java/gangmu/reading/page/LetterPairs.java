package gangmu.reading.page;

/** The pairs of neighbouring letters of some words, each with how often it was counted. */
final class LetterPairs {

    private int[] keys = new int[64];
    private int[] counts = new int[64];
    private int[] latest = new int[64];
    private int addition;
    private int size;

    static LetterPairs of(String words) {
        var pairs = new LetterPairs();
        pairs.addAll(words);
        return pairs;
    }

    /** Adds those of these words; blanks and marks part letters. */
    void addAll(String words) {
        var left = false;
        for (var i = 0; i < words.length(); i++) {
            var right = Character.isLetterOrDigit(words.charAt(i));
            if (left && right) {
                var key = key(words.charAt(i - 1), words.charAt(i));
                count(key, slot(key));
            }
            left = right;
        }
    }

    /** Counts each pair of these words once, however often they repeat it. */
    void addEachOnce(String words) {
        addition++;
        var left = false;
        for (var i = 0; i < words.length(); i++) {
            var right = Character.isLetterOrDigit(words.charAt(i));
            if (left && right) {
                var slot = slot(key(words.charAt(i - 1), words.charAt(i)));
                if (latest[slot] != addition) {
                    latest[slot] = addition;
                    count(key(words.charAt(i - 1), words.charAt(i)), slot);
                }
            }
            left = right;
        }
    }

    boolean contains(int key) {
        return keys[slot(key)] != 0;
    }

    int countOf(int key) {
        return counts[slot(key)];
    }

    /** The pairs, each once. */
    int[] distinct() {
        var distinct = new int[size];
        var next = 0;
        for (var key : keys) {
            if (key != 0) {
                distinct[next++] = key;
            }
        }
        return distinct;
    }

    static int key(char left, char right) {
        return left << 16 | right;
    }

    private void count(int key, int slot) {
        if (keys[slot] == 0) {
            keys[slot] = key;
            size++;
        }
        counts[slot]++;
        if (size * 2 > keys.length) {
            grow();
        }
    }

    private void grow() {
        var oldKeys = keys;
        var oldCounts = counts;
        var oldLatest = latest;
        keys = new int[oldKeys.length * 4];
        counts = new int[keys.length];
        latest = new int[keys.length];
        for (var i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                var slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
                latest[slot] = oldLatest[i];
            }
        }
    }

    /** Where a pair stands, or would stand. */
    private int slot(int key) {
        var mask = keys.length - 1;
        var hash = key * 0x9E3779B9;
        var slot = (hash ^ (hash >>> 16)) & mask; // the low half of the product knows the right letter only
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
