package gangmu.organisation.right;

import gangmu.AsTheSystem;
import gangmu.NotFound;
import gangmu.organisation.DataScope;
import gangmu.organisation.NoSuchUnit;
import gangmu.organisation.PersonEvent.DataScopeSet;
import gangmu.organisation.PersonId;
import gangmu.organisation.RegisterTurn;
import gangmu.organisation.Role;
import gangmu.organisation.Sight;
import gangmu.organisation.Unit;
import gangmu.organisation.UnitId;
import gangmu.organisation.Units;
import gangmu.organisation.Viewer;
import gangmu.organisation.session.Sessions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 数据范围: who sees which matters. The security administrator gives it; who is given none sees what comes with the role. It holds from the
 * next sign-in on, and whoever is signed in with another is out at once.
 */
@Component
public class DataScopes {

    /**
     * What somebody was given.
     *
     * @param scopes together
     * @param leader whose matters; null where it is no leader's
     * @param units those that are named one by one
     */
    public record Given(Set<DataScope> scopes, @Nullable PersonId leader, Set<UnitId> units) {

        /** Nothing: what comes with the role. */
        static final Given NOTHING = new Given(Set.of(), null, Set.of());

        public Given {
            scopes = scopes.isEmpty() ? Set.of() : EnumSet.copyOf(scopes);
            units = Set.copyOf(units);
        }

        private boolean has(DataScope scope) {
            return scopes.contains(scope);
        }
    }

    private record Holder(String userName, String name, Role role, UUID unitId) {

        UnitId unit() {
            return new UnitId(unitId);
        }
    }

    private static final Set<DataScope> WITH_THE_UNIT =
            EnumSet.of(DataScope.ALL, DataScope.UNIT_AND_BELOW, DataScope.UNIT);

    private final JdbcClient jdbc;
    private final Units units;
    private final Sessions sessions;
    private final RegisterTurn turn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DataScopes(
            JdbcClient jdbc,
            Units units,
            Sessions sessions,
            RegisterTurn turn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.sessions = sessions;
        this.turn = turn;
        this.events = events;
        this.clock = clock;
    }

    /** What the person was given; {@link Given#NOTHING} where that is nothing. */
    Given of(PersonId person) {
        return jdbc.sql("select scopes, leader, units from organisation.data_scope where person_id = :id")
                .param("id", person.value())
                .query((row, _) -> given(row))
                .optional()
                .orElse(Given.NOTHING);
    }

    /** Which matters somebody sees who has this role in this unit. */
    public Sight sight(PersonId person, Role role, UnitId unit) {
        var given = of(person);
        if (given.scopes().isEmpty()) {
            return role == Role.AREA_OFFICE
                    ? new Sight(false, units.andBelow(unit), null, false)
                    : Sight.of(role, unit);
        } else if (given.has(DataScope.ALL)) {
            return Sight.ALL;
        }
        var seen = new HashSet<UnitId>(given.units());
        if (given.has(DataScope.UNIT)) {
            seen.add(unit);
        }
        if (given.has(DataScope.UNIT_AND_BELOW)) {
            seen.addAll(units.andBelow(unit));
        }
        return new Sight(false, seen, given.leader(), given.has(DataScope.HANDLED));
    }

    /**
     * Gives somebody a data scope, or with {@link Given#NOTHING} takes it back to what comes with the role.
     *
     * @throws NotFound when there is no such person
     * @throws UnfitDataScope when it does not go with the role, or with itself
     * @throws NobodyLeftToSee when no liaison of the unit would see the unit's matters
     * @throws NoSuchUnit when a unit is none of the register
     */
    @Transactional
    public void give(PersonId id, Given given, String reason, Viewer by) {
        turn.take();
        var holder = holder(id).orElseThrow(() -> new NotFound("个账号"));
        requireFit(id, holder, given);
        forget(id);
        if (!given.scopes().isEmpty()) {
            jdbc.sql("""
                            insert into organisation.data_scope (person_id, scopes, leader, units, reason, set_at, set_by)
                            values (:id, :scopes, :leader, :units, :reason, :at, :by)
                            """)
                    .param("id", id.value())
                    .param("scopes", given.scopes().stream().map(Enum::name).toArray(String[]::new))
                    .param(
                            "leader",
                            given.leader() == null ? null : given.leader().value())
                    .param("units", given.units().stream().map(UnitId::value).toArray(UUID[]::new))
                    .param("reason", reason)
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("by", by.person().value())
                    .update();
        }
        if (holder.role() == Role.LIAISON && !isAnybodyLeft(holder.unit())) {
            throw new NobodyLeftToSee(nameOf(holder.unit()));
        }
        endSessions(List.of(id));
        events.publishEvent(new DataScopeSet(
                id,
                clock.instant(),
                by.person(),
                holder.name(),
                given.scopes(),
                given.leader(),
                given.units(),
                reason));
    }

    /** With another post somebody sees what comes with that. */
    public void forget(PersonId id) {
        jdbc.sql("delete from organisation.data_scope where person_id = :id")
                .param("id", id.value())
                .update();
    }

