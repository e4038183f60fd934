package gangmu.organisation.unit;

import gangmu.organisation.Unit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down in the register what a unit is; {@link UnitCommands} says whether it may be so. */
@Component
public class UnitRegister {

    private final JdbcClient jdbc;

    UnitRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Registers a unit at the end of the register. */
    public void register(Unit unit) {
        jdbc.sql("""
                        insert into organisation.unit (id, name, short_name, kind, parent_id, aliases, duties, ends_on, place)
                        values (:id, :name, :shortName, :kind, :parent, :aliases, :duties, :endsOn,
                                (select count(*) + 1 from organisation.unit))
                        """)
                .param("id", unit.id().value())
                .param("name", unit.name())
                .param("shortName", unit.shortName())
                .param("kind", unit.kind().name())
                .param("parent", unit.parent() == null ? null : unit.parent().value())
                .param("aliases", unit.aliases().toArray(String[]::new))
                .param("duties", unit.duties().toArray(String[]::new))
                .param("endsOn", unit.endsOn())
                .update();
    }

    /** Replaces what is registered of a unit; its place stays. */
    void change(Unit unit) {
        jdbc.sql("""
                        update organisation.unit
                           set name = :name, short_name = :shortName, kind = :kind, parent_id = :parent, aliases = :aliases,
                               duties = :duties, ends_on = :endsOn
                         where id = :id
                        """)
                .param("id", unit.id().value())
                .param("name", unit.name())
                .param("shortName", unit.shortName())
                .param("kind", unit.kind().name())
                .param("parent", unit.parent() == null ? null : unit.parent().value())
                .param("aliases", unit.aliases().toArray(String[]::new))
                .param("duties", unit.duties().toArray(String[]::new))
                .param("endsOn", unit.endsOn())
                .update();
    }
}
