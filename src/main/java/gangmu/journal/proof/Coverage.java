package gangmu.journal.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What an export says that it holds, against what was met in it: either some blocks whole, or the entries of one matter. The entry that the
 * export itself left in the record says the same; that one cannot be forged without breaking the chain.
 */
final class Coverage {

    /** What the entry of an export is called. */
    static final String RECEIPT = "JournalExported";

    private final String export;
    private final @Nullable String matter;
    private final long firstBlock;
    private final long lastBlock;
    private final List<Long> numbers = new ArrayList<>();
    private final Withheld withheld = new Withheld();
    private @Nullable JsonNode receipt;
    private long entries;

    private Coverage(String export, @Nullable String matter, long firstBlock, long lastBlock) {
        this.export = export;
        this.matter = matter;
        this.firstBlock = firstBlock;
        this.lastBlock = lastBlock;
    }

    /**
     * What the first line says.
     *
     * @throws NoExport when it is not the first line of an export
     */
    static Coverage of(JsonNode head) throws NoExport {
        try {
            if (head.required("gangmu-journal").intValue() != 1) {
                throw new NoExport("这份导出文件的版本较新，请用新版纲目核验。");
            }
            var export = head.required("export").stringValue();
            if (head.has("matter")) {
                return new Coverage(export, head.required("matter").stringValue(), 0, 0);
            }
            var blocks = head.required("blocks");
            return new Coverage(
                    export,
                    null,
                    blocks.required(0).longValue(),
                    blocks.required(1).longValue());
        } catch (RuntimeException e) {
            throw new NoExport("这不是操作记录的导出文件。");
        }
    }

    long entries() {
        return entries;
    }

    int withheldEntries() {
        return withheld.count();
    }

    /** Whether all entries of this block must be there. */
    boolean isWhole(Block block) {
        return matter == null && block.no() >= firstBlock && block.no() <= lastBlock;
    }

    void check(Block block, @Nullable Block before) throws Misfit {
        if (matter != null) {
            return;
        }
        var expected = before == null ? firstBlock : before.no() < lastBlock ? before.no() + 1 : block.no();
        if (block.no() != expected) {
            throw new Misfit("第%d号区块缺失".formatted(expected));
        }
    }

    void meet(long no, Block block, @Nullable JsonNode entry) throws Misfit {
        if (receipt != null) {
            throw new Misfit("第%d号记录排在导出登记之后，不属于这次导出".formatted(no));
        }
        entries++;
        if (entry != null && isReceipt(entry)) {
            receipt = entry.required("what");
            entries--;
        } else if (matter != null) {
            meetOfMatter(no, entry);
        } else if (!isWhole(block)) {
            throw new Misfit("第%d号记录不属于这次导出".formatted(no));
        } else if (entry == null) {
            withheld.add(no);
        }
    }

    /** @throws Misfit when the entry that the export left in the record is missing, or says something else than the file holds */
    void checkComplete() throws Misfit {
        if (receipt == null) {
            throw new Misfit("缺少导出登记，文件末尾被截去或改动");
        }
        if (matter == null) {
            checkBlocks(receipt);
        } else {
            checkNumbers(receipt);
        }
    }

    private boolean isReceipt(JsonNode entry) {
        return text(entry.get("kind")).equals(RECEIPT)
                && entry.has("what")
                && text(entry.required("what").get("export")).equals(export);
    }

    private void meetOfMatter(long no, @Nullable JsonNode entry) throws Misfit {
        if (entry == null || !text(entry.get("matter")).equals(matter)) {
            throw new Misfit("第%d号记录不是这件事项的记录".formatted(no));
        }
        numbers.add(no);
    }

    private void checkBlocks(JsonNode told) throws Misfit {
        if (told.path("firstBlock").longValue(-1) != firstBlock
                || told.path("lastBlock").longValue(-1) != lastBlock) {
            throw new Misfit("导出登记的范围是第%s至%s号区块，文件写的是第%d至%d号"
                    .formatted(told.path("firstBlock"), told.path("lastBlock"), firstBlock, lastBlock));
        }
        if (told.path("withheld").intValue(-1) != withheld.count()
                || !text(told.get("withheldDigest")).equals(withheld.digest())) {
            throw new Misfit(
                    "未附内容的记录与导出登记不符：登记%s条，文件中%d条，有记录的内容被抹去".formatted(told.path("withheld"), withheld.count()));
        }
    }

    private void checkNumbers(JsonNode told) throws Misfit {
        var met = new HashSet<>(numbers);
        for (var number : told.path("numbers")) {
            if (!met.remove(number.longValue())) {
                throw new Misfit("第%d号记录缺失".formatted(number.longValue()));
            }
        }
        for (var number : numbers) {
            if (met.contains(number)) {
                throw new Misfit("第%d号记录未在导出登记中".formatted(number));
            }
        }
    }

    private static String text(@Nullable JsonNode node) {
        return node == null || !node.isString() ? "" : Objects.requireNonNull(node.stringValue());
    }
}
