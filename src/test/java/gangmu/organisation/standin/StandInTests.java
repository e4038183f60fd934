package gangmu.organisation.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.jayway.jsonpath.JsonPath;
import gangmu.ModuleTest;
import gangmu.organisation.Role;
import gangmu.organisation.StandInEvent.StandInBegun;
import gangmu.organisation.StandInEvent.StandInNamed;
import gangmu.organisation.TestCity;
import gangmu.organisation.Viewer;
import gangmu.organisation.session.Acting;
import gangmu.organisation.session.WhoActs;
import gangmu.organisation.standin.StandIns.Wanted;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who is away names somebody of the same role who does the work meanwhile; one at a time, never in a chain. */
@ModuleTest
class StandInTests {

    private final StandIns standIns;
    private final WhoActs whoActs;
    private final MockMvcTester http;
    private final BeanFactory beans;
    private LocalDate today = LocalDate.EPOCH;
    private Viewer absent = TestCity.CLERK;
    private Viewer deputy = TestCity.CLERK;

    StandInTests(StandIns standIns, WhoActs whoActs, MockMvcTester http, BeanFactory beans) {
        this.standIns = standIns;
        this.whoActs = whoActs;
        this.http = http;
        this.beans = beans;
    }

    @BeforeEach
    void city() {
        TestCity.settle(beans);
        today = standIns.today();
        absent = TestCity.newcomer(beans, Role.LIAISON, TestCity.INDUSTRY);
        deputy = TestCity.newcomer(beans, Role.LIAISON, TestCity.HOUSING);
    }

    @Test
    void whoeverStandsInActsForTheOtherUnderBothNames(PublishedEvents events) {
        var id = named(today, today.plusDays(3));
        assertThat(events.ofType(StandInNamed.class)).hasSize(1);

        var acting = TestCity.through(deputy, () -> standIns.begin(id, deputy));

        assertThat(events.ofType(StandInBegun.class)).hasSize(1);
        assertThat(acting.absent()).isEqualTo(absent.person().value());
        var viewer = TestCity.throughStandIn(
                deputy,
                id,
                absent,
                () -> Acting.viewer(SecurityContextHolder.getContext().getAuthentication())
                        .orElseThrow());
        assertThat(viewer.person()).isEqualTo(absent.person());
        assertThat(viewer.signsFor(TestCity.INDUSTRY.id())).isTrue();
        assertThat(viewer.name()).isEqualTo(deputy.name() + "代" + absent.name());
        assertThat(TestCity.throughStandIn(deputy, id, absent, () -> whoActs.inTheNameOf(absent.person())))
                .contains(viewer);
    }

    @Test
    void theSessionSaysForWhomItActs() {
        var id = named(today, today);

        var answer = http.get()
                .uri("/api/session")
                .with(TestCity.asStandIn(deputy, id, absent))
                .exchange();

        assertThat(answer).bodyJson().extractingPath("$.standingInFor").isEqualTo(absent.name());
        assertThat(answer).bodyJson().extractingPath("$.unitName").isEqualTo("市工信局");
        assertThat(http.get().uri("/api/stand-ins/mine").with(TestCity.as(deputy)))
                .bodyJson()
                .extractingPath("$[*].absent")
                .asArray()
                .containsExactly(absent.name());
    }

