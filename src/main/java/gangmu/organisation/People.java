package gangmu.organisation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people of the city who work with Gangmu. */
@Component
public class People {

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Person> find(PersonId id) {
        return jdbc.sql("""
                        select id, name, title, role, unit_id as unit
                          from organisation.person
                         where id = :id
                        """).param("id", id.value()).query(Person.class).optional();
    }

    /** This leader, or nobody where the id belongs to somebody who is not one. */
    public Optional<Person> leader(PersonId id) {
        return jdbc.sql("""
                        select id, name, title, role, unit_id as unit
                          from organisation.person
                         where id = :id and role = 'LEADER' and opened_at is not null and closed_at is null
                        """).param("id", id.value()).query(Person.class).optional();
    }

    /** Everybody of a role whose account is open, in the order of their registration: leaders by rank. */
    public List<Person> of(Role role) {
        return jdbc.sql("""
                        select id, name, title, role, unit_id as unit
                          from organisation.person
                         where role = :role and opened_at is not null and closed_at is null
                         order by place
                        """).param("role", role.name()).query(Person.class).list();
    }

    /** Everybody who signs for the matters of a unit and whose account is open: the liaisons, and in a county its supervision office. */
    public List<Person> ofUnits() {
        return Stream.concat(of(Role.LIAISON).stream(), of(Role.AREA_OFFICE).stream())
                .toList();
    }

    /** Whether people of this person's role have the right. */
    public boolean may(Person person, Right right) {
        return jdbc.sql("""
                        select exists (select from organisation.role_right where role = :role and right_name = :right and given)
                        """)
                .param("role", person.role().name())
                .param("right", right.name())
                .query(Boolean.class)
                .single();
    }

    /** Everybody who works on matters and whose account is open, unit by unit in the order of the register. */
    List<Person> everybody() {
        return jdbc.sql("""
                        select p.id, p.name, p.title, p.role, p.unit_id as unit
                          from organisation.person p
                          join organisation.unit u on u.id = p.unit_id
                         where p.role not in ('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR') and p.opened_at is not null and p.closed_at is null
                         order by u.place, p.place
                        """).query(Person.class).list();
    }
}
