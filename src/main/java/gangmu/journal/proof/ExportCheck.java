package gangmu.journal.proof;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 核验: goes through an export line by line, from the first to the last, and stops at the first thing that does not fit: an entry that is not
 * the one that was sealed, one that is missing, one too many, a block that does not name the one before it.
 */
final class ExportCheck {

    /** An export in which everything fits. */
    record Fits(long firstBlock, long lastBlock, String head, long entries, int withheld) {}

    private static final JsonMapper JSON = JsonMapper.builder()
            // two members of one name: one reader would see the first, another the last
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final BufferedReader lines;
    private final Set<String> hashes = new HashSet<>();
    private long line;
    private @Nullable Block block;
    private String hash = "";
    private long next;
    private long firstBlock;

    private ExportCheck(BufferedReader lines) {
        this.lines = lines;
    }

    /**
     * Checks an export.
     *
     * @param heads hashes of blocks that were kept elsewhere, on paper; each must be there
     * @throws Misfit with the first thing that does not fit
     * @throws NoExport when it is no export
     */
    static Fits of(BufferedReader lines, List<String> heads) throws IOException, Misfit, NoExport {
        var check = new ExportCheck(lines);
        var fits = check.run();
        for (var head : heads) {
            if (!check.hashes.contains(head)) {
                throw new Misfit("文件中没有杂凑值为%s的区块：链条与另存的杂凑值对不上，或该区块不在导出范围内".formatted(head));
            }
        }
        return fits;
    }

    private Fits run() throws IOException, Misfit, NoExport {
        var head = lines.readLine();
        line++;
        if (head == null) {
            throw new NoExport("文件是空的。");
        }
        var coverage = Coverage.of(first(head));
        for (var text = lines.readLine(); text != null; text = lines.readLine()) {
            line++;
            var json = parsed(text);
            if (json.has("block")) {
                enter(json, coverage);
            } else if (json.has("end")) {
                return end(json.required("end"), coverage);
            } else {
                meet(json, coverage);
            }
        }
        leave(coverage);
        throw new Misfit("文件不完整，第%d行之后的内容被截去".formatted(line));
    }

    private void enter(JsonNode json, Coverage coverage) throws Misfit {
        leave(coverage);
        var entered = block(json);
        if (!text(json.get("hash")).equals(entered.hash())) {
            throw new Misfit("第%d号区块被改动：内容与其杂凑值不符，其中第一条是第%d号记录".formatted(entered.no(), entered.first()));
        }
        coverage.check(entered, block);
        if (block == null) {
            firstBlock = entered.no();
        } else if (entered.no() <= block.no()) {
            throw new Misfit("第%d号区块的次序不对".formatted(entered.no()));
        } else if (!entered.follows(block, hash) || entered.first() <= block.last()) {
            throw new Misfit("第%d号区块与前面的第%d号区块衔接不上，第一条不能确认的是第%d号记录".formatted(entered.no(), block.no(), block.first()));
        }
        block = entered;
        hash = entered.hash();
        hashes.add(hash);
        next = entered.first();
    }

    /** All entries that a block must show were there. */
    private void leave(Coverage coverage) throws Misfit {
        if (block != null && coverage.isWhole(block) && next <= block.last()) {
            throw new Misfit("第%d号记录缺失".formatted(next));
        }
    }

    private void meet(JsonNode json, Coverage coverage) throws Misfit {
        if (block == null || !json.path("no").isIntegralNumber()) {
            throw new Misfit("第%d行不是记录".formatted(line));
        }
        var no = json.required("no").longValue();
        if (no < next && no >= block.first()) {
            throw new Misfit("第%d号记录重复或次序不对".formatted(no));
        } else if (no < next || no > block.last()) {
            throw new Misfit("第%d号记录不在第%d号区块之内".formatted(no, block.no()));
        } else if (no > next && coverage.isWhole(block)) {
            throw new Misfit("第%d号记录缺失".formatted(next));
        }
        if (!leadsToRoot(block, no, json)) {
            throw new Misfit("第%d号记录与封存时不符".formatted(no));
        }
        coverage.meet(no, block, json.get("entry"));
        next = no + 1;
    }

    private Fits end(JsonNode end, Coverage coverage) throws IOException, Misfit {
        leave(coverage);
        coverage.checkComplete();
        if (block == null
                || end.path("block").longValue(-1) != block.no()
                || !text(end.get("hash")).equals(hash)) {
            throw new Misfit("末块与文件结尾所记不符");
        }
        if (lines.readLine() != null) {
            throw new Misfit("第%d行起是多出来的内容".formatted(line + 1));
        }
        return new Fits(firstBlock, block.no(), hash, coverage.entries(), coverage.withheldEntries());
    }

    private static boolean leadsToRoot(Block block, long no, JsonNode json) {
        try {
            var entry = json.get("entry");
            if (json.size() != 3) {
                return false;
            }
            var leaf = entry == null
                    ? json.required("withheld").stringValue()
                    : MerkleTree.leafOf(block.digest(), CanonicalJson.of(entry));
            var path = new ArrayList<String>();
            json.required("path").forEach(hash -> path.add(hash.stringValue()));
            return MerkleTree.rootOf(block.digest(), leaf, (int) (no - block.first()), block.count(), path)
                    .equals(block.root());
        } catch (RuntimeException e) {
            return false;
        }
    }

    private Block block(JsonNode json) throws Misfit {
        try {
            return Block.of(json.required("block"));
        } catch (RuntimeException e) {
            throw new Misfit("第%d行的区块无法识别".formatted(line));
        }
    }

    private JsonNode parsed(String text) throws Misfit {
        try {
            return JSON.readTree(text);
        } catch (JacksonException e) {
            throw new Misfit("第%d行无法识别，内容被改动".formatted(line));
        }
    }

    private static JsonNode first(String text) throws NoExport {
        try {
            return JSON.readTree(text);
        } catch (JacksonException e) {
            throw new NoExport("这不是操作记录的导出文件。");
        }
    }

    private static String text(@Nullable JsonNode node) {
        return node == null || !node.isString() ? "" : node.stringValue();
    }
}
