package gangmu.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import gangmu.ModuleTest;
import gangmu.matter.MatterId;
import gangmu.matter.TestMatters;
import gangmu.organisation.TestCity;
import gangmu.organisation.Viewer;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
class BoardControllerTests {

    private final MockMvcTester http;
    private final BeanFactory beans;
    private final JdbcClient jdbc;

    BoardControllerTests(MockMvcTester http, BeanFactory beans, JdbcClient jdbc) {
        this.http = http;
        this.beans = beans;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void city() {
        TestCity.settle(beans);
    }

    @Test
    void aLiaisonIsToldToSign() {
        var matter = TestMatters.ledBy(beans, TestCity.HOUSING.id()).value().toString();

        var board = body(get("/api/board", TestCity.HOUSING_LIAISON));

        assertThat(JsonPath.<List<String>>read(board, "$.now[?(@.matter.id == '%s')].kind".formatted(matter)))
                .contains("SIGN");
        assertThat(JsonPath.<List<String>>read(
                                board, "$.now[?(@.matter.id == '%s' && @.kind == 'SIGN')].why".formatted(matter))
                        .getFirst())
                .endsWith("签收");
        assertThat(JsonPath.<List<Integer>>read(board, "$.nowCounts[?(@.kind == 'SIGN')].count")
                        .getFirst())
                .isPositive();
        assertThat(JsonPath.<Integer>read(board, "$.counts.open")).isPositive();
        assertThat(JsonPath.<@Nullable Object>read(board, "$.byUnit")).isNull();
    }

    @Test
    void theBoardOfALiaisonAsOfThenHasWhatTheUnitLed() {
        var led = TestMatters.ledBy(beans, TestCity.HOUSING.id()).value().toString();
        var assisted = TestMatters.assistedBy(beans, TestCity.INDUSTRY.id(), TestCity.HOUSING.id())
                .value()
                .toString();
        var then = Instant.now();

        var board = body(get("/api/board?asOf=" + then, TestCity.HOUSING_LIAISON));

        assertThat(JsonPath.<List<String>>read(board, "$.unsigned[*].id"))
                .contains(led)
                .doesNotContain(assisted);
    }

    @Test
    void aLiaisonIsToldByWhenAnOpinionIsOwedUntilItIsGiven() {
        var matter = TestMatters.assistedBy(beans, TestCity.INDUSTRY.id(), TestCity.HOUSING.id())
                .value()
                .toString();
        var told = "$.now[?(@.matter.id == '%s')].why".formatted(matter);
        assertThat(JsonPath.<List<String>>read(body(get("/api/board", TestCity.HOUSING_LIAISON)), told))
                .singleElement()
                .asString()
                .endsWith("前反馈协办意见");

        assertThat(http.post()
                        .uri("/api/matters/" + matter + "/opinion")
                        .with(TestCity.as(TestCity.HOUSING_LIAISON))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"opinion\":\"无不同意见\"}"))
                .hasStatus(HttpStatus.NO_CONTENT);

        assertThat(JsonPath.<List<String>>read(body(get("/api/board", TestCity.HOUSING_LIAISON)), told))
                .isEmpty();
    }

    @Test
    void aLiaisonIsToldNothingOfOtherUnits() {
        var foreign = TestMatters.ledBy(beans, TestCity.HOUSING.id()).value().toString();

        var board = body(get("/api/board", TestCity.INDUSTRY_LIAISON));

        assertThat(JsonPath.<List<Object>>read(board, "$.now[?(@.matter.id == '%s')]".formatted(foreign)))
                .isEmpty();
    }

    @Test
    void aClerkSeesWhatIsNotSignedForAndWhatWaits() {
        var matter = TestMatters.ledBy(beans, TestCity.HOUSING.id()).value().toString();

        var board = body(get("/api/board", TestCity.CLERK));

        assertThat(JsonPath.<List<String>>read(board, "$.unsigned[*].id")).contains(matter);
        assertThat(JsonPath.<List<String>>read(board, "$.awaiting[*].kind"))
                .containsExactly("RETURN", "PAUSE", "BLOCK", "COMPLETION");
        assertThat(JsonPath.<List<String>>read(board, "$.byUnit[*].unit")).contains("市住建局");
    }

    @Test
    void aUnitIsSilentOnceTheLastDayForAReportHasPassed() throws InterruptedException {
        var silent = TestCity.section(beans, TestCity.HOUSING);
        var inTime = TestCity.section(beans, TestCity.HOUSING);
        var today = LocalDate.now(ZoneOffset.ofHours(8));
        var matter = TestMatters.ledBy(beans, silent.id());
        owes(matter, today.minusDays(11), today.minusDays(4));
        owes(TestMatters.ledBy(beans, inTime.id()), today.minusDays(7), today);
        Thread.sleep(1000);

        var board = body(get("/api/board", TestCity.CLERK));

        var days = "$.silentUnits[?(@.unitId == '%s')].days";
        assertThat(JsonPath.<List<Integer>>read(
                        board, days.formatted(silent.id().value())))
                .containsExactly(4);
        assertThat(JsonPath.<List<Integer>>read(
                        board, days.formatted(inTime.id().value())))
                .isEmpty();
        assertThat(body(get("/api/matters?late=true&unitId=" + silent.id().value(), TestCity.CLERK)))
                .contains(matter.value().toString());
    }

