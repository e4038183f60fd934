package gangmu.matter.rule;

import static gangmu.organisation.TestCity.CLERK;
import static gangmu.organisation.TestCity.INDUSTRY_LIAISON;
import static gangmu.organisation.TestCity.LEADER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gangmu.ModuleTest;
import gangmu.calendar.Limit;
import gangmu.organisation.TestCity;
import gangmu.organisation.Viewer;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@ModuleTest
class RuleControllerTests {

    private final MockMvcTester http;
    private final BeanFactory beans;
    private final RuleSets rules;
    private final JsonMapper json;
    private final JdbcClient jdbc;
    private final Clock clock;

    RuleControllerTests(
            MockMvcTester http, BeanFactory beans, RuleSets rules, JsonMapper json, JdbcClient jdbc, Clock clock) {
        this.http = http;
        this.beans = beans;
        this.rules = rules;
        this.json = json;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void usualRules() {
        TestCity.settle(beans);
        if (!rules.now().set().equals(RuleSet.usual())) {
            rules.change(seen(), RuleSet.usual(), "恢复", CLERK);
        }
    }

    @Test
    void theUsualRulesHoldFromTheBeginning() {
        assertThat(rules.inForceAt(Instant.EPOCH)).isEqualTo(new Rules(1, Instant.EPOCH, RuleSet.usual()));
        assertThat(rules.now().set()).isEqualTo(RuleSet.usual());
    }

    @Test
    void aChangeNeverRewritesThePast() {
        var before = clock.instant();

        assertThat(put(seen(), with("nearWithin", "3"), CLERK)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(put(seen(), with("nearWithin", "8"), CLERK)).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(rules.inForceAt(before).set().nearWithin()).isEqualTo(5);
        var second = rules.versions().get(1).since().toInstant();
        assertThat(rules.inForceAt(second).set().nearWithin()).isEqualTo(3);
        assertThat(rules.inForceAt(second.minusNanos(1000)).set().nearWithin()).isEqualTo(5);
        assertThat(rules.now().set().nearWithin()).isEqualTo(8);
    }

    @Test
    void everybodySeesTheRulesAndWhoMadeThem() {
        put(seen(), with("receipt", "{\"amount\":4,\"unit\":\"HOUR\"}"), CLERK);

        var now = get("/api/rules", INDUSTRY_LIAISON);
        var versions = get("/api/rules/versions", LEADER);

        assertThat(now).headers().hasValue(HttpHeaders.ETAG, "\"" + seen() + "\"");
        assertThat(now).bodyJson().extractingPath("$.by").isEqualTo(CLERK.name());
        assertThat(now).bodyJson().extractingPath("$.note").isEqualTo("督查工作规程修订");
        assertThat(now).bodyJson().extractingPath("$.rules.receipt.unit").isEqualTo("HOUR");
        assertThat(versions)
                .bodyJson()
                .extractingPath("$[*].version")
                .asArray()
                .startsWith(seen())
                .endsWith(1);
        assertThat(versions).bodyJson().extractingPath("$[-1].by").isNull();
        assertThat(rules.now().set().receipt()).isEqualTo(Limit.hours(4));
    }

    @Test
    void aChangeToAVersionThatNoLongerHoldsIsRefused() {
        var seen = seen();
        put(seen, with("nearWithin", "3"), CLERK);

        assertThat(put(seen, with("nearWithin", "4"), CLERK)).hasStatus(HttpStatus.CONFLICT);
        assertThatThrownBy(() -> rules.change(seen, RuleSet.usual(), "再改", CLERK))
                .isInstanceOf(RulesChangedMeanwhile.class);
        assertThat(rules.now().set().nearWithin()).isEqualTo(3);
    }

    @Test
    void whatHoldsAlreadyIsNoChange() {
        assertThatThrownBy(() -> rules.change(seen(), RuleSet.usual(), "没有改", CLERK))
                .isInstanceOf(RulesUnchanged.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            receipt           | {"amount":0,"unit":"WORKING_DAY"}    | invalid     | 签收时限须为1至31个工作日
            receipt           | {"amount":800,"unit":"HOUR"}         | invalid     | 签收时限须为1至744小时
            receipt           | null                                 | invalid     | 请填写签收时限
            receipt           | {"amount":-1,"unit":"HOUR"}          | bad-request | 无法识别
            receipt           | {"amount":1,"unit":"WEEK"}           | bad-request | 无法识别
            extensionDaysMost | 0                                    | invalid     | 延期累计天数上限不能为0
            nearWithin        | -1                                   | invalid     | 临期提示的工作日数须为0至31
            nearWithin        | 2.5                                  | bad-request | 无法识别
            reportDayOfMonth  | 32                                   | invalid     | 每月反馈截止日须为1至31
            reportWeekday     | null                                 | invalid     | 请选择每周反馈截止于星期几
            cadence           | "HOURLY"                             | bad-request | 无法识别
            leastFresh        | 101                                  | invalid     | 新增内容的最低占比须为0至100
            ladder            | []                                   | invalid     | 升级阶梯须依次为
            ladder            | null                                 | bad-request | 无法识别
            ladder            | [{"rung":"REMINDED","workingDays":2},{"rung":"EXPEDITED","workingDays":1},{"rung":"SUPERVISED","workingDays":5},{"rung":"SUMMONED","workingDays":5},{"rung":"UPGRADED","workingDays":5}] | invalid | 提醒须在到期当日或到期前
            """)
    void nonsenseIsRefusedInASentenceAndChangesNothing(String field, String value, String code, String sentence) {
        var before = rules.now();

        var answer = put(seen(), with(field, value), CLERK);

        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(code);
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains(sentence);
        assertThat(rules.now()).isEqualTo(before);
    }

    @Test
    void aVersionOfAnEarlierReleaseTakesTheUsualValueForWhatItDoesNotKnow() {
        jdbc.sql("""
                        insert into matter.rule_set (version, since, by_name, note, body)
                        values (:version, now(), '', '旧版本', '{"nearWithin": 7}')
                        """).param("version", seen() + 1).update();

        assertThat(rules.versionNow().rules().nearWithin()).isEqualTo(7);
        assertThat(rules.versionNow().rules().ladder())
                .isEqualTo(RuleSet.usual().ladder());
    }

    @Test
    void onlyTheSupervisionOfficeChangesRulesAndSaysToWhichVersion() {
        assertThat(put(seen(), with("nearWithin", "3"), LEADER)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(http.put()
                        .uri("/api/rules")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}")
                        .with(TestCity.as(CLERK)))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(rules.now().set()).isEqualTo(RuleSet.usual());
    }

    private int seen() {
        return rules.now().version();
    }

    private String with(String field, String value) {
        ObjectNode all = json.valueToTree(RuleSet.usual());
        all.set(field, json.readTree(value));
        return json.writeValueAsString(all);
    }

    private MvcTestResult put(int seen, String rulesJson, Viewer viewer) {
        return http.put()
                .uri("/api/rules")
                .header(HttpHeaders.IF_MATCH, "\"" + seen + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"note\":\"督查工作规程修订\",\"rules\":" + rulesJson + "}")
                .with(TestCity.as(viewer))
                .exchange();
    }

    private MvcTestResult get(String path, Viewer viewer) {
        return http.get().uri(path).with(TestCity.as(viewer)).exchange();
    }
}
