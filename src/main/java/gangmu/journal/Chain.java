package gangmu.journal;

import gangmu.journal.proof.Block;
import gangmu.journal.proof.Digest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The blocks, from the first to the head. */
@Component
class Chain {

    /** A block with the place of its last entry. */
    record Sealed(Block block, Position last) {}

    private static final String COLUMNS = "no, at, digest, first, count, root, previous, leap, last_tx, last_id";

    private final JdbcClient jdbc;

    Chain(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last block; nothing before the first entry was sealed. */
    Optional<Sealed> head() {
        return jdbc.sql("select %s from journal.block order by no desc limit 1".formatted(COLUMNS))
                .query(Chain::row)
                .optional();
    }

    Optional<Sealed> block(long no) {
        return of(List.of(no)).stream().findFirst();
    }

    /** These blocks, in their order. */
    List<Sealed> of(Collection<Long> numbers) {
        return jdbc.sql("select %s from journal.block where no = any(:numbers) order by no".formatted(COLUMNS))
                .param("numbers", numbers.toArray(Long[]::new))
                .query(Chain::row)
                .list();
    }

    /** The block that seals the entry at a position; nothing while it is not sealed. */
    Optional<Sealed> sealing(Position entry) {
        return jdbc.sql("""
                        select %s
                          from journal.block
                         where (last_tx, last_id) >= (:tx, :id)
                         order by last_tx, last_id
                         limit 1
                        """.formatted(COLUMNS))
                .param("tx", entry.tx())
                .param("id", entry.id())
                .query(Chain::row)
                .optional();
    }

    /** The first block that was sealed at or after a moment. */
    Optional<Sealed> firstSince(Instant moment) {
        return jdbc.sql("select %s from journal.block where at >= :moment order by no limit 1".formatted(COLUMNS))
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(Chain::row)
                .optional();
    }

    /** The last block of each of the latest days, the newest first. */
    List<Sealed> lastOfDays(int days) {
        return jdbc.sql("""
                        select distinct on ((at at time zone 'Asia/Shanghai')::date) %s
                          from journal.block
                         where no > 0 and at > (select max(at) from journal.block) - make_interval(days => :days)
                         order by (at at time zone 'Asia/Shanghai')::date desc, no desc
                        """.formatted(COLUMNS))
                .param("days", days)
                .query(Chain::row)
                .list();
    }

    void add(Block block, Position last) {
        jdbc.sql("""
                        insert into journal.block (
                               no, at, digest, first, count, root, previous, leap, hash, last_tx, last_id)
                        values (:no, :at, :digest, :first, :count, :root, :previous, :leap, :hash, :lastTx, :lastId)
                        """)
                .param("no", block.no())
                .param("at", block.at().atOffset(ZoneOffset.UTC))
                .param("digest", block.digest().label())
                .param("first", block.first())
                .param("count", block.count())
                .param("root", block.root())
                .param("previous", block.previous())
                .param("leap", block.leap())
                .param("hash", block.hash())
                .param("lastTx", last.tx())
                .param("lastId", last.id())
                .update();
    }

    /** Where the entries of a block begin: after the last one of the block before it. */
    Position before(Block block) {
        return block(block.no() - 1).map(Sealed::last).orElse(Position.START);
    }

    static long numberOf(@Nullable Sealed head) {
        return head == null ? 0 : head.block().no();
    }

    private static Sealed row(ResultSet row, int index) throws SQLException {
        return new Sealed(
                new Block(
                        row.getLong("no"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        Digest.named(row.getString("digest")),
                        row.getLong("first"),
                        row.getInt("count"),
                        row.getString("root"),
                        row.getString("previous"),
                        row.getString("leap")),
                new Position(row.getLong("last_tx"), row.getLong("last_id")));
    }
}
