package gangmu.matter.life;

import gangmu.NotFound;
import gangmu.OneAtATime;
import gangmu.matter.MatterId;
import gangmu.organisation.Unit;
import gangmu.organisation.UnitId;
import gangmu.organisation.Units;
import gangmu.organisation.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 已结束的专班: task forces whose last day is over while matters of theirs are open. Somebody must go on with those. */
@Service
@Transactional
class EndedTaskForces {

    /**
     * One of them.
     *
     * @param parentId the unit that it hangs under, which usually goes on
     * @param open how many of its matters are open
     */
    record EndedTaskForce(
            UnitId unitId,
            String unit,
            LocalDate endsOn,
            @Nullable UnitId parentId,
            @Nullable String parent,
            int open) {}

    private final MatterCommands commands;
    private final Units units;
    private final JdbcClient jdbc;
    private final OneAtATime oneAtATime;
    private final Clock clock;

    EndedTaskForces(MatterCommands commands, Units units, JdbcClient jdbc, OneAtATime oneAtATime, Clock clock) {
        this.commands = commands;
        this.units = units;
        this.jdbc = jdbc;
        this.oneAtATime = oneAtATime;
        this.clock = clock;
    }

    /** Those with open matters, in the order of the register. */
    @Transactional(readOnly = true)
    List<EndedTaskForce> withOpenMatters() {
        var today = LocalDate.now(clock);
        var names = units.shortNames();
        var ended = units.all().stream().filter(unit -> unit.hasEnded(today)).toList();
        var open = open(ended);
        return ended.stream()
                .filter(unit -> open.containsKey(unit.id()))
                .map(unit -> new EndedTaskForce(
                        unit.id(),
                        unit.shortName(),
                        Objects.requireNonNull(unit.endsOn()),
                        unit.parent(),
                        Optional.ofNullable(unit.parent()).map(names::get).orElse(null),
                        open.getOrDefault(unit.id(), 0)))
                .toList();
    }

    /**
     * Another unit goes on with all open matters of a task force, in one transaction.
     *
     * @throws NotFound when it is no unit
     * @throws TaskForceStillAtWork when it is none whose last day is over
     */
    void transfer(UnitId taskForce, UnitId to, String reason, Viewer by) {
        oneAtATime.enter("task force " + taskForce.value());
        var unit = units.find(taskForce).orElseThrow(() -> new NotFound("个单位"));
        if (!unit.hasEnded(LocalDate.now(clock))) {
            throw new TaskForceStillAtWork();
        }
        commands.requireUnits(List.of(to));
        commands.requireTaking(to);
        jdbc.sql("""
                        select matter_id
                          from matter.standing
                         where until = 'infinity' and open and lead_unit = :unit
                         order by matter_id
                        """)
                .param("unit", taskForce.value())
                .query(UUID.class)
                .list()
                .forEach(id -> commands.act(
                        new MatterId(id), by, (matter, now) -> new Transfers(matter).toUnit(to, reason, now)));
    }

    private Map<UnitId, Integer> open(List<Unit> ended) {
        var open = new HashMap<UnitId, Integer>();
        jdbc.sql("""
                        select lead_unit, count(*)::integer as count
                          from matter.standing
                         where until = 'infinity' and open and lead_unit = any(:ended)
                         group by lead_unit
                        """)
                .param("ended", ended.stream().map(unit -> unit.id().value()).toArray(UUID[]::new))
                .query(row -> {
                    open.put(new UnitId(row.getObject("lead_unit", UUID.class)), row.getInt("count"));
                });
        return open;
    }
}
