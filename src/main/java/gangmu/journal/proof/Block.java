package gangmu.journal.proof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * 区块: a stretch of entries that was sealed at once. It names the block before it by its hash, and so on to the first: nothing before
 * can be changed without changing it. Besides, it names one farther back, so that the way from a block of today to one of years ago is short.
 *
 * @param no counted from 1
 * @param at when it was sealed
 * @param digest what its hashes are made with
 * @param first the number of its first entry; entries are counted from 1 through all blocks
 * @param count how many entries it seals
 * @param root the root of the tree over them
 * @param previous the hash of the block before it
 * @param leap the hash of the block {@link #leapFrom}
 */
public record Block(
        long no, Instant at, Digest digest, long first, int count, String root, String previous, String leap) {

    /** What the first block names as the one before it. */
    public static final String NOTHING = "0".repeat(64);

    private static final JsonMapper JSON = new JsonMapper();

    /** Which block a block leaps to: its number without the lowest one of its binary digits. 0 is before the first. */
    public static long leapFrom(long no) {
        return no & (no - 1);
    }

    /** The blocks on the short way from one back to an earlier one, both included, the later first. */
    public static List<Long> way(long from, long to) {
        var way = new ArrayList<Long>();
        for (var no = from; no > to; no = leapFrom(no) >= to ? leapFrom(no) : no - 1) {
            way.add(no);
        }
        way.add(to);
        return way;
    }

    /** The hash by which later blocks name it. */
    public String hash() {
        return HexFormat.of().formatHex(digest.hash(CanonicalJson.of(json())));
    }

    /** The last of its entries. */
    public long last() {
        return first + count - 1;
    }

    /** What is hashed. */
    public ObjectNode json() {
        return JSON.createObjectNode()
                .put("no", no)
                .put("at", at.toString())
                .put("digest", digest.label())
                .put("first", first)
                .put("count", count)
                .put("root", root)
                .put("previous", previous)
                .put("leap", leap);
    }

    /**
     * A block as a file shows it.
     *
     * @throws RuntimeException when it is none
     */
    static Block of(JsonNode json) {
        var block = new Block(
                json.required("no").longValue(),
                Instant.parse(json.required("at").stringValue()),
                Digest.named(json.required("digest").stringValue()),
                json.required("first").longValue(),
                json.required("count").intValue(),
                json.required("root").stringValue(),
                json.required("previous").stringValue(),
                json.required("leap").stringValue());
        if (!CanonicalJson.of(json).equals(CanonicalJson.of(block.json()))) {
            throw new IllegalArgumentException("more than a block");
        }
        return block;
    }

    /** Whether this block names that earlier one, and by that hash. */
    boolean follows(Block earlier, String hash) {
        return no == earlier.no + 1 ? previous.equals(hash) : leapFrom(no) == earlier.no && leap.equals(hash);
    }
}
