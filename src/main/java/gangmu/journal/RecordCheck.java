package gangmu.journal;

import gangmu.journal.Chain.Sealed;
import gangmu.journal.Entries.Placed;
import gangmu.journal.proof.Block;
import gangmu.journal.proof.MerkleTree;
import java.sql.Connection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** 核验全部操作记录: goes through the whole record of a database, from the first block to the last, without an application on it. */
public final class RecordCheck {

    /** The record is not the one that was sealed; the sentence says where it begins to be another. */
    public static final class DoesNotFit extends Exception {

        private static final long serialVersionUID = 1L;

        DoesNotFit(String sentence) {
            super(sentence);
        }
    }

    private final Chain chain;
    private final Entries entries;

    private RecordCheck(JdbcClient jdbc) {
        this.chain = new Chain(jdbc);
        this.entries = new Entries(jdbc);
    }

    /**
     * Checks all of it, as this connection sees it.
     *
     * @return how many entries are sealed
     * @throws DoesNotFit at the first block that does not fit
     */
    public static long of(Connection connection) throws DoesNotFit {
        return new RecordCheck(JdbcClient.create(new SingleConnectionDataSource(connection, true))).run();
    }

    private long run() throws DoesNotFit {
        var last = Chain.numberOf(chain.head().orElse(null));
        var before = Position.START;
        var count = 0L;
        for (var no = 1L; no <= last; no++) {
            var sealedBlock = chain.block(no).orElse(null);
            if (sealedBlock == null) {
                throw new DoesNotFit("第%d号区块缺失。".formatted(no));
            }
            check(sealedBlock, before, count + 1);
            before = sealedBlock.last();
            count += sealedBlock.block().count();
        }
        return count;
    }

    private void check(Sealed sealedBlock, Position before, long first) throws DoesNotFit {
        var block = sealedBlock.block();
        var all = entries.between(before, sealedBlock.last());
        if (all.size() != block.count() || block.first() != first || !isChained(block)) {
            throw new DoesNotFit("第%d号区块与前面的区块或其中的记录对不上。".formatted(block.no()));
        }
        var root = MerkleTree.of(block.digest(), all.stream().map(Placed::body).toList())
                .root();
        if (!root.equals(block.root())) {
            throw new DoesNotFit("第%d号区块的记录与封存时不符。".formatted(block.no()));
        }
    }

    private boolean isChained(Block block) {
        return block.previous().equals(hashOf(block.no() - 1))
                && block.leap().equals(hashOf(Block.leapFrom(block.no())));
    }

    private String hashOf(long no) {
        return chain.block(no).map(it -> it.block().hash()).orElse(Block.NOTHING);
    }
}
