package gangmu.board;

import gangmu.NotFound;
import gangmu.organisation.Viewer;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 常用筛选: the filters that each person keeps, for that person alone. */
@Component
@Transactional
class SavedFilters {

    /**
     * A kept filter.
     *
     * @param query as it stands in the address of the list: {@code light=RED&open=true}
     */
    record SavedFilter(UUID id, String name, String query) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    SavedFilters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The viewer's own, the oldest first. */
    @Transactional(readOnly = true)
    List<SavedFilter> of(Viewer viewer) {
        return jdbc.sql("select id, name, query from board.saved_filter where person_id = :person order by at, id")
                .param("person", viewer.person().value())
                .query(SavedFilter.class)
                .list();
    }

    /**
     * Keeps a filter.
     *
     * @throws FilterNameTaken when the person has one of this name
     */
    UUID keep(Viewer viewer, String name, String query) {
        var id = UUID.randomUUID();
        var kept = jdbc.sql("""
                        insert into board.saved_filter (id, person_id, name, query, at)
                        values (:id, :person, :name, :query, :at)
                        on conflict (person_id, name) do nothing
                        """)
                .param("id", id)
                .param("person", viewer.person().value())
                .param("name", name)
                .param("query", query)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (kept == 0) {
            throw new FilterNameTaken(name);
        }
        return id;
    }

    /**
     * Drops a filter.
     *
     * @throws NotFound when the person has no such filter
     */
    void drop(Viewer viewer, UUID id) {
        var dropped = jdbc.sql("delete from board.saved_filter where id = :id and person_id = :person")
                .param("id", id)
                .param("person", viewer.person().value())
                .update();
        if (dropped == 0) {
            throw new NotFound("个常用筛选");
        }
    }
}
