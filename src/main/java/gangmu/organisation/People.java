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

    /** Somebody whose account is open, or nobody where it is not. */
    public Optional<Person> atWork(PersonId id) {
        return jdbc.sql("""
                        select id, name, title, role, unit_id as unit
                          from organisation.person
                         where id = :id and opened_at is not null and closed_at is null
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

    /**
     * For whom a request waits that a unit makes about a matter of this leader: everybody who has the right and whose account is open; the
     * office of a line where it is that leader's, that of an area where the unit is below it.
     */
    public List<Person> whoDecide(Right right, UnitId unit, PersonId leader) {
        return jdbc.sql("""
                        with recursive above as (
                             select u.id, u.parent_id
                               from organisation.unit own
                               join organisation.unit u on u.id = own.parent_id
                              where own.id = :unit
                              union
                             select u.id, u.parent_id
                               from above a
                               join organisation.unit u on u.id = a.parent_id)
                        select p.id, p.name, p.title, p.role, p.unit_id as unit
                          from organisation.person p
                          join organisation.role_right r on r.role = p.role and r.right_name = :right and r.given
                          left join organisation.data_scope d on d.person_id = p.id
                         where p.opened_at is not null and p.closed_at is null
                           and case p.role when 'LEADER' then p.id = :leader
                                           when 'LINE_OFFICE' then d.leader = :leader
                                           when 'AREA_OFFICE' then p.unit_id in (select id from above)
                                           else true end
                         order by p.place
                        """)
                .param("right", right.name())
                .param("unit", unit.value())
                .param("leader", leader.value())
                .query(Person.class)
                .list();
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
    public List<Person> everybody() {
        return jdbc.sql("""
                        select p.id, p.name, p.title, p.role, p.unit_id as unit
                          from organisation.person p
                          join organisation.unit u on u.id = p.unit_id
                         where p.role not in ('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR') and p.opened_at is not null and p.closed_at is null
                         order by u.place, p.place
                        """).query(Person.class).list();
    }
}
