package gangmu;

import static gangmu.organisation.TestCity.CLERK;
import static gangmu.organisation.TestCity.INDUSTRY_LIAISON;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import gangmu.calendar.WorkCalendar;
import gangmu.document.finding.TestProposals;
import gangmu.organisation.Role;
import gangmu.organisation.TestCity;
import gangmu.organisation.Viewer;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What people do through the doors of all modules stands in the record afterwards. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class WrittenDownTests {

    private final MockMvcTester http;
    private final BeanFactory beans;

    WrittenDownTests(MockMvcTester http, BeanFactory beans) {
        this.http = http;
        this.beans = beans;
    }

    @BeforeEach
    void city() {
        TestCity.settle(beans);
    }

    @Test
    void settingsAreWrittenDownWithoutTheAddress() {
        send(
                HttpMethod.PUT,
                "/api/notices/settings",
                "{\"email\":\"a@b.cn\",\"quietFrom\":\"21:00\",\"quietTo\":\"07:00\"}",
                TestCity.as(CLERK));

        assertThat(newest(CLERK, "title")).isEqualTo("修改消息设置");
        assertThat(newest(CLERK, "body")).doesNotContain("a@b.cn");
    }

    @Test
    void aFileThatComesInAndGoesOutIsWrittenDown() {
        var come = send(
                HttpMethod.POST,
                "/api/documents/text",
                "{\"name\":\"通知\",\"text\":\"关于做好秋收工作的通知\\n各乡镇要抓紧抢收，9月底前完成。%s\"}".formatted(UUID.randomUUID()),
                TestCity.as(CLERK));
        assertThat(newest(CLERK, "title")).isEqualTo("录入文件");

        http.get()
                .uri(come.getResponse().getHeader("Location") + "/file")
                .with(TestCity.as(CLERK))
                .exchange();

        assertThat(newest(CLERK, "title")).isEqualTo("下载文件原件");
    }

    @Test
    void otherRulesAreWrittenDownWithTheReason() {
        var now = http.get().uri("/api/rules").with(TestCity.as(CLERK)).exchange();
        int version = JsonPath.read(text(now), "$.version");
        var rules = JsonPath.parse(text(now)).set("$.rules.silentAfter", 23).read("$.rules");

        var changed = http.put()
                .uri("/api/rules")
                .header("If-Match", "\"" + version + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"note\":\"市政府令第7号\",\"rules\":%s}"
                        .formatted(JsonPath.parse(rules).jsonString()))
                .with(TestCity.as(CLERK))
                .exchange();

        assertThat(changed).hasStatus2xxSuccessful();
        assertThat(newest(CLERK, "title")).isEqualTo("修改规则");
        assertThat(newest(CLERK, "words")).isEqualTo("市政府令第7号");
    }

    @Test
    void whoComesAndGoesIsWrittenDown() {
        send(
                HttpMethod.POST,
                "/api/session",
                "{\"userName\":\"industry\",\"password\":\"%s\"}".formatted(TestCity.FIRST_PASSWORD),
                TestCity.asNobody());
        assertThat(newest(INDUSTRY_LIAISON, "title")).isEqualTo("登录");

        send(HttpMethod.DELETE, "/api/session", "", TestCity.as(INDUSTRY_LIAISON));

        assertThat(newest(INDUSTRY_LIAISON, "title")).isEqualTo("退出登录");
    }

    @Test
    void aMeetingAndItsListAreWrittenDown() {
        send(HttpMethod.POST, "/api/meetings", "{\"title\":\"周交办会\",\"heldOn\":\"2026-12-07\"}", TestCity.as(CLERK));

        assertThat(newest(CLERK, "title")).isEqualTo("新建会议");
    }

    @Test
    void aMeetingThatIsTakenUpAgainIsWrittenDown() {
        var meeting = send(
                        HttpMethod.POST,
                        "/api/meetings",
                        "{\"title\":\"周交办会\",\"heldOn\":\"2026-12-14\"}",
                        TestCity.as(CLERK))
                .getResponse()
                .getHeader("Location");
        send(HttpMethod.POST, meeting + "/opening", "{}", TestCity.as(CLERK));
        send(
                HttpMethod.POST,
                meeting + "/closing",
                "{\"leaderId\":\"%s\"}".formatted(TestCity.LEADER.person().value()),
                TestCity.as(CLERK));

        send(HttpMethod.DELETE, meeting + "/closing", "", TestCity.as(CLERK));

        assertThat(newest(CLERK, "title")).isEqualTo("继续会议");
    }

    @Test
    void ofAProposalThatIsTakenBackIsWrittenDownWhatItWas() {
        var proposal = TestProposals.ready(beans, new TestProposals.Wanted("要备足防汛沙袋。", "防汛", TestCity.HOUSING.id()))
                .getFirst();

        TestProposals.withdraw(beans, proposal);

        var page = text(http.get()
                .uri("/api/journal?size=10&kind=ProposalWithdrawn")
                .with(TestCity.as(CLERK))
                .exchange());
        assertThat(page)
                .contains("要备足防汛沙袋。")
                .contains("防汛")
                .contains(TestCity.HOUSING.id().value().toString());
    }

    @Test
    void whatSomebodyDoesWhoStandsInIsWrittenDownUnderBothNames() {
        var absent = TestCity.newcomer(beans, Role.CLERK, TestCity.SUPERVISION);
        var deputy = TestCity.newcomer(beans, Role.CLERK, TestCity.SUPERVISION);
        var today = LocalDate.now(WorkCalendar.ZONE);
        var named = send(
                HttpMethod.POST,
                "/api/stand-ins",
                "{\"deputyId\":\"%s\",\"from\":\"%s\",\"until\":\"%s\",\"reason\":\"出差\"}"
                        .formatted(deputy.person().value(), today, today),
                TestCity.as(absent));
        var place = Objects.requireNonNull(named.getResponse().getHeader("Location"));
        var standIn = UUID.fromString(place.substring(place.lastIndexOf('/') + 1));
        assertThat(newest(absent, "title")).isEqualTo("指定代理");

        send(
                HttpMethod.POST,
                "/api/meetings",
                "{\"title\":\"周交办会\",\"heldOn\":\"2031-05-12\"}",
                TestCity.asStandIn(deputy, standIn, absent));

        assertThat(newest(deputy, "title")).isEqualTo("新建会议");
        assertThat(newest(deputy, "body"))
                .contains(deputy.name() + "代" + absent.name())
                .contains("\"standsInFor\":\"" + absent.person().value());
    }

    private String newest(Viewer viewer, String what) {
        var page = http.get()
                .uri("/api/journal?size=1&personId=" + viewer.person().value())
                .with(TestCity.as(viewer))
                .exchange();
        List<String> found = JsonPath.read(text(page), "$.rows[*]." + what);
        return found.getFirst();
    }

    private MvcTestResult send(HttpMethod method, String address, String json, RequestPostProcessor who) {
        var answer = http.method(method)
                .uri(address)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .with(who)
                .exchange();
        assertThat(answer).hasStatus2xxSuccessful();
        return answer;
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
