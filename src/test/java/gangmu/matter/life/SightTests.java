package gangmu.matter.life;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.ModuleTest;
import gangmu.NotFound;
import gangmu.matter.MatterId;
import gangmu.matter.TestMatters;
import gangmu.matter.list.MatterLists;
import gangmu.matter.list.MatterRow;
import gangmu.matter.list.MatterSort;
import gangmu.matter.list.MatterTallies;
import gangmu.matter.list.Narrowing.Saying;
import gangmu.organisation.People;
import gangmu.organisation.PersonId;
import gangmu.organisation.Role;
import gangmu.organisation.Sight;
import gangmu.organisation.TestCity;
import gangmu.organisation.Unit;
import gangmu.organisation.UnitId;
import gangmu.organisation.Viewer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** 数据范围: what the lists tell, what the database shows and what may be acted on is one and the same, whatever somebody's scope. */
@ModuleTest
class SightTests {

    /** A matter as the rule looks at it. */
    private record Known(
            MatterId id, UnitId lead, @Nullable UnitId coUnit, PersonId approver, boolean verifies, boolean handled) {}

    private static final LocalDate FAR = LocalDate.of(2099, 12, 31);

    /** The roles that are given a scope of their own. */
    private static final List<Role> LIMITED = List.of(Role.LIAISON, Role.LINE_OFFICE, Role.AREA_OFFICE, Role.VERIFIER);

    private final BeanFactory beans;
    private final MatterLists lists;
    private final MatterTallies tallies;
    private final MatterCommands commands;
    private final People people;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final List<Known> matters = new ArrayList<>();
    private String word = "";

