package gangmu.matter.life;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.ModuleTest;
import gangmu.matter.MatterId;
import gangmu.matter.TestMatters;
import gangmu.organisation.Right;
import gangmu.organisation.Role;
import gangmu.organisation.Sight;
import gangmu.organisation.TestCity;
import gangmu.organisation.Unit;
import gangmu.organisation.UnitId;
import gangmu.organisation.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 口线科室、县区督查、核查组 at the doors, over rows of which each sees its own. */
@ModuleTest
class NewRolesTests {

    private static final LocalDate FAR = LocalDate.of(2099, 12, 31);
    private static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 5);

    private final BeanFactory beans;
    private final MockMvcTester http;

    NewRolesTests(BeanFactory beans, MockMvcTester http) {
        this.beans = beans;
        this.http = http;
    }

    @BeforeEach
    void city() {
        TestCity.settleBothSides(beans);
    }

    @Test
    void aLineOfficeOrdersWhatItsLeaderHasNoted() {
        var office = lineOf(TestCity.LEADER);
        var matter = TestMatters.approvedBy(beans, TestCity.LEADER, TestCity.INDUSTRY.id());
        var others = TestMatters.approvedBy(beans, TestCity.OTHER_LEADER, TestCity.INDUSTRY.id());
        var note = noted(TestCity.LEADER, matter);
        var foreign = noted(TestCity.OTHER_LEADER, matter);
        var unseen = noted(TestCity.LEADER, others);

        assertThat(http.get().uri("/api/instructions").with(TestCity.as(office)))
                .bodyJson()
                .extractingPath("$[*].id")
                .asArray()
                .contains(note)
                .doesNotContain(foreign, unseen);
        assertThat(order(foreign, office))
                .hasStatus(HttpStatus.CONFLICT)
                .failure()
                .isInstanceOf(NotOfOwnLine.class);
        assertThat(order(unseen, office)).hasStatus(HttpStatus.NOT_FOUND);

        assertThat(order(note, office)).hasStatus(HttpStatus.CREATED);
    }

    @Test
    void ordersAreNumberedOnWhoeverGivesThem() {
        var office = lineOf(TestCity.OTHER_LEADER);
        var matter = TestMatters.approvedBy(beans, TestCity.OTHER_LEADER, TestCity.INDUSTRY.id());
        assertThat(order(noted(TestCity.LEADER, matter), TestCity.CLERK)).hasStatus(HttpStatus.CREATED);

        var made = order(noted(TestCity.OTHER_LEADER, matter), office);

        assertThat(made).hasStatus(HttpStatus.CREATED);
        assertThat(http.get()
                        .uri(Objects.requireNonNull(made.getResponse().getHeader("Location")))
                        .with(TestCity.as(office)))
                .hasStatus(HttpStatus.OK);
    }

    @Test
    void papersAreNumberedOnWhoeverSendsThem() {
        var office = lineOf(TestCity.LEADER);
        var first = TestMatters.ledBy(beans, TestCity.INDUSTRY.id(), LONG_AGO);
        var hidden = TestMatters.dispatched(
                beans, TestCity.INDUSTRY.id(), List.of(), "要办理。", LONG_AGO, TestCity.OTHER_LEADER);
        assertThat(remind(hidden, TestCity.CLERK))
                .bodyJson()
                .extractingPath("$.sent")
                .asArray()
                .hasSize(1);

        assertThat(remind(first, office))
                .bodyJson()
                .extractingPath("$.sent")
                .asArray()
                .hasSize(1);
        assertThat(remind(hidden, office))
                .bodyJson()
                .extractingPath("$.refused[0].code")
                .isEqualTo("not-found");
    }

    @Test
    void aLineOfficeFindsTheBoardOfItsLine() {
        var office = lineOf(TestCity.newcomer(beans, Role.LEADER, TestCity.CITY));
        var other = TestMatters.ledBy(beans, TestCity.INDUSTRY.id());

        assertThat(http.get().uri("/api/matters").with(TestCity.as(office)))
                .bodyJson()
                .extractingPath("$.rows")
                .asArray()
                .isEmpty();
        assertThat(http.get().uri("/api/matters/" + other.value()).with(TestCity.as(office)))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void anAreaOfficePausesWhatIsBelowItAndAsksForItsOwn() {
        var section = TestCity.section(beans, TestCity.COUNTY);
        var office = areaOf(TestCity.COUNTY, section);
        var own = received(TestCity.COUNTY, office);
        var below = received(section, TestCity.newcomer(beans, Role.LIAISON, section));

        assertThat(pause(own, office)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(pause(below, office)).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(http.get().uri("/api/matters/" + own.value()).with(TestCity.as(office)))
                .bodyJson()
                .extractingPath("$.may")
                .asArray()
                .doesNotContain("RESUME", "DECIDE_PAUSE");
        assertThat(http.get().uri("/api/matters/" + below.value()).with(TestCity.as(office)))
                .bodyJson()
                .extractingPath("$.may")
                .asArray()
                .contains("RESUME");
    }

    @Test
    void aVerifierSeesWhatItIsNamedToVerifyAndHandsInForIt() {
        var verifier = TestCity.newcomer(beans, Role.VERIFIER, TestCity.SUPERVISION);
        var matter = received(TestCity.INDUSTRY, TestCity.INDUSTRY_LIAISON);
        assertThat(http.get().uri("/api/matters/" + matter.value()).with(TestCity.as(verifier)))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(send(
                        HttpMethod.POST,
                        "/api/matters/" + matter.value() + "/completion",
                        "{\"report\": \"已完成\", \"signedBy\": \"局长\", \"evidenceIds\": []}",
                        TestCity.INDUSTRY_LIAISON))
                .hasStatus(HttpStatus.NO_CONTENT);

        assertThat(name(matter, verifier)).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(http.get().uri("/api/matters/" + matter.value()).with(TestCity.as(verifier)))
                .bodyJson()
                .extractingPath("$.may")
                .isEqualTo(List.of("VERIFY"));
    }

    @Test
    void whoseRoleDoesNotVerifyIsNotAskedTo() {
        var office = TestCity.newcomer(beans, Role.LINE_OFFICE, TestCity.CITY);
        var matter = TestMatters.ledBy(beans, TestCity.INDUSTRY.id());

        assertThat(name(matter, office))
                .hasStatus(HttpStatus.CONFLICT)
                .failure()
                .isInstanceOf(UnfitVerifier.class);
        assertThat(office.may(Right.VERIFY)).isFalse();
    }

    private MatterId received(Unit unit, Viewer liaison) {
        var matter = TestMatters.ledBy(beans, unit.id(), FAR);
        assertThat(send(HttpMethod.POST, "/api/matters/" + matter.value() + "/receipt", "{}", liaison))
                .hasStatus2xxSuccessful();
        return matter;
    }

    private MvcTestResult pause(MatterId matter, Viewer by) {
        return send(
                HttpMethod.POST,
                "/api/matters/" + matter.value() + "/pause",
                "{\"reason\": \"SUPERIOR_ASKED\", \"explanation\": \"已请示\"}",
                by);
    }

    private MvcTestResult name(MatterId matter, Viewer verifier) {
        return send(
                HttpMethod.PUT,
                "/api/matters/" + matter.value() + "/verifier",
                "{\"personId\": \"%s\"}".formatted(verifier.person().value()),
                TestCity.CLERK);
    }

    private MvcTestResult remind(MatterId matter, Viewer by) {
        return send(
                HttpMethod.POST, "/api/matters/escalations", "{\"matterIds\": [\"%s\"]}".formatted(matter.value()), by);
    }

    private String noted(Viewer leader, MatterId matter) {
        var given = send(
                HttpMethod.POST,
                "/api/matters/" + matter.value() + "/instructions",
                "{\"words\": \"请抓紧办理\", \"forAction\": true}",
                leader);
        assertThat(given).hasStatus(HttpStatus.CREATED);
        try {
            return com.jayway.jsonpath.JsonPath.read(given.getResponse().getContentAsString(), "$.id");
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult order(String note, Viewer by) {
        return send(
                HttpMethod.POST,
                "/api/matters",
                "{\"instructionId\": \"%s\", \"demand\": \"按批示办理。\", \"leadUnitId\": \"%s\"}"
                        .formatted(note, TestCity.HOUSING.id().value()),
                by);
    }

    private MvcTestResult send(HttpMethod method, String path, String body, Viewer by) {
        return http.method(method)
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(TestCity.as(by))
                .exchange();
    }

    private Viewer lineOf(Viewer leader) {
        var somebody = TestCity.newcomer(beans, Role.LINE_OFFICE, TestCity.CITY);
        return with(somebody, new Sight(false, Set.<UnitId>of(), leader.person(), false));
    }

    private Viewer areaOf(Unit own, Unit below) {
        var somebody = TestCity.newcomer(beans, Role.AREA_OFFICE, own);
        return with(somebody, new Sight(false, Set.of(own.id(), below.id()), null, false));
    }

    private static Viewer with(Viewer viewer, Sight sight) {
        return new Viewer(viewer.person(), viewer.name(), viewer.role(), viewer.unit(), sight, null);
    }
}
