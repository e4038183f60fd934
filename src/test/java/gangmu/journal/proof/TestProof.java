package gangmu.journal.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a forger can do who knows how everything is made. */
public final class TestProof {

    private static final JsonMapper JSON = new JsonMapper();

    private TestProof() {}

    /** The hash of an entry. */
    public static String leaf(JsonNode entry) {
        return MerkleTree.leafOf(Digest.SM3, CanonicalJson.of(entry));
    }

    /** The line of a block with the hash that fits what it says. */
    public static String rehashed(String line) {
        var block = JSON.readTree(line).required("block");
        var hash = HexFormat.of().formatHex(digest(block).hash(CanonicalJson.of(block)));
        return "{\"block\":%s,\"hash\":\"%s\"}".formatted(CanonicalJson.of(block), hash);
    }

    /** A whole export with every line changed and every hash made anew. */
    public static List<String> madeAnew(List<String> lines, UnaryOperator<String> change) {
        var made = new ArrayList<String>();
        Map<Long, String> hashes = new HashMap<>();
        made.add(lines.getFirst());
        var hash = Block.NOTHING;
        for (var i = 1; i < lines.size() - 1; ) {
            var block = (ObjectNode) JSON.readTree(lines.get(i)).required("block");
            var entries = new ArrayList<String>();
            for (i++; lines.get(i).startsWith("{\"no\":"); i++) {
                entries.add(change.apply(
                        CanonicalJson.of(JSON.readTree(lines.get(i)).required("entry"))));
            }
            var no = block.required("no").longValue();
            var first = block.required("first").longValue();
            var tree = MerkleTree.of(digest(block), entries);
            block.put("root", tree.root()).put("previous", hash);
            block.put("leap", hashes.getOrDefault(Block.leapFrom(no), Block.NOTHING));
            made.add(rehashed("{\"block\":" + block + "}"));
            hash = JSON.readTree(made.getLast()).required("hash").stringValue();
            hashes.put(no, hash);
            for (var n = 0; n < entries.size(); n++) {
                made.add("{\"no\":%d,\"entry\":%s,\"path\":%s}"
                        .formatted(first + n, entries.get(n), JSON.writeValueAsString(tree.path(n))));
            }
        }
        var end = (ObjectNode) JSON.readTree(lines.getLast());
        ((ObjectNode) end.required("end")).put("hash", hash);
        made.add(end.toString());
        return made;
    }

    private static Digest digest(JsonNode block) {
        return Digest.named(block.required("digest").stringValue());
    }
}
