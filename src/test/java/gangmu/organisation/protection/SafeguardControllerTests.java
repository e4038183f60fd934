package gangmu.organisation.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.jayway.jsonpath.JsonPath;
import gangmu.ModuleTest;
import gangmu.organisation.TestCity;
import java.io.UnsupportedEncodingException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The security administrator tightens the door and never opens it wider than the standard. */
@ModuleTest
class SafeguardControllerTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final MockMvcTester http;
    private final BeanFactory beans;
    private final SafeguardVersions safeguards;

    SafeguardControllerTests(MockMvcTester http, BeanFactory beans, SafeguardVersions safeguards) {
        this.http = http;
        this.beans = beans;
        this.safeguards = safeguards;
    }

    @BeforeEach
    void city() {
        TestCity.settle(beans);
    }

    @AfterEach
    void asUsual() {
        if (!safeguards.now().equals(Safeguards.usual())) {
            safeguards.change(safeguards.all().getFirst().version(), Safeguards.usual(), "恢复", TestCity.SECURITY_ADMIN);
        }
    }

    @Test
    void whatHoldsIsShownBesideWhatTheStandardDemands() {
        var shown = body(http.get()
                .uri("/api/admin/safeguards")
                .with(TestCity.as(TestCity.SECURITY_ADMIN))
                .exchange());

        assertThat(JsonPath.<Integer>read(shown, "$.safeguards.passwordLength")).isEqualTo(10);
        assertThat(JsonPath.<List<String>>read(shown, "$.demands[?(@.field == 'idleMinutes')].words"))
                .containsExactly("登录连接超时应自动退出：不超过30分钟");
        assertThat(JsonPath.<List<Boolean>>read(shown, "$.demands[*].met")).containsOnly(true);
    }

    @Test
    void aStricterValueHoldsFromNowOnAndSaysWhoMadeIt() {
        assertThat(change(version(), with("passwordLength", "12"))).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(safeguards.now().passwordLength()).isEqualTo(12);
        assertThat(safeguards.all().getFirst().by()).isEqualTo(TestCity.SECURITY_ADMIN.name());
        assertThat(safeguards.all().getLast().by()).isNull();
    }

    @Test
    void aValueBelowTheStandardIsRefusedInASentence() {
        var answer = change(version(), with("idleMinutes", "60"));

        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(code(answer)).isEqualTo("below-standard");
        assertThat(JsonPath.<String>read(body(answer), "$.detail"))
                .isEqualTo("“无操作自动退出”低于等保三级要求（登录连接超时应自动退出：不超过30分钟），不能保存。");
        assertThat(safeguards.now()).isEqualTo(Safeguards.usual());
    }

    @Test
    void whatIsNoSettingIsRefused() {
        assertThat(change(version(), with("passwordLength", "1000"))).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(change(version(), with("secondFactor", "null"))).hasStatus(HttpStatus.BAD_REQUEST);
        assertThatExceptionOfType(SafeguardsUnchanged.class)
                .isThrownBy(() -> safeguards.change(version(), Safeguards.usual(), "不变", TestCity.SECURITY_ADMIN));
    }

    @Test
    void aChangeToAnOlderVersionIsRefused() {
        assertThat(code(change(0, with("failures", "3")))).isEqualTo("changed-meanwhile");
        assertThatExceptionOfType(SafeguardsChangedMeanwhile.class)
                .isThrownBy(() -> safeguards.change(0, Safeguards.usual(), "旧版", TestCity.SECURITY_ADMIN));
    }

    @Test
    void whoSignsInTooOftenWaits() {
        var every = Safeguards.usual().signInsPerMinute();
        MvcTestResult answer;
        var tries = 0;
        do {
            answer = http.post()
                    .uri("/api/session")
                    .with(csrf())
                    .with(request -> {
                        request.setRemoteAddr("10.7.7.7");
                        return request;
                    })
                    .contentType(MediaType.APPLICATION_JSON)
                    .content("{}")
                    .exchange();
            tries++;
        } while (answer.getResponse().getStatus() == 400 && tries < 10 * every);

        assertThat(answer).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(tries).isGreaterThan(every);
        assertThat(code(answer)).isEqualTo("too-often");
        assertThat(answer.getResponse().getHeader(HttpHeaders.RETRY_AFTER)).isNotBlank();
    }

    private int version() {
        return safeguards.all().getFirst().version();
    }

    private MvcTestResult change(int seen, String json) {
        return http.put()
                .uri("/api/admin/safeguards")
                .with(TestCity.as(TestCity.SECURITY_ADMIN))
                .header(HttpHeaders.IF_MATCH, "\"" + seen + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"note\": \"市网信办检查要求\", \"safeguards\": %s}".formatted(json))
                .exchange();
    }

    private static String with(String field, String value) {
        ObjectNode all = JSON.valueToTree(Safeguards.usual());
        all.set(field, JSON.readTree(value));
        return all.toString();
    }

    private static String code(MvcTestResult answer) {
        return JsonPath.read(body(answer), "$.code");
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
