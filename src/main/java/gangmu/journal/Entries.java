package gangmu.journal;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The entries of the record. They are only ever added to; the database refuses everything else. */
@Component
class Entries {

    /** An entry with its place. */
    record Placed(long tx, long id, String kind, UUID person, String body) {

        Position position() {
            return new Position(tx, id);
        }
    }

    private final JdbcClient jdbc;

    Entries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One insert. Whoever does something may not be the one to read it afterwards. */
    void add(Entry entry) {
        insert(entry, "").update();
    }

    /** One insert. The database says where it stands. */
    Position place(Entry entry) {
        return insert(entry, "returning tx, id").query(Position.class).single();
    }

    private JdbcClient.StatementSpec insert(Entry entry, String returning) {
        return jdbc.sql("""
                        insert into journal.entry (at, kind, person, matter, body)
                        values (:at, :kind, :person, :matter, :body)
                        """ + returning)
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("kind", entry.kind())
                .param("person", entry.person())
                .param("matter", entry.matter())
                .param("body", entry.body());
    }

    /** Those after one position and up to another, in their order. */
    List<Placed> between(Position after, Position upTo) {
        return jdbc.sql("""
                        select tx, id, kind, person, body
                          from journal.entry
                         where (tx, id) > (:afterTx, :afterId) and (tx, id) <= (:tx, :id)
                         order by tx, id
                        """)
                .param("afterTx", after.tx())
                .param("afterId", after.id())
                .param("tx", upTo.tx())
                .param("id", upTo.id())
                .query(Placed.class)
                .list();
    }

    /** The first ones after a position whose transactions have all ended: nothing can come between them any more. */
    List<Placed> settled(Position after, int most) {
        return jdbc.sql("""
                        select tx, id, kind, person, body
                          from journal.entry
                         where (tx, id) > (:tx, :id) and tx < (select journal.horizon())
                         order by tx, id
                         limit :most
                        """)
                .param("tx", after.tx())
                .param("id", after.id())
                .param("most", most)
                .query(Placed.class)
                .list();
    }

    /** Where the entries of a matter stand, up to a position. */
    List<Position> ofMatter(UUID matter, Position upTo) {
        return jdbc.sql("""
                        select tx, id
                          from journal.entry
                         where matter = :matter and (tx, id) <= (:tx, :id)
                         order by tx, id
                        """)
                .param("matter", matter)
                .param("tx", upTo.tx())
                .param("id", upTo.id())
                .query(Position.class)
                .list();
    }

    /** The last one there is; {@link Position#START} when there is none. */
    Position last() {
        return jdbc.sql("select tx, id from journal.entry order by tx desc, id desc limit 1")
                .query(Position.class)
                .optional()
                .orElse(Position.START);
    }
}
