package gangmu.journal;

import gangmu.AsTheSystem;
import gangmu.journal.Chain.Sealed;
import gangmu.journal.Entries.Placed;
import gangmu.journal.proof.Block;
import gangmu.journal.proof.Digest;
import gangmu.journal.proof.MerkleTree;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 封存: makes a block of the entries that are not sealed yet. Of several nodes one does it at a time; writers never wait for it. Only entries
 * are taken below the oldest transaction that still goes on, so that whatever commits later stands later.
 */
class Sealing {

    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtextextended('journal.sealing', 0))";
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int MOST = 5_000;

    private final JdbcClient jdbc;
    private final Entries entries;
    private final Chain chain;
    private final TransactionTemplate transaction;
    private final Digest digest;
    private final Clock clock;

    Sealing(
            JdbcClient jdbc,
            Entries entries,
            Chain chain,
            TransactionTemplate transaction,
            Digest digest,
            Clock clock) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.chain = chain;
        this.transaction = transaction;
        this.digest = digest;
        this.clock = clock;
    }

    /** Lets the clock of a database that was restored elsewhere go on from where it stood. */
    void resume() {
        jdbc.sql("select journal.resume()").query((_, _) -> true).single();
    }

    /** Seals everything that can be sealed, whose it ever is, block after block; nothing when another node is at it. */
    void seal() {
        AsTheSystem.run(() -> {
            while (Boolean.TRUE.equals(transaction.execute(_ -> sealedOne()))) {
                // there may be more
            }
        });
    }

    /**
     * Seals until an entry is sealed.
     *
     * @return its block
     * @throws NotSealedYet when some other transaction goes on for too long
     */
    Sealed through(Position entry) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            seal();
            var block = chain.sealing(entry);
            if (block.isPresent()) {
                return block.get();
            }
            if (System.nanoTime() > end) {
                throw new NotSealedYet();
            }
            pause();
        }
    }

    private boolean sealedOne() {
        if (!jdbc.sql(LOCK).query(Boolean.class).single()) {
            return false;
        }
        var head = chain.head().orElse(null);
        var fresh = entries.settled(head == null ? Position.START : head.last(), MOST);
        if (fresh.isEmpty()) {
            return false;
        }
        chain.add(next(head, fresh), fresh.getLast().position());
        return fresh.size() == MOST;
    }

    private Block next(@Nullable Sealed head, List<Placed> fresh) {
        var no = Chain.numberOf(head) + 1;
        var previous = head == null ? Block.NOTHING : head.block().hash();
        var leap = Block.leapFrom(no);
        return new Block(
                no,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                digest,
                head == null ? 1 : head.block().last() + 1,
                fresh.size(),
                MerkleTree.of(digest, fresh.stream().map(Placed::body).toList()).root(),
                previous,
                leap == no - 1 ? previous : hash(leap));
    }

    private String hash(long no) {
        return chain.block(no).map(sealedBlock -> sealedBlock.block().hash()).orElse(Block.NOTHING);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotSealedYet();
        }
    }
}
