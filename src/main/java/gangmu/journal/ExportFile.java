package gangmu.journal;

import gangmu.journal.Chain.Sealed;
import gangmu.journal.Entries.Placed;
import gangmu.journal.proof.Block;
import gangmu.journal.proof.CanonicalJson;
import gangmu.journal.proof.MerkleTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The file of an export: JSON lines. Its head says what it holds; then come blocks in their order, each followed by those of its entries that
 * are exported, with the hashes that lead to its root; between blocks that lie apart, those by which the later one names the earlier one.
 */
final class ExportFile {

    private final Writer out;
    private final Entries entries;
    private final Chain chain;
    private @Nullable Block last;

    ExportFile(Writer out, Entries entries, Chain chain) {
        this.out = out;
        this.entries = entries;
        this.chain = chain;
    }

    void head(UUID export, long firstBlock, long lastBlock) {
        line("{\"gangmu-journal\":1,\"export\":\"%s\",\"blocks\":[%d,%d]}".formatted(export, firstBlock, lastBlock));
    }

    void head(UUID export, UUID matter) {
        line("{\"gangmu-journal\":1,\"export\":\"%s\",\"matter\":\"%s\"}".formatted(export, matter));
    }

    /** A block with these of its entries, after all that leads to it from the block before. */
    void block(Sealed sealedBlock, Predicate<Position> wanted, Predicate<Placed> hidden) {
        var block = sealedBlock.block();
        if (last != null) {
            var way = Block.way(block.no(), last.no());
            chain.of(way.subList(1, way.size() - 1)).forEach(between -> line(between.block()));
        }
        line(block);
        last = block;
        var all = entries.between(chain.before(block), sealedBlock.last());
        if (all.isEmpty()) {
            return;
        }
        var tree = MerkleTree.of(block.digest(), all.stream().map(Placed::body).toList());
        for (var i = 0; i < all.size(); i++) {
            var placed = all.get(i);
            if (wanted.test(placed.position())) {
                line(entry(block.first() + i, hidden.test(placed) ? null : placed.body(), tree, i));
            }
        }
    }

    void end() {
        if (last != null) {
            line("{\"end\":{\"block\":%d,\"hash\":\"%s\"}}".formatted(last.no(), last.hash()));
        }
    }

    private static String entry(long no, @Nullable String body, MerkleTree tree, int index) {
        return "{\"no\":%d,%s,\"path\":%s}"
                .formatted(
                        no,
                        body == null ? "\"withheld\":\"" + tree.leaf(index) + '"' : "\"entry\":" + body,
                        tree.path(index).stream()
                                .collect(Collectors.joining("\",\"", "[\"", "\"]"))
                                .replace("[\"\"]", "[]"));
    }

    private void line(Block block) {
        line("{\"block\":%s,\"hash\":\"%s\"}".formatted(CanonicalJson.of(block.json()), block.hash()));
    }

    private void line(String json) {
        try {
            out.write(json);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
