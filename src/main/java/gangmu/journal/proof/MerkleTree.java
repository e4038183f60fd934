package gangmu.journal.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * 默克尔树: one hash over many entries, from which each can be proven with a few others (RFC 6962 §2.1). Leaves and nodes are hashed
 * under different marks, so that no node can pass for an entry.
 */
public final class MerkleTree {

    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private final List<List<byte[]>> levels;

    private MerkleTree(List<List<byte[]>> levels) {
        this.levels = levels;
    }

    /** The tree over these entries, each in canonical JSON; there is at least one. */
    public static MerkleTree of(Digest digest, List<String> entries) {
        var levels = new ArrayList<List<byte[]>>();
        var level = entries.stream().map(entry -> leaf(digest, entry)).toList();
        levels.add(level);
        while (level.size() > 1) {
            var above = new ArrayList<byte[]>((level.size() + 1) / 2);
            for (var i = 0; i < level.size(); i += 2) {
                above.add(i + 1 < level.size() ? digest.hash(NODE, level.get(i), level.get(i + 1)) : level.get(i));
            }
            level = above;
            levels.add(level);
        }
        return new MerkleTree(levels);
    }

    /** What all entries come to. */
    public String root() {
        return HEX.formatHex(levels.getLast().getFirst());
    }

    /** The hash of an entry, which stands for it where it is not shown. */
    public String leaf(int index) {
        return HEX.formatHex(levels.getFirst().get(index));
    }

    /** The hashes beside the way from an entry to the root, from below. */
    public List<String> path(int index) {
        var path = new ArrayList<String>();
        var at = index;
        for (var level : levels.subList(0, levels.size() - 1)) {
            var beside = at ^ 1;
            if (beside < level.size()) {
                path.add(HEX.formatHex(level.get(beside)));
            }
            at /= 2;
        }
        return path;
    }

    static String leafOf(Digest digest, String entry) {
        return HEX.formatHex(leaf(digest, entry));
    }

    /**
     * Where the way from an entry ends.
     *
     * @param count how many entries the tree is over
     * @throws IllegalArgumentException when a way from there would be longer or shorter, or these are no hashes
     */
    static String rootOf(Digest digest, String leaf, int index, int count, List<String> path) {
        var hash = HEX.parseHex(leaf);
        var beside = path.iterator();
        var at = index;
        for (var width = count; width > 1; width = (width + 1) / 2) {
            if ((at ^ 1) < width) {
                if (!beside.hasNext()) {
                    throw new IllegalArgumentException("the way is too short");
                }
                var other = HEX.parseHex(beside.next());
                hash = at % 2 == 0 ? digest.hash(NODE, hash, other) : digest.hash(NODE, other, hash);
            }
            at /= 2;
        }
        if (beside.hasNext()) {
            throw new IllegalArgumentException("the way is too long");
        }
        return HEX.formatHex(hash);
    }

    private static byte[] leaf(Digest digest, String entry) {
        return digest.hash(LEAF, entry.getBytes(StandardCharsets.UTF_8));
    }
}
