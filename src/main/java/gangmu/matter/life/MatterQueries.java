package gangmu.matter.life;

import gangmu.organisation.People;
import gangmu.organisation.Person;
import gangmu.organisation.UnitId;
import gangmu.organisation.Units;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has signed for what. */
@Component
class MatterQueries {

    record ReceiptRow(UnitId unitId, String unit, int matters, int received, List<String> liaisons) {}

    private record UnitCount(UUID leadUnit, int matters, int received) {}

    private final JdbcClient jdbc;
    private final Units units;
    private final People people;

    MatterQueries(JdbcClient jdbc, Units units, People people) {
        this.jdbc = jdbc;
        this.units = units;
        this.people = people;
    }

    /** For each unit how many matters it leads and how many of them it has signed for, the silent ones first. */
    List<ReceiptRow> receipts(@Nullable UUID meeting) {
        var names = units.shortNames();
        var liaisons = people.ofUnits().stream()
                .collect(Collectors.groupingBy(Person::unit, Collectors.mapping(Person::name, Collectors.toList())));
        return jdbc.sql("""
                        select s.lead_unit, count(*) as matters, count(*) filter (where s.stage <> 'DISPATCHED') as received
                          from matter.matter m
                          join matter.standing s on s.matter_id = m.id and s.until = 'infinity'
                         where cast(:meeting as uuid) is null or m.mandate_id = :meeting
                         group by s.lead_unit
                         order by count(*) filter (where s.stage = 'DISPATCHED') desc, s.lead_unit
                        """).param("meeting", meeting).query(UnitCount.class).list().stream()
                .map(count -> new ReceiptRow(
                        new UnitId(count.leadUnit()),
                        names.getOrDefault(new UnitId(count.leadUnit()), ""),
                        count.matters(),
                        count.received(),
                        liaisons.getOrDefault(new UnitId(count.leadUnit()), List.of())))
                .toList();
    }
}