    SightTests(
            BeanFactory beans,
            MatterLists lists,
            MatterTallies tallies,
            MatterCommands commands,
            People people,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.beans = beans;
        this.lists = lists;
        this.tallies = tallies;
        this.commands = commands;
        this.people = people;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @BeforeEach
    void city() {
        TestCity.settle(beans);
        matters.clear();
        word = UUID.randomUUID().toString().substring(0, 8);
    }

    @RepeatedTest(8)
    void whateverTheScopeListsAndTablesAndDeedsAgree(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var units = List.of(unit(), unit(), unit());
        var leaders = List.of(TestCity.LEADER, TestCity.OTHER_LEADER);
        var role = LIMITED.get(repetition.getCurrentRepetition() % LIMITED.size());
        var somebody = TestCity.newcomer(beans, role, units.getFirst());
        for (var number = 0; number < 12; number++) {
            dispatch(somebody, units, leaders.get(random.nextInt(2)), random);
        }

        for (var attempt = 0; attempt < 25; attempt++) {
            var viewer = with(somebody, anySight(units, leaders, random));
            var expected = ids(known -> isSeen(known, viewer));

            assertThat(listed(viewer)).as("listed: %s", viewer.sight()).isEqualTo(expected);
            assertThat(shown(viewer)).as("in the tables: %s", viewer.sight()).isEqualTo(expected);
            assertThat(ids(known -> isFound(known.id(), viewer)))
                    .as("to act on: %s", viewer.sight())
                    .isEqualTo(expected);
        }
    }

    @Test
    void aLeaderWhoSeesTheOwnPortfolioFindsItsCountsOnTheFirstPage() {
        var leader = TestCity.newcomer(beans, Role.LEADER, TestCity.CITY);
        var unit = unit().id();
        TestMatters.approvedBy(beans, leader, unit);
        TestMatters.approvedBy(beans, leader, unit);
        TestMatters.ledBy(beans, unit);
        var limited = with(leader, new Sight(false, Set.of(), leader.person(), false));

        var tally = TestCity.through(limited, () -> tallies.of(limited));

        assertThat(tally.all().open()).isEqualTo(2);
        assertThat(TestCity.through(leader, () -> tallies.of(leader)).all().open())
                .isGreaterThan(2);
    }

    @Test
    void whoeverSeesAllActsForNoOtherUnit() {
        var matter = TestMatters.ledBy(beans, TestCity.HOUSING.id());
        var watching = with(TestCity.INDUSTRY_LIAISON, Sight.ALL);

        assertThat(isFound(matter, watching)).isTrue();
        assertThat(TestCity.through(
                        watching, () -> lists.one(watching, matter, null).may()))
                .isEmpty();
    }

    private void dispatch(Viewer somebody, List<Unit> units, Viewer leader, Random random) {
        var lead = units.get(random.nextInt(3)).id();
        var other = units.get(random.nextInt(3)).id();
        var coUnit = other.equals(lead) || random.nextBoolean() ? null : other;
        var id = TestMatters.dispatched(
                beans, lead, coUnit == null ? List.of() : List.of(coUnit), "要办理" + word, FAR, leader);
        var handled = lead.equals(somebody.unit()) && random.nextBoolean() && somebody.signsFor(lead);
        var verifies = !lead.equals(somebody.unit()) && !somebody.unit().equals(coUnit) && random.nextInt(3) == 0;
        transaction.executeWithoutResult(_ -> {
            if (handled) {
                commands.act(id, with(somebody, Sight.ALL), (matter, now) -> new Handling(matter).receive(now));
            }
            if (verifies) {
                var person = people.find(somebody.person()).orElseThrow();
                commands.act(id, TestCity.CLERK, (matter, now) -> new Transfers(matter).toVerifier(person, now));
            }
        });
        matters.add(new Known(id, lead, coUnit, leader.person(), verifies, handled));
    }

    private static Sight anySight(List<Unit> units, List<Viewer> leaders, Random random) {
        if (random.nextInt(10) == 0) {
            return Sight.ALL;
        }
        var seen = new HashSet<UnitId>();
        units.stream().filter(_ -> random.nextInt(3) == 0).map(Unit::id).forEach(seen::add);
        var leader = random.nextInt(3) == 0 ? leaders.get(random.nextInt(2)).person() : null;
        return new Sight(false, seen, leader, random.nextInt(3) == 0);
    }

    /** The rule, in its own words. */
    private static boolean isSeen(Known matter, Viewer viewer) {
        var sight = viewer.sight();
        return sight.all()
                || sight.units().contains(matter.lead())
                || (matter.coUnit() != null && sight.units().contains(matter.coUnit()))
                || matter.approver().equals(sight.leader())
                || matter.verifies()
                || (sight.handled() && matter.handled());
    }

    private Set<MatterId> listed(Viewer viewer) {
        return TestCity.through(
                        viewer, () -> lists.page(viewer, List.of(new Saying(word)), MatterSort.DUE, null, 50, null))
                .rows()
                .stream()
                .map(MatterRow::id)
                .collect(Collectors.toSet());
    }

    private Set<MatterId> shown(Viewer viewer) {
        var ids = MatterId.values(matters.stream().map(Known::id).toList());
        return TestCity.through(
                viewer,
                () -> Set.copyOf(jdbc.sql(
                                "select matter_id from matter.standing where until = 'infinity' and matter_id = any(:ids)")
                        .param("ids", ids)
                        .query((row, _) -> new MatterId(row.getObject(1, UUID.class)))
                        .list()));
    }

    private boolean isFound(MatterId id, Viewer viewer) {
        return TestCity.through(viewer, () -> {
            try {
                return commands.find(id, viewer).id().equals(id);
            } catch (NotFound e) {
                return false;
            }
        });
    }

    private Set<MatterId> ids(Predicate<Known> which) {
        return matters.stream().filter(which).map(Known::id).collect(Collectors.toSet());
    }

    private Unit unit() {
        return TestCity.taskForce(beans, FAR);
    }

    private static Viewer with(Viewer viewer, Sight sight) {
        return new Viewer(viewer.person(), viewer.name(), viewer.role(), viewer.unit(), sight, null);
    }
}