    @Test
    void itEndsByItselfAndAtOnceWhenItIsRevoked() {
        var id = named(today, today);
        assertThat(actingOf(id)).hasStatus(HttpStatus.OK);

        assertThat(post("/api/stand-ins/" + id + "/revocation", "{}", absent)).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(actingOf(id))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("standing-in-ended");
        assertThat(code(post("/api/stand-ins/" + id + "/acting", "{}", deputy))).isEqualTo(new StandInOver().code());
        var ahead = named(today.plusDays(5), today.plusDays(6));
        assertThat(code(post("/api/stand-ins/" + ahead + "/acting", "{}", deputy)))
                .isEqualTo(new StandInOver().code());
        assertThat(actingOf(ahead)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void whoseAccountIsClosedNobodyActsForAnyMore() {
        var id = named(today, today.plusDays(9));
        TestCity.newcomer(beans, Role.LIAISON, TestCity.INDUSTRY);

        close(absent);

        assertThat(actingOf(id)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void whatIsSomebodysOwnIsNotForWhoStandsIn() {
        var id = named(today, today);

        assertThat(code(http.post()
                        .uri("/api/people/me/phone/disclosure")
                        .with(TestCity.asStandIn(deputy, id, absent))
                        .exchange()))
                .isEqualTo("not-in-person");
    }

    @Test
    void nobodyStandsInWhoMightNotDoTheSameInAPostOfTheirOwn() {
        for (var unfit : List.of(absent, TestCity.CLERK, TestCity.AUDITOR)) {
            assertThatExceptionOfType(UnfitDeputy.class)
                    .as(unfit.name())
                    .isThrownBy(() -> standIns.name(wanted(absent, unfit), absent));
        }
        close(deputy);
        assertThatExceptionOfType(UnfitDeputy.class).isThrownBy(() -> standIns.name(wanted(absent, deputy), absent));
        assertThatExceptionOfType(UnfitDeputy.class)
                .isThrownBy(
                        () -> standIns.name(wanted(TestCity.SYSTEM_ADMIN, TestCity.SECURITY_ADMIN), TestCity.CLERK));
    }

    @Test
    void oneStandsInAtATime() {
        named(today, today.plusDays(3));
        var other = TestCity.newcomer(beans, Role.LIAISON, TestCity.HOUSING);

        assertThatExceptionOfType(StandInTaken.class).isThrownBy(() -> standIns.name(wanted(absent, other), absent));
    }

    @Test
    void nobodyStandsInForWhoStandsIn() {
        named(today, today.plusDays(3));
        var third = TestCity.newcomer(beans, Role.LIAISON, TestCity.COUNTY);

        assertThatExceptionOfType(StandInChain.class).isThrownBy(() -> standIns.name(wanted(deputy, third), deputy));
        assertThatExceptionOfType(StandInChain.class).isThrownBy(() -> standIns.name(wanted(third, absent), third));
    }

    @Test
    void aTimeThatIsOverOrEndsBeforeItBeginsIsNone() {
        assertThatExceptionOfType(StandInPeriodWrong.class)
                .isThrownBy(() -> named(today.minusDays(3), today.minusDays(1)));
        assertThatExceptionOfType(StandInPeriodWrong.class).isThrownBy(() -> named(today.plusDays(3), today));
    }

    @Test
    void onlyTheSupervisionOfficeNamesSomebodyForOthers() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> standIns.name(wanted(absent, deputy), deputy));

        assertThat(TestCity.through(TestCity.CLERK, () -> standIns.name(wanted(absent, deputy), TestCity.CLERK)))
                .isNotNull();
    }

    @Test
    void aStandInIsNobodyElsesBusiness() {
        var id = named(today, today);
        var stranger = TestCity.newcomer(beans, Role.LIAISON, TestCity.COUNTY);

        assertThat(post("/api/stand-ins/" + id + "/revocation", "{}", stranger)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("/api/stand-ins/" + id + "/acting", "{}", stranger)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("/api/stand-ins/" + id + "/acting", "{}", absent)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private void close(Viewer whose) {
        assertThat(http.post()
                        .uri("/api/admin/people/%s/closing"
                                .formatted(whose.person().value()))
                        .with(TestCity.as(TestCity.SYSTEM_ADMIN)))
                .hasStatus(HttpStatus.NO_CONTENT);
    }

    private UUID named(LocalDate from, LocalDate until) {
        return TestCity.through(
                absent, () -> standIns.name(new Wanted(absent.person(), deputy.person(), from, until, "出差"), absent));
    }

    private Wanted wanted(Viewer away, Viewer there) {
        return new Wanted(away.person(), there.person(), today, today.plusDays(1), "出差");
    }

    private MvcTestResult actingOf(UUID id) {
        return http.get()
                .uri("/api/units")
                .with(TestCity.asStandIn(deputy, id, absent))
                .exchange();
    }

    private MvcTestResult post(String path, String json, Viewer viewer) {
        return http.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .with(TestCity.as(viewer))
                .exchange();
    }

    private static String code(MvcTestResult answer) {
        try {
            return JsonPath.read(answer.getResponse().getContentAsString(), "$.code");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
