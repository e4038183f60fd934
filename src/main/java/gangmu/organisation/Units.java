package gangmu.organisation;

import gangmu.AskedOnce;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of units. */
@Component
public class Units {

    private final JdbcClient jdbc;
    private final Clock clock;

    Units(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All units in the register's order. */
    public List<Unit> all() {
        return jdbc.sql("""
                        select id, name, short_name, kind, parent_id, aliases, duties, ends_on
                          from organisation.unit
                         order by place
                        """).query((row, _) -> unit(row)).list();
    }

    /** The units that can be given something new today. */
    public List<Unit> taking() {
        var today = LocalDate.now(clock);
        return all().stream().filter(unit -> !unit.hasEnded(today)).toList();
    }

    /** What lists call the units. */
    public Map<UnitId, String> shortNames() {
        return AskedOnce.inThisReading(Units.class, this::askShortNames);
    }

    private Map<UnitId, String> askShortNames() {
        var names = new HashMap<UnitId, String>();
        jdbc.sql("select id, short_name from organisation.unit").query(row -> {
            names.put(new UnitId(row.getObject("id", UUID.class)), row.getString("short_name"));
        });
        return Map.copyOf(names);
    }

    /** A unit and all that hang under it, on whatever level. */
    public Set<UnitId> andBelow(UnitId id) {
        return Set.copyOf(jdbc.sql("""
                        with recursive below as (
                             select u.id from organisation.unit u where u.id = :id
                              union
                             select u.id from organisation.unit u join below on u.parent_id = below.id)
                        select id from below
                        """)
                .param("id", id.value())
                .query((row, _) -> new UnitId(row.getObject("id", UUID.class)))
                .list());
    }

    public Optional<Unit> find(UnitId id) {
        return jdbc.sql("""
                        select id, name, short_name, kind, parent_id, aliases, duties, ends_on
                          from organisation.unit
                         where id = :id
                        """)
                .param("id", id.value())
                .query((row, _) -> unit(row))
                .optional();
    }

    /**
     * Nothing new is given to a task force whose last day is over.
     *
     * @throws TaskForceEnded when it is one
     */
    public void requireTaking(Collection<UnitId> named) {
        var today = LocalDate.now(clock);
        for (var id : named) {
            find(id).filter(unit -> unit.hasEnded(today)).ifPresent(ended -> {
                var above = Optional.ofNullable(ended.parent()).flatMap(this::find);
                throw new TaskForceEnded(ended, above.map(Unit::shortName).orElse(""));
            });
        }
    }

    private static Unit unit(ResultSet row) throws SQLException {
        var parent = row.getObject("parent_id", UUID.class);
        return new Unit(
                new UnitId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("short_name"),
                Unit.Kind.valueOf(row.getString("kind")),
                parent == null ? null : new UnitId(parent),
                strings(row.getArray("aliases")),
                strings(row.getArray("duties")),
                row.getObject("ends_on", LocalDate.class));
    }

    private static List<String> strings(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
    }
}