    /** The register of units is another: whoever sees a unit and all below it signs in again. */
    public void reviseForNewTree() {
        endSessions(jdbc.sql("""
                        select person_id from organisation.data_scope where 'UNIT_AND_BELOW' = any(scopes)
                         union
                        select id from organisation.person where role = 'AREA_OFFICE'
                        """).query(UUID.class).list().stream()
                .map(PersonId::new)
                .toList());
    }

    private void requireFit(PersonId id, Holder holder, Given given) {
        if (given.has(DataScope.CHOSEN) != !given.units().isEmpty()) {
            throw new UnfitDataScope("选了“指定单位”就要选定单位；没选的，不能带单位。");
        }
        if (given.has(DataScope.PORTFOLIO) != (given.leader() != null)) {
            throw new UnfitDataScope("选了“分管领导”就要选定领导；没选的，不能带领导。");
        }
        if (given.has(DataScope.ALL) && given.scopes().size() > 1) {
            throw new UnfitDataScope("“全部”已包括其他范围，不必同选。");
        }
        switch (holder.role()) {
            case CLERK -> require(given, EnumSet.of(DataScope.ALL), "督查室要看到全部事项，数据范围只能是“全部”。");
            case LEADER -> {
                require(
                        given,
                        EnumSet.of(DataScope.ALL, DataScope.PORTFOLIO, DataScope.HANDLED),
                        "市领导的数据范围只能是“全部”，或者本人分管的、经办的。");
                if (given.leader() != null && !given.leader().equals(id)) {
                    throw new UnfitDataScope("市领导只能看本人分管的事项，不能选另一位领导。");
                }
            }
            case LIAISON, VERIFIER -> {}
            case LINE_OFFICE ->
                requireWith(
                        DataScope.PORTFOLIO,
                        given,
                        EnumSet.of(DataScope.HANDLED),
                        "口线科室看本口线的事项，数据范围要选“分管领导”，可以加选“本人经办”。");
            case AREA_OFFICE ->
                requireWith(
                        DataScope.UNIT_AND_BELOW,
                        given,
                        EnumSet.of(DataScope.HANDLED),
                        "县区督查看本单位及下级的事项，数据范围要选“本单位及下级”，可以加选“本人经办”。");
            case SYSTEM_ADMIN, SECURITY_ADMIN, AUDITOR ->
                require(given, EnumSet.noneOf(DataScope.class), "三类管理员不看业务数据，没有数据范围。");
        }
        if (given.leader() != null
                && holder(given.leader())
                        .filter(leader -> leader.role() == Role.LEADER)
                        .isEmpty()) {
            throw new UnfitDataScope("选定的人不是市领导。");
        }
        for (var unit : given.units()) {
            if (units.find(unit).isEmpty()) {
                throw new NoSuchUnit();
            }
        }
    }

    /** Where something is given at all, one word is among it, and no others than these. */
    private static void requireWith(DataScope needed, Given given, Set<DataScope> more, String reason) {
        var allowed = EnumSet.copyOf(more);
        allowed.add(needed);
        require(given, allowed, reason);
        if (!given.scopes().isEmpty() && !given.has(needed)) {
            throw new UnfitDataScope(reason);
        }
    }

    private static void require(Given given, Set<DataScope> allowed, String reason) {
        if (!allowed.containsAll(given.scopes())) {
            throw new UnfitDataScope(reason);
        }
    }

    /** Whether at least one liaison of the unit sees what the unit has to do. */
    private boolean isAnybodyLeft(UnitId unit) {
        return jdbc.sql("""
                        select exists (select
                                         from organisation.person p
                                         left join organisation.data_scope d on d.person_id = p.id
                                        where p.role = 'LIAISON' and p.unit_id = :unit and p.closed_at is null
                                          and (d.scopes is null or d.scopes && cast(:with as text[])))
                        """)
                .param("unit", unit.value())
                .param("with", WITH_THE_UNIT.stream().map(Enum::name).toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    /** Also of those who stand in for them: they see with the same eyes. */
    private void endSessions(List<PersonId> people) {
        AsTheSystem.call(() -> jdbc.sql("""
                        select user_name
                          from organisation.person
                         where id = any(:ids)
                            or id in (select deputy from organisation.stand_in where absent = any(:ids) and revoked_at is null)
                        """)
                        .param("ids", people.stream().map(PersonId::value).toArray(UUID[]::new))
                        .query(String.class)
                        .list())
                .forEach(sessions::end);
    }

    private Optional<Holder> holder(PersonId id) {
        return jdbc.sql("select user_name, name, role, unit_id from organisation.person where id = :id")
                .param("id", id.value())
                .query(Holder.class)
                .optional();
    }

    private String nameOf(UnitId unit) {
        return units.find(unit).map(Unit::shortName).orElse("");
    }

    /** The words of a row, in their order. */
    public static Set<DataScope> scopes(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("scopes").getArray())
                .map(DataScope::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DataScope.class)));
    }

    private static Given given(ResultSet row) throws SQLException {
        var leader = row.getObject("leader", UUID.class);
        return new Given(
                scopes(row),
                leader == null ? null : new PersonId(leader),
                Arrays.stream((UUID[]) row.getArray("units").getArray())
                        .map(UnitId::new)
                        .collect(Collectors.toSet()));
    }
}