    private void owes(MatterId matter, LocalDate from, LocalDate due) {
        jdbc.sql("update matter.standing set owes_from = :from, report_due = :due where matter_id = :id")
                .param("id", matter.value())
                .param("from", from)
                .param("due", due)
                .update();
    }

    @Test
    void whatStandsStillDoesNotTurnRedThisWeek() {
        var today = LocalDate.now(ZoneOffset.ofHours(8));
        var matter = TestMatters.ledBy(beans, TestCity.HOUSING.id(), today);
        var turnsRed = "$.turnsRed[?(@.id == '%s')]".formatted(matter.value());
        assertThat(JsonPath.<List<Object>>read(body(get("/api/board", TestCity.CLERK)), turnsRed))
                .hasSize(1);

        assertThat(http.post()
                        .uri("/api/matters/" + matter.value() + "/receipt")
                        .with(TestCity.as(TestCity.HOUSING_LIAISON)))
                .hasStatus(HttpStatus.NO_CONTENT);
        assertThat(http.post()
                        .uri("/api/matters/" + matter.value() + "/pause")
                        .with(TestCity.as(TestCity.CLERK))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\":\"FORCE_MAJEURE\",\"explanation\":\"汛情\"}"))
                .hasStatus(HttpStatus.NO_CONTENT);

        assertThat(JsonPath.<List<Object>>read(body(get("/api/board", TestCity.CLERK)), turnsRed))
                .isEmpty();
    }

    @Test
    void aLeaderSeesTheCityOnOnePage() {
        TestMatters.ledBy(beans, TestCity.HOUSING.id());

        var board = body(get("/api/board", TestCity.LEADER));

        assertThat(JsonPath.<Integer>read(board, "$.counts.open")).isPositive();
        assertThat(JsonPath.<List<String>>read(board, "$.awaiting[*].kind"))
                .containsExactly("EXTENSION", "LONG_TERM", "TERMINATION", "ESCALATION");
        assertThat(JsonPath.<Integer>read(board, "$.promises.count")).isZero();
        assertThat(JsonPath.<List<Object>>read(board, "$.byTheme")).isNotEmpty();
    }

    @Test
    void whatWasJustHandedOutIsCountedWithinTheSecond() throws InterruptedException {
        Thread.sleep(1000);
        var before = JsonPath.<Integer>read(body(get("/api/board", TestCity.CLERK)), "$.counts.open");

        TestMatters.ledBy(beans, TestCity.HOUSING.id());
        Thread.sleep(1000);

        assertThat(JsonPath.<Integer>read(body(get("/api/board", TestCity.CLERK)), "$.counts.open"))
                .isEqualTo(before + 1);
    }

    @Test
    void eachKeepsFiltersOfTheirOwn() {
        var name = "红灯" + UUID.randomUUID();
        var kept = keep(name, "light=RED", TestCity.CLERK);
        assertThat(kept).hasStatus(HttpStatus.CREATED);
        var id = JsonPath.<String>read(body(kept), "$.id");

        assertThat(JsonPath.<List<String>>read(body(get("/api/board/filters", TestCity.CLERK)), "$[*].name"))
                .contains(name);
        assertThat(JsonPath.<List<String>>read(body(get("/api/board/filters", TestCity.LEADER)), "$[*].name"))
                .doesNotContain(name);
        assertThat(drop(id, TestCity.LEADER)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(drop(id, TestCity.CLERK)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(drop(id, TestCity.CLERK)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void twoFiltersOfOnePersonHaveDifferentNames() {
        var name = "红灯" + UUID.randomUUID();
        keep(name, "light=RED", TestCity.CLERK);

        assertThat(keep(name, "light=BLUE", TestCity.CLERK))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo(new FilterNameTaken(name).code());
        assertThat(keep(" ", "light=BLUE", TestCity.CLERK)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    private MvcTestResult keep(String name, String query, Viewer viewer) {
        return http.post()
                .uri("/api/board/filters")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"name\":\"%s\",\"query\":\"%s\"}".formatted(name, query))
                .with(TestCity.as(viewer))
                .exchange();
    }

    private MvcTestResult drop(String id, Viewer viewer) {
        return http.delete()
                .uri("/api/board/filters/{id}", id)
                .with(TestCity.as(viewer))
                .exchange();
    }

    private MvcTestResult get(String uri, Viewer viewer) {
        return http.get().uri(uri).with(TestCity.as(viewer)).exchange();
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
