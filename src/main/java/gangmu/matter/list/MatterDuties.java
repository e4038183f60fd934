package gangmu.matter.list;

import gangmu.matter.MatterId;
import gangmu.matter.list.MatterTallies.Lit;
import gangmu.matter.standing.CityLights;
import gangmu.matter.standing.Light;
import gangmu.matter.standing.Lights;
import gangmu.organisation.Viewer;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the liaison of a unit must do now, the most urgent first: found in one pass over what the unit has to do with. */
@Component
public class MatterDuties {

    /**
     * One thing to do.
     *
     * @param until by when: the first moment that is too late; null when it was never dated
     */
    public record Duty(
            DutyKind kind, MatterRow matter, @Nullable OffsetDateTime until) {}

    /**
     * The first things to do, and how much there is.
     *
     * @param counts how many of every kind, also those of which there is none
     * @param led what the unit leads, by light
     */
    public record Duties(List<Duty> first, Map<DutyKind, Integer> counts, Lit led) {}

    /** One row of the answer: something to do, or how much there is of something. */
    private record Found(
            String what,
            String kind,
            @Nullable UUID matterId,
            @Nullable OffsetDateTime until,
            int count) {}

    /**
     * What the unit leads is counted by an index that holds all that the count asks for (matter.v_led), and the first of each kind are walked
     * to in their order: a board reads the rows that it shows, and no others. What is told is put in order by the clock on the wall, and only the
     * first of it gets its moment. What the unit assists in is found by the index of the assisting units, and those are few of whom it owes an
     * opinion no longer.
     */
    private static final String FIND = """
            with led as materialized (
                 select light, count(*) as matters,
                        count(*) filter (where sent_back) as sent_back,
                        count(*) filter (where unsigned) as unsigned,
                        count(*) filter (where owes) as owes,
                        count(*) filter (where near) as near
                   from (select s.sent_back, s.stage = 'DISPATCHED' as unsigned,
                                s.stage <> 'DISPATCHED' and s.owes_from <= :today as owes,
                                s.stopped_on is null and s.due <= :nearUntil as near,
                                %1$s as light
                           from matter.v_led s
                          where s.lead_unit = :own
                         offset 0) looked_at
                  group by light),
            others as materialized (
                 select 'ANSWER' as kind, s.matter_id, s.opinions_due + 1 as until
                   from matter.standing s
                  where s.until = 'infinity' and s.open and s.co_units @> array[:own] and s.owing_opinions @> array[:own]
                  union all
                 select 'BLOCKING', s.matter_id, s.due + 1
                   from matter.standing s
                  where s.until = 'infinity' and s.blocked_by = :own
                  union all
                 select 'VERIFY', s.matter_id, null
                   from matter.standing s
                  where s.until = 'infinity' and s.verifier = :person),
            first as (
                 select 'SENT_BACK' as kind, s.matter_id, (s.due + 1)::timestamp as until
                   from matter.standing s
                  where s.until = 'infinity' and s.open and s.sent_back and s.lead_unit = :own
                  union all
                 select 'SIGN', s.matter_id, s.receipt_due at time zone 'Asia/Shanghai'
                   from matter.standing s
                  where s.until = 'infinity' and s.open and s.stage = 'DISPATCHED' and s.lead_unit = :own
                  union all
                 (select 'REPORT', s.matter_id, s.report_due + 1
                    from matter.standing s
                   where s.until = 'infinity' and s.open and s.stage <> 'DISPATCHED' and s.lead_unit = :own and s.owes_from <= :today
                   order by s.report_due nulls first, s.matter_id
                   limit :most)
                  union all
                 (select 'DUE', s.matter_id, s.due + 1
                    from matter.standing s
                   where s.until = 'infinity' and s.open and s.lead_unit = :own and s.stopped_on is null
                     and %2$s <= :nearUntil
                   order by %2$s, s.matter_id
                   limit :most)
                  union all
                 select kind, matter_id, until
                   from others
                  order by until nulls first, kind, matter_id
                  limit :most)
            select 'LED' as what, light as kind, cast(null as uuid) as matter_id, cast(null as timestamptz) as until, matters::integer as count
              from led
             union all
            select 'COUNT', kind, null, null, sum(duty.matters)::integer
              from led
             cross join lateral (values ('SENT_BACK', sent_back), ('SIGN', unsigned), ('REPORT', owes), ('DUE', near)) as duty (kind, matters)
             where duty.matters > 0
             group by kind
             union all
            select 'COUNT', kind, null, null, count(*)::integer
              from others
             group by kind
             union all
            select 'DUTY', kind, matter_id, until at time zone 'Asia/Shanghai', 1
              from first
            """.formatted(Lights.LIGHT, ListConditions.DUE);

    private final JdbcClient jdbc;
    private final MatterLists lists;
    private final CityLights cityLights;

    MatterDuties(JdbcClient jdbc, MatterLists lists, CityLights cityLights) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.cityLights = cityLights;
    }

    /**
     * What this liaison must do now.
     *
     * @param most how many are told one by one; all are counted
     */
    @Transactional(readOnly = true)
    public Duties of(Viewer liaison, int most) {
        var found = jdbc.sql(FIND)
                .params(cityLights.now().parameters())
                .param("own", liaison.unit().value())
                .param("person", liaison.person().value())
                .param("most", most)
                .query(Found.class)
                .list();
        var counts = new EnumMap<DutyKind, Integer>(DutyKind.class);
        for (var kind : DutyKind.values()) {
            counts.put(kind, 0);
        }
        var led = new EnumMap<Light, Integer>(Light.class);
        var first = new ArrayList<Found>();
        for (var row : found) {
            switch (row.what()) {
                case "LED" -> led.put(Light.valueOf(row.kind()), row.count());
                case "COUNT" -> counts.put(DutyKind.valueOf(row.kind()), row.count());
                default -> first.add(row);
            }
        }
        var ids = first.stream().map(MatterDuties::matter).distinct().toList();
        var rows = lists.of(liaison, ids, null).stream().collect(Collectors.toMap(MatterRow::id, Function.identity()));
        return new Duties(
                first.stream()
                        .filter(duty -> rows.containsKey(matter(duty)))
                        .map(duty -> duty(duty, rows))
                        .toList(),
                counts,
                Lit.of(led));
    }

    private static MatterId matter(Found duty) {
        return new MatterId(Objects.requireNonNull(duty.matterId()));
    }

    private static Duty duty(Found duty, Map<MatterId, MatterRow> rows) {
        var row = rows.get(matter(duty));
        if (row == null) {
            throw new IllegalStateException("not in the list: " + duty.matterId());
        }
        return new Duty(DutyKind.valueOf(duty.kind()), row, duty.until());
    }
}
