package gangmu.organisation.person;

import gangmu.organisation.Person;
import gangmu.organisation.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which posts people hold and held. */
@Component
class Holdings {

    private static final String SELECT = """
            select h.id, h.unit_id as unit, u.short_name as unit_name, h.role, h.title, h.main, h.from_day as "from", h.until_day as until
              from organisation.holding h
              join organisation.unit u on u.id = h.unit_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Holdings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All that somebody holds and held, the latest first. */
    List<Holding> of(PersonId person) {
        return jdbc.sql(SELECT
                        + " where h.person_id = :person order by h.from_day desc, h.entered_at desc, h.main desc")
                .param("person", person.value())
                .query(Holding.class)
                .list();
    }

    /** What somebody's account is today; nothing for those whose account is closed. */
    Optional<Holding> main(PersonId person) {
        return jdbc.sql(SELECT + " where h.person_id = :person and h.main and h.until_day is null")
                .param("person", person.value())
                .query(Holding.class)
                .optional();
    }

    UUID begin(Person person, boolean main, LocalDate from, String by) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into organisation.holding (
                               id, person_id, unit_id, role, title, main, from_day, entered_at, entered_by)
                        values (:id, :person, :unit, :role, :title, :main, :from, :at, :by)
                        """)
                .param("id", id)
                .param("person", person.id().value())
                .param("unit", person.unit().value())
                .param("role", person.role().name())
                .param("title", person.title())
                .param("main", main)
                .param("from", from)
                .param("at", OffsetDateTime.now(clock))
                .param("by", by)
                .update();
        return id;
    }

    /** @param until the last day on which it was held */
    void end(UUID holding, LocalDate until, String by) {
        jdbc.sql("""
                        update organisation.holding
                           set until_day = :until, ended_by = :by
                         where id = :id and until_day is null
                        """).param("until", until).param("by", by).param("id", holding).update();
    }
}
