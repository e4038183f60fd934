package gangmu;

import static gangmu.organisation.TestCity.CLERK;
import static gangmu.organisation.TestCity.HOUSING_LIAISON;
import static gangmu.organisation.TestCity.INDUSTRY_LIAISON;
import static gangmu.organisation.TestCity.LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import gangmu.matter.TestMatters;
import gangmu.organisation.Role;
import gangmu.organisation.TestCity;
import gangmu.organisation.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** 当时所知: a week in which anything may happen; and what was seen in the middle of it is seen again when one asks, later, as of that moment. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, AsOfTests.Time.class})
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class AsOfTests {

    private static final List<Viewer> VIEWERS = List.of(CLERK, LEADER, INDUSTRY_LIAISON, HOUSING_LIAISON);

    /** What of an answer is of the moment of asking, by definition: what can be done now, when it was counted, and who is to be called now. */
    private static final List<String> OF_NOW = List.of("may", "hindrances", "countedAt", "liaisons");

    /** What somebody saw. */
    private record Seen(Instant at, Viewer viewer, Map<String, String> screens) {}

    private static final String UNTIL = "2026-07-31";

    private static final Map<String, String> DEEDS = Map.ofEntries(
            deed("RECEIVE", "POST /receipt", ""),
            deed("ASK_RETURN", "POST /return", "{\"reason\": \"不属本单位职责\", \"suggestedUnitId\": \"@unit\"}"),
            deed(
                    "DECIDE_RETURN",
                    "POST /return/decision",
                    "{\"accepted\": @yes, \"leadUnitId\": \"@unit\", \"reason\": \"经研究\"}"),
            deed(
                    "ASK_EXTENSION",
                    "POST /extensions",
                    "{\"reason\": \"汛期\", \"progress\": \"过半\", \"until\": \"@until\", \"signedBy\": \"局长\"}"),
            deed("DECIDE_EXTENSION", "POST /extensions/decision", "{\"granted\": @yes, \"remark\": \"抓紧\"}"),
            deed("ASK_PAUSE", "POST /pause", "{\"reason\": \"FORCE_MAJEURE\", \"explanation\": \"暴雨\"}"),
            deed("PAUSE", "POST /pause", "{\"reason\": \"FORCE_MAJEURE\", \"explanation\": \"暴雨\"}"),
            deed("DECIDE_PAUSE", "POST /pause/decision", "{\"accepted\": @yes, \"reason\": \"经研究\"}"),
            deed("RESUME", "DELETE /pause", ""),
            deed("REPORT_BLOCK", "POST /block", "{\"unitId\": \"@unit\", \"explanation\": \"图纸未交付\"}"),
            deed("DECIDE_BLOCK", "POST /block/decision", "{\"accepted\": @yes, \"reason\": \"经研究\"}"),
            deed("LIFT_BLOCK", "DELETE /block", ""),
            deed("EXCUSE", "POST /excuse", "{\"reason\": \"汛期\", \"until\": \"@until\"}"),
            deed("REPORT", "POST /reports", "{\"progress\": \"完成第@n段管线。\", \"needs\": \"请协调第@n处用地。\"}"),
            deed("ANSWER_AS_CO_UNIT", "POST /opinion", "{\"opinion\": \"同意。\"}"),
            deed("CLAIM", "POST /completion", "{\"report\": \"已完成\", \"signedBy\": \"局长\"}"),
            deed("SEND_BACK", "POST /completion/return", "{\"failed\": [\"TASK_DONE\"], \"reason\": \"未达标\"}"),
            deed("ASSIGN_VERIFIER", "PUT /verifier", "{\"personId\": \"@person\"}"),
            deed("VERIFY", "POST /verification", "{\"confirmed\": @yes, \"finding\": \"实地看过\"}"),
            deed("CLOSE", "POST /closure", """
                    {"result": "B", "opinion": "通过", "promisedFor": "@until", "passed": ["FACTS_CLEAR", "PROBLEM_SOLVED", "TASK_DONE",
                     "CONCLUSION_ACCURATE", "MEASURES_LAWFUL", "FORM_CORRECT", "PROCEDURE_CORRECT"]}"""),
            deed("CLEAR_PENDING", "POST /pending-clearance", "{\"explanation\": \"已解决\"}"),
            deed("LOOK_BACK", "POST /look-back", "{\"kept\": true, \"finding\": \"保持\"}"),
            deed(
                    "REOPEN",
                    "POST /reopening",
                    "{\"reason\": \"REBOUND\", \"explanation\": \"反弹\", \"due\": \"@until\"}"),
            deed("PROPOSE_LONG_TERM", "POST /long-term", "{\"plan\": \"分年推进\", \"cadence\": \"WEEK\"}"),
            deed("DECIDE_LONG_TERM", "POST /long-term/decision", "{\"approved\": @yes, \"reason\": \"按期办结\"}"),
            deed("PROPOSE_TERMINATION", "POST /termination", "{\"reason\": \"情况有变\"}"),
            deed("DECIDE_TERMINATION", "POST /termination/decision", "{\"approved\": @yes, \"reason\": \"再办\"}"),
            deed("INSTRUCT", "POST /instructions", "{\"words\": \"请抓紧。\", \"forAction\": false}"),
            deed("REMIND", "POST /reminders", "{\"words\": \"请尽快反馈。\"}"),
            deed("ESCALATE", "POST /escalations", "{\"words\": \"限期办理。\"}"),
            deed("DECIDE_ESCALATION", "POST /escalations/decision", "{\"approved\": @yes, \"reason\": \"再等等\"}"),
            deed("DIVIDE", "POST /parts", "{\"demand\": \"要完成第@n段。\", \"leadUnitId\": \"@unit\"}"));

    @TestConfiguration
    static class Time {

        @Bean
        @Primary
        MovingClock movingClock() {
            return new MovingClock();
        }
    }

    private final MockMvcTester http;
    private final BeanFactory beans;
    private final MovingClock clock;
    private final JsonMapper json;

    AsOfTests(MockMvcTester http, BeanFactory beans, MovingClock clock, JsonMapper json) {
        this.http = http;
        this.beans = beans;
        this.clock = clock;
        this.json = json;
    }

    @Test
    void whatWasSeenInTheMiddleOfAWeekIsSeenAgainAsOfThatMoment() {
        var chance = new Random(3);
        var time = LocalDateTime.of(2026, 6, 8, 9, 0);
        TestCity.settleBothSides(beans);
        clock.set(time.toString());
        begin(time.toLocalDate());
        var seen = new ArrayList<Seen>();
        var done = 0;

        for (var step = 0; step < 48; step++) {
            time = time.plusMinutes(30 + chance.nextInt(240));
            clock.set(time.toString());
            done += somethingHappens(chance) ? 1 : 0;
            if (step % 14 == 9) {
                VIEWERS.forEach(viewer -> seen.add(look(viewer)));
            }
        }

        assertThat(done).as("something did happen").isGreaterThan(24);
        clock.set(time.plusDays(3).toString());
        assertThat(seen)
                .allSatisfy(then -> then.screens()
                        .forEach((screen, showed) -> assertThat(told(screen, then.at(), then.viewer()))
                                .as("%s for %s as of %s", screen, then.viewer().name(), then.at())
                                .isEqualTo(showed)));
    }

    private void begin(LocalDate monday) {
        for (var i = 0; i < 5; i++) {
            TestMatters.ledBy(beans, INDUSTRY_LIAISON.unit(), "要铺设第%d段管线。".formatted(i), monday.plusDays(2L * i + 1));
            TestMatters.ledBy(beans, HOUSING_LIAISON.unit(), "要改造第%d个小区。".formatted(i), monday.plusDays(2L * i + 2));
            TestMatters.assistedBy(beans, HOUSING_LIAISON.unit(), INDUSTRY_LIAISON.unit(), "要同步迁改第%d处管线。".formatted(i));
        }
    }

    /** Somebody does something to some matter that the rules allow now; whether it went well. */
    private boolean somethingHappens(Random chance) {
        var viewer = VIEWERS.get(chance.nextInt(VIEWERS.size()));
        List<Map<String, Object>> rows =
                JsonPath.read(get("/api/matters?size=500", viewer), "$.rows[?(@.may.length() > 0)]");
        if (rows.isEmpty()) {
            return false;
        }
        var row = rows.get(chance.nextInt(rows.size()));
        var may = List.copyOf((List<?>) Objects.requireNonNull(row.get("may")));
        var deed = Objects.requireNonNull(
                DEEDS.get(may.get(chance.nextInt(may.size())).toString()), () -> "a body for " + may);
        var head = deed.substring(0, deed.indexOf('|'));
        var unit = chance.nextBoolean() ? INDUSTRY_LIAISON.unit() : HOUSING_LIAISON.unit();
        var body = deed.substring(deed.indexOf('|') + 1)
                .replace("@unit", unit.value().toString())
                .replace("@person", LEADER.person().value().toString())
                .replace("@yes", Boolean.toString(chance.nextInt(3) > 0))
                .replace("@until", UNTIL)
                .replace("@n", Integer.toString(chance.nextInt(1000)));
        var answer = http.method(HttpMethod.valueOf(head.substring(0, head.indexOf(' '))))
                .uri("/api/matters/" + row.get("id") + head.substring(head.indexOf(' ') + 1))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(TestCity.as(viewer))
                .exchange();
        assertThat(answer.getResponse().getStatus())
                .as("%s: %s", deed, TwoUnits.text(answer))
                .isIn(200, 201, 204, 409, 422);
        return answer.getResponse().getStatus() < 300;
    }

    /** Everything that somebody can look at now. */
    private Seen look(Viewer viewer) {
        List<String> ids = JsonPath.read(get("/api/matters?size=500", viewer), "$.rows[*].id");
        var screens = new LinkedHashMap<String, String>();
        Stream.concat(
                        Stream.of(
                                "/api/board",
                                "/api/matters?size=500",
                                "/api/matters?size=500&open=true&sort=code",
                                "/api/matters?size=500&light=YELLOW",
                                "/api/matters/count?light=RED",
                                "/api/matters/count?owes=true",
                                "/api/matters/export?sort=code",
                                "/api/papers?year=2026",
                                "/api/search?q=管线",
                                "/api/search?q=用地"),
                        ids.stream()
                                .limit(8)
                                .flatMap(id ->
                                        Stream.of("", "/history", "/reports").map(what -> "/api/matters/" + id + what)))
                .forEach(screen -> screens.put(screen, told(screen, null, viewer)));
        return new Seen(clock.instant(), viewer, screens);
    }

    private String told(String screen, @Nullable Instant asOf, Viewer viewer) {
        var answer = get(asOf == null ? screen : screen + (screen.contains("?") ? "&" : "?") + "asOf=" + asOf, viewer);
        if (!answer.startsWith("{") && !answer.startsWith("[")) {
            return answer;
        }
        var tree = json.readTree(answer);
        withoutNow(tree);
        // to what is past nothing is to be done: a liaison is told how it stood
        return viewer.role() == Role.LIAISON && screen.equals("/api/board")
                ? tree.path("counts").toString()
                : tree.toString();
    }

    private static void withoutNow(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(OF_NOW);
        }
        node.forEach(AsOfTests::withoutNow);
    }

    private String get(String address, Viewer viewer) {
        var answer = http.get().uri(address).with(TestCity.as(viewer)).exchange();
        assertThat(answer).as(address).hasStatusOk();
        return TwoUnits.text(answer);
    }

    private static Map.Entry<String, String> deed(String name, String head, String body) {
        return Map.entry(name, head + "|" + body);
    }
}
