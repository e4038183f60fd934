package gangmu.matter.list;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.ModuleTest;
import gangmu.TestDatabase.Owner;
import gangmu.calendar.WorkCalendar;
import gangmu.matter.MatterId;
import gangmu.matter.Stage;
import gangmu.matter.Standing;
import gangmu.matter.life.MatterDispatch;
import gangmu.matter.life.MatterFixtures;
import gangmu.matter.list.MatterTallies.Lit;
import gangmu.matter.standing.CityLights;
import gangmu.matter.standing.Light;
import gangmu.matter.standing.Lights;
import gangmu.matter.standing.Standings;
import gangmu.organisation.Role;
import gangmu.organisation.TestCity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;

/** What a liaison must do is found by one question to the database: it is what one finds by looking at each matter in turn. */
@ModuleTest
class MatterDutiesTests {

    private static final long SEED = 20261123;
    private static final int MATTERS = 300;
    private static final LocalDate FAR = LocalDate.of(2099, 12, 31);
    private static final String DEMAND = "逐户摸清诊断需求";

    /** Something to do, and by when; compared as the board puts it in order. */
    private record Owed(
            String kind, String matter, @Nullable Instant until) {

        private static final Comparator<Owed> FIRST = Comparator.comparing(
                        Owed::until, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Owed::kind)
                .thenComparing(Owed::matter);
    }

    private final MatterDispatch dispatch;
    private final Standings standings;
    private final MatterDuties duties;
    private final CityLights cityLights;
    private final BeanFactory beans;
    private final Owner owner;

    MatterDutiesTests(
            MatterDispatch dispatch,
            Standings standings,
            MatterDuties duties,
            CityLights cityLights,
            BeanFactory beans,
            Owner owner) {
        this.owner = owner;
        this.dispatch = dispatch;
        this.standings = standings;
        this.duties = duties;
        this.cityLights = cityLights;
        this.beans = beans;
    }

    @BeforeEach
    void city() {
        TestCity.settle(beans);
    }

    /** The other tests of this database look at the first rows of this unit. */
    @AfterEach
    void takeThemAway() {
        for (var rows : List.of(
                "paper where matter_id", "deed where matter_id", "standing where matter_id", "matter where id")) {
            owner.jdbc()
                    .sql("delete from matter." + rows + " in (select id from matter.matter where demand = :demand)")
                    .param("demand", DEMAND)
                    .update();
        }
    }

    @Test
    void theFirstDutiesAndAllCountsAreThoseThatOneFindsMatterByMatter() {
        var unit = TestCity.taskForce(beans, FAR);
        var liaison = TestCity.newcomer(beans, Role.LIAISON, unit);
        var atRandom =
                new StandingsAtRandom(new Random(SEED), Instant.now().truncatedTo(ChronoUnit.SECONDS), unit.id());
        var all = new HashMap<MatterId, Standing>();
        for (var i = 0; i < MATTERS; i++) {
            var matter =
                    dispatch.dispatch(MatterFixtures.order("〔2026〕" + UUID.randomUUID(), DEMAND, unit), TestCity.CLERK);
            all.put(matter, atRandom.any());
            standings.put(matter, Instant.parse("2030-01-01T00:00:00Z"), all.get(matter));
        }
        var lights = cityLights.now();
        var owed = all.entrySet().stream()
                .flatMap(matter -> owed(matter.getKey(), matter.getValue(), lights).stream())
                .sorted(Owed.FIRST)
                .toList();
        var led = new EnumMap<Light, Integer>(Light.class);
        all.values().stream()
                .filter(MatterDutiesTests::isOpen)
                .forEach(one -> led.merge(lights.light(one), 1, Integer::sum));

        for (var most : List.of(1, 10, 100, MATTERS * DutyKind.values().length)) {
            var found = duties.of(liaison, most);

            assertThat(found.first().stream().map(MatterDutiesTests::owed))
                    .as("the first " + most)
                    .containsExactlyElementsOf(owed.subList(0, Math.min(most, owed.size())));
            assertThat(found.counts()).isEqualTo(counts(owed));
            assertThat(found.led()).isEqualTo(Lit.of(led));
        }
    }

    private static boolean isOpen(Standing standing) {
        return standing.stage() != Stage.CLOSED && standing.stage() != Stage.TERMINATED;
    }

    private static List<Owed> owed(MatterId matter, Standing standing, Lights lights) {
        var owed = new ArrayList<Owed>();
        if (!isOpen(standing)) {
            return owed;
        }
        var id = matter.value().toString();
        if (standing.sentBack()) {
            owed.add(new Owed("SENT_BACK", id, dayAfter(standing.due())));
        }
        if (standing.stage() == Stage.DISPATCHED) {
            owed.add(new Owed("SIGN", id, standing.receiptDue()));
        }
        if (standing.stage() != Stage.DISPATCHED && lights.owesReport(standing)) {
            owed.add(new Owed("REPORT", id, dayAfter(standing.reportDue())));
        }
        if (standing.stoppedOn() == null
                && standing.due() != null
                && !standing.due().isAfter(lights.nearUntil())) {
            owed.add(new Owed("DUE", id, dayAfter(standing.due())));
        }
        return owed;
    }

    private static Owed owed(MatterDuties.Duty duty) {
        return new Owed(
                duty.kind().name(),
                duty.matter().id().value().toString(),
                duty.until() == null
                        ? null
                        : duty.until().withOffsetSameInstant(ZoneOffset.UTC).toInstant());
    }

    private static @Nullable Instant dayAfter(@Nullable LocalDate last) {
        return last == null
                ? null
                : last.plusDays(1).atStartOfDay(WorkCalendar.ZONE).toInstant();
    }

    private static Map<DutyKind, Integer> counts(List<Owed> owed) {
        var counts = new EnumMap<DutyKind, Integer>(DutyKind.class);
        for (var kind : DutyKind.values()) {
            counts.put(kind, (int) owed.stream()
                    .filter(duty -> duty.kind().equals(kind.name()))
                    .count());
        }
        return counts;
    }
}
