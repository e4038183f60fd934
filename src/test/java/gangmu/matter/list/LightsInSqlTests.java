package gangmu.matter.list;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.ModuleTest;
import gangmu.calendar.WorkCalendar;
import gangmu.matter.MatterId;
import gangmu.matter.Standing;
import gangmu.matter.life.MatterDispatch;
import gangmu.matter.life.MatterFixtures;
import gangmu.matter.list.Narrowing.LedBy;
import gangmu.matter.list.Narrowing.Lit;
import gangmu.matter.rule.RuleSet;
import gangmu.matter.standing.Light;
import gangmu.matter.standing.Lights;
import gangmu.matter.standing.Standings;
import gangmu.organisation.TestCity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rule of the lights is written in Java and in SQL: over thousands of standings and many moments they are one. */
@ModuleTest
class LightsInSqlTests {

    private static final long SEED = 20261121;
    private static final int STANDINGS = 3000;
    private static final int MOMENTS = 12;
    private static final int MATTERS = 250;
    private static final Instant ABOUT = Instant.parse("2026-11-18T16:00:00Z");
    private static final LocalDate ABOUT_TODAY = LocalDate.of(2026, 11, 19);

    /** What follows from a standing at a moment. */
    private record Outcome(@Nullable String light, int overdue, int overdueOriginal, boolean owes) {}

    private final Random random = new Random(SEED);
    private final StandingsAtRandom standingsAtRandom = new StandingsAtRandom(random, ABOUT, TestCity.INDUSTRY.id());
    private final JdbcClient jdbc;
    private final MatterDispatch dispatch;
    private final Standings standings;
    private final MatterPages pages;
    private final BeanFactory beans;

    LightsInSqlTests(
            JdbcClient jdbc, MatterDispatch dispatch, Standings standings, MatterPages pages, BeanFactory beans) {
        this.jdbc = jdbc;
        this.dispatch = dispatch;
        this.standings = standings;
        this.pages = pages;
        this.beans = beans;
    }

    @BeforeEach
    void city() {
        TestCity.settleUnits(beans);
    }

    @Test
    void javaAndSqlAgreeOnEveryStandingAtEveryMoment() {
        var matter = dispatch.dispatch(
                MatterFixtures.order("〔2026〕" + UUID.randomUUID(), "完成诊断", TestCity.INDUSTRY), TestCity.CLERK);
        var all = new ArrayList<Standing>();
        var first = Instant.parse("2030-01-01T00:00:00Z");
        for (var i = 0; i < STANDINGS; i++) {
            all.add(standingsAtRandom.any());
            standings.put(matter, first.plusSeconds(i), all.getLast());
        }

        for (var i = 0; i < MOMENTS; i++) {
            var lights = atAnyMoment();

            assertThat(inSql(matter, first, lights))
                    .containsExactlyElementsOf(all.stream()
                            .map(standing -> inJava(standing, lights))
                            .toList());
        }
    }

    @Test
    void aListOfALightHasEachMatterThatShowsItOnce() {
        var all = new HashMap<MatterId, Standing>();
        for (var i = 0; i < MATTERS; i++) {
            var matter = dispatch.dispatch(
                    MatterFixtures.order("〔2026〕" + UUID.randomUUID(), "完成诊断", TestCity.INDUSTRY), TestCity.CLERK);
            var standing = anyStandingThatStoppedBefore();
            all.put(matter, standing);
            standings.put(matter, Instant.parse("2030-01-01T00:00:00Z"), standing);
        }

        for (var i = 0; i < MOMENTS; i++) {
            var lights = atAnyMoment();
            for (var viewer : List.of(TestCity.CLERK, TestCity.INDUSTRY_LIAISON)) {
                for (var light : Light.values()) {
                    var listed = pages.rows(
                            viewer,
                            List.of(new Lit(light), new LedBy(TestCity.INDUSTRY.id())),
                            lights,
                            false,
                            MatterSort.DUE,
                            null,
                            Integer.MAX_VALUE);

                    assertThat(listed.stream().map(Listed::id).filter(all::containsKey))
                            .containsExactlyInAnyOrderElementsOf(all.keySet().stream()
                                    .filter(matter -> lights.light(requireNonNull(all.get(matter))) == light)
                                    .toList());
                }
            }
        }
    }

    @Test
    void theDaysAreThoseThatOneCountsOneByOne() {
        for (var i = 0; i < STANDINGS; i++) {
            var standing = standingsAtRandom.any();
            var lights = atAnyMoment();

            assertThat(lights.overdue(standing)).isEqualTo(counted(standing.due(), standing, lights));
            assertThat(lights.overdueOriginal(standing))
                    .isEqualTo(standing.due() == null ? 0 : counted(standing.originalDue(), standing, lights));
        }
    }

    private Lights atAnyMoment() {
        return Lights.at(
                ABOUT.plus(random.nextInt(240) - 120, ChronoUnit.HOURS), WorkCalendar.of(List.of()), RuleSet.usual());
    }

    private static int counted(@Nullable LocalDate last, Standing standing, Lights lights) {
        if (last == null) {
            return 0;
        }
        var until = standing.stoppedOn() == null ? lights.today() : standing.stoppedOn();
        var days = 0;
        for (var day = last; day.isBefore(until); day = day.plusDays(1)) {
            days++;
        }
        return days;
    }

    private static Outcome inJava(Standing standing, Lights lights) {
        var light = lights.light(standing);
        return new Outcome(
                light == null ? null : light.name(),
                lights.overdue(standing),
                lights.overdueOriginal(standing),
                lights.owesReport(standing));
    }

    private List<Outcome> inSql(MatterId matter, Instant first, Lights lights) {
        return jdbc.sql("""
                        select %s as light, %s as overdue, %s as overdue_original, %s as owes
                          from matter.standing s
                         where s.matter_id = :matter and s.since >= :first
                         order by s.since
                        """.formatted(Lights.LIGHT, Lights.OVERDUE, Lights.OVERDUE_ORIGINAL, Lights.OWES_REPORT))
                .params(lights.parameters())
                .param("matter", matter.value())
                .param("first", first.atOffset(ZoneOffset.UTC))
                .query(Outcome.class)
                .list();
    }

    /** At all the moments that are asked about, a clock that has stopped did so on an earlier day. */
    private Standing anyStandingThatStoppedBefore() {
        var standing = standingsAtRandom.any();
        return standing.stoppedOn() == null || standing.stoppedOn().isBefore(ABOUT_TODAY.minusDays(6))
                ? standing
                : anyStandingThatStoppedBefore();
    }
}
