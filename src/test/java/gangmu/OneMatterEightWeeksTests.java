package gangmu;

import static gangmu.organisation.TestCity.CLERK;
import static gangmu.organisation.TestCity.HOUSING_LIAISON;
import static gangmu.organisation.TestCity.INDUSTRY_LIAISON;
import static gangmu.organisation.TestCity.LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import gangmu.document.finding.TestProposals;
import gangmu.organisation.TestCity;
import gangmu.organisation.Unit;
import gangmu.organisation.Viewer;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
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
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * One matter from the meeting that decided it on Monday, 11 May 2026, to its end eight weeks later, day by day as the clerk, the
 * leader and the liaisons live through it; and the look back a month after that.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, OneMatterEightWeeksTests.Time.class})
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OneMatterEightWeeksTests {

    private static final String ALL_POINTS = """
            ["FACTS_CLEAR","PROBLEM_SOLVED","TASK_DONE","CONCLUSION_ACCURATE","MEASURES_LAWFUL","FORM_CORRECT","PROCEDURE_CORRECT"]""";

    private final MockMvcTester http;
    private final BeanFactory beans;
    private final MovingClock clock;
    private String matter = "";

    OneMatterEightWeeksTests(MockMvcTester http, BeanFactory beans, MovingClock clock) {
        this.http = http;
        this.beans = beans;
        this.clock = clock;
    }

    @BeforeEach
    void city() {
        TestCity.settle(beans);
    }

    @Test
    void aMatterIsHandedOutMovedChasedDoneUndoneAndDone() {
        handedOutToTheWrongUnit();
        handedToTheRightUnit();
        reportedWeekByWeek();
        extended();
        blockedByAnotherUnit();
        overdueAndChased();
        claimedSentBackAndVerified();
        closedUnsolvedAndTakenUpAgain();
        closedForGoodAndLookedBackOn();
        toldInItsHistory();
    }

    private void handedOutToTheWrongUnit() {
        clock.set("2026-05-11T16:00");
        matter = "/api/matters/" + dispatchedByTheMeeting();
        expect("待签收", "DISPATCHED", "GREEN");

        clock.set("2026-05-13T09:00");
        expect("一个工作日内未签收，亮黄灯", "DISPATCHED", "YELLOW");
        ok(post("receipt", "{}", INDUSTRY_LIAISON));
        expect("签收后恢复绿灯", "RECEIVED", "GREEN");

        clock.set("2026-05-14T10:00");
        ok(post("return", """
                {"reason":"老旧小区改造属住建部门职责","suggestedUnitId":"%s"}""".formatted(id(TestCity.HOUSING)), INDUSTRY_LIAISON));
        refused("return-pending", post("completion", "{\"report\":\"已完成\",\"signedBy\":\"局长\"}", INDUSTRY_LIAISON));
    }

    private void handedToTheRightUnit() {
        clock.set("2026-05-15T09:00");
        ok(post("return/decision", "{\"accepted\":true,\"reason\":\"同意，由住建局主办\"}", CLERK));
        assertThat(row().leadUnit()).isEqualTo("市住建局");
        expect("改由住建局主办，待签收", "DISPATCHED", "GREEN");
        assertThat(http.get().uri(matter).with(TestCity.as(INDUSTRY_LIAISON))).hasStatus(404);

        clock.set("2026-05-15T15:00");
        ok(post("receipt", "{}", HOUSING_LIAISON));
        refused("already-designated", post("return", """
                        {"reason":"也不是我们的","suggestedUnitId":"%s"}""".formatted(id(TestCity.INDUSTRY)), HOUSING_LIAISON));
        clock.set("2026-05-17T20:00");
        assertThat(owing()).as("接手当周不欠反馈").isFalse();
    }

    private void reportedWeekByWeek() {
        clock.set("2026-05-20T10:00");
        assertThat(owing()).as("第二周应反馈").isTrue();
        var first = report("已完成12个小区的入户调查，编制改造清单，正在公开招标。");
        assertThat(JsonPath.<@Nullable Object>read(first, "$.repeats")).isNull();
        assertThat(owing()).as("反馈后本周不再欠").isFalse();

        clock.set("2026-05-27T10:00");
        var second = report("已完成12个小区的入户调查，编制改造清单，正在公开招标。");
        assertThat(JsonPath.<String>read(second, "$.repeats")).isEqualTo(JsonPath.<String>read(first, "$.id"));
        assertThat(JsonPath.<Double>read(second, "$.freshShare")).isZero();
        expect("距期限还有7个工作日", "RECEIVED", "GREEN");

        clock.set("2026-06-02T09:00");
        expect("临近期限，亮蓝灯", "RECEIVED", "BLUE");
        var third = body(post("reports/unchanged", "{}", HOUSING_LIAISON));
        assertThat(JsonPath.<String>read(third, "$.substance")).isEqualTo("UNCHANGED");
        assertThat(owing()).isFalse();
    }

    private void extended() {
        clock.set("2026-06-03T09:00");
        refused("extension-too-long", askExtension("2026-09-30"));
        ok(askExtension("2026-06-18"));
        clock.set("2026-06-04T11:00");
        ok(post("extensions/decision", "{\"granted\":true,\"remark\":\"同意，务必按期完成\"}", LEADER));
        clocks("2026-06-05", 0, "2026-06-18", 0);

        clock.set("2026-06-08T09:00");
        clocks("2026-06-05", 3, "2026-06-18", 0);
        expect("已过原定期限，亮黄灯", "RECEIVED", "YELLOW");
    }

    private void blockedByAnotherUnit() {
        clock.set("2026-06-08T15:00");
        ok(post("block", """
                {"unitId":"%s","explanation":"等待临湖区完成管线迁改"}""".formatted(id(TestCity.COUNTY)), HOUSING_LIAISON));
        clock.set("2026-06-09T09:00");
        ok(post("block/decision", "{\"accepted\":true}", CLERK));
        clock.set("2026-06-12T09:00");
        expect("卡点在临湖区，主办单位的时限不走", "RECEIVED", "GREEN");
        clocks("2026-06-05", 4, "2026-06-18", 0);
        clock.set("2026-06-15T09:00");
        ok(http.delete().uri(matter + "/block").with(TestCity.as(CLERK)).exchange());
        clocks("2026-06-05", 10, "2026-06-24", 0);
        assertThat(owing()).as("上周未反馈").isTrue();
        report("管线迁改已完成，3个小区进场施工，首批楼栋外墙完成两成。");
    }

    private void overdueAndChased() {
        clock.set("2026-06-24T17:00");
        refused("not-overdue", post("escalations", "{}", CLERK));
        // it is asked for at least one working day before the last day
        refused("extension-too-late", askExtension("2026-06-30"));
        clock.set("2026-06-25T09:00");
        clocks("2026-06-05", 20, "2026-06-24", 1);
        expect("已逾期，亮红灯", "RECEIVED", "RED");
        var chased = body(send(HttpMethod.POST, "/api/matters/escalations", """
                {"matterIds":["%s"]}""".formatted(id()), CLERK));
        assertThat(JsonPath.<String>read(chased, "$.sent[0].number")).isEqualTo("〔2026〕催1号");
        var again = body(send(HttpMethod.POST, "/api/matters/escalations", """
                {"matterIds":["%s"]}""".formatted(id()), CLERK));
        assertThat(JsonPath.<String>read(again, "$.refused[0].code")).isEqualTo("already-expedited");
    }

    private void claimedSentBackAndVerified() {
        clock.set("2026-06-26T10:00");
        ok(claim());
        clock.set("2026-06-29T10:00");
        clocks("2026-06-05", 21, "2026-06-24", 2);
        ok(post("completion/return", "{\"failed\":[\"TASK_DONE\"],\"reason\":\"两个小区尚未验收\"}", CLERK));
        clocks("2026-06-05", 24, "2026-06-24", 5);

        clock.set("2026-06-30T10:00");
        ok(claim());
        ok(assignVerifier(INDUSTRY_LIAISON));
        refused("verification-missing", close("A", ""));
        clock.set("2026-07-01T10:00");
        refused("not-the-verifier", post("verification", "{\"confirmed\":true,\"finding\":\"属实\"}", CLERK));
        ok(post("verification", "{\"confirmed\":true,\"finding\":\"现场抽查3个小区，属实\"}", INDUSTRY_LIAISON));
    }

    private void closedUnsolvedAndTakenUpAgain() {
        refused("promise-missing", close("B", ""));
        ok(close("B", ",\"promisedFor\":\"2026-07-31\""));
        assertThat(row().pending()).as("B类挂账").isTrue();
        assertThat(row().result()).isEqualTo("B");
        clocks("2026-06-05", 25, "2026-06-24", 6);

        clock.set("2026-07-02T10:00");
        clocks("2026-06-05", 25, "2026-06-24", 6);
        ok(post("reopening", """
                {"reason":"DISSATISFIED","explanation":"群众反映渗漏未修","due":"2026-07-10"}""", CLERK));
        assertThat(row().pending()).isFalse();
        clocks("2026-06-05", 27, "2026-07-10", 0);
        expect("重新办理", "RECEIVED", "YELLOW");
    }

    private void closedForGoodAndLookedBackOn() {
        clock.set("2026-07-03T10:00");
        ok(claim());
        clock.set("2026-07-03T16:00");
        ok(close("A", ""));
        expect("办结后不再亮灯", "CLOSED", null);
        assertThat(row().pending()).isFalse();
        refused("not-at-this-stage", claim());

        clock.set("2026-08-03T10:00");
        clocks("2026-06-05", 28, "2026-07-10", 0);
        ok(post("look-back", "{\"kept\":true,\"finding\":\"回访20户，未再渗漏\"}", CLERK));
        refused("nothing-to-look-back-on", post("look-back", "{\"kept\":true,\"finding\":\"再次回访\"}", CLERK));
    }

    private void toldInItsHistory() {
        var titles = JsonPath.<List<String>>read(body(get(matter + "/history", CLERK)), "$[*].title");

        assertThat(titles)
                .containsSubsequence(
                        "签收",
                        "申请退回，建议改由市住建局主办",
                        "同意退回，改由市住建局主办",
                        "签收",
                        "申请延期至2026年6月18日，局长签批",
                        "同意延期至2026年6月18日",
                        "申请协调：卡在临湖区",
                        "认定卡点，转由临湖区计时",
                        "解除卡点，临湖区占用6天，期限为2026年6月24日",
                        "催办（〔2026〕催1号）",
                        "申请办结，局长签批",
                        "退回重办：任务未完成",
                        "申请办结，局长签批",
                        "核查属实",
                        "办结销号，B类（正在解决或列入计划），承诺2026年7月31日前解决",
                        "重新办理：群众或企业不满意，限2026年7月10日前办结",
                        "办结销号，A类（已解决或基本解决）",
                        "回头看：成效保持");
        var asItWas = body(get(matter + "?asOf=2026-06-12T01:00:00Z", CLERK));
        assertThat(JsonPath.<String>read(asItWas, "$.clocks.blockedBy")).isEqualTo("临湖区");
        assertThat(JsonPath.<String>read(asItWas, "$.clocks.due")).isEqualTo("2026-06-18");
    }

    private String dispatchedByTheMeeting() {
        var finding = TestProposals.findings(beans, "要加快老旧小区改造。").getFirst();
        var proposal = JsonPath.<String>read(
                body(send(
                        HttpMethod.POST,
                        "/api/findings/" + finding + "/proposal",
                        """
                {"demand":"加快老旧小区改造，6月5日前完成首批12个小区","theme":"城市更新","leadUnitId":"%s","deadline":"2026-06-05",
                 "deadlineText":"6月5日前"}""".formatted(id(TestCity.INDUSTRY)),
                        CLERK)),
                "$.proposalId");
        var meeting = Objects.requireNonNull(
                send(HttpMethod.POST, "/api/meetings", "{\"title\":\"周交办会\",\"heldOn\":\"2026-05-11\"}", CLERK)
                        .getResponse()
                        .getHeader("Location"));
        ok(send(HttpMethod.POST, meeting + "/items", "{\"proposalIds\":[\"" + proposal + "\"]}", CLERK));
        ok(send(
                HttpMethod.POST,
                meeting + "/submission",
                "{\"leaderId\":\"%s\"}".formatted(LEADER.person().value()),
                CLERK));
        ok(send(HttpMethod.POST, meeting + "/approval", "{}", LEADER));
        ok(send(HttpMethod.POST, meeting + "/dispatch", "{}", CLERK));
        return JsonPath.read(body(get(meeting, CLERK)), "$.items[0].matterId");
    }

    private String report(String progress) {
        return body(post("reports", "{\"progress\":\"%s\",\"percent\":40}".formatted(progress), HOUSING_LIAISON));
    }

    private MvcTestResult askExtension(String until) {
        return post("extensions", """
                {"reason":"连续降雨影响施工","progress":"已完成四成","until":"%s","signedBy":"局长"}""".formatted(until), HOUSING_LIAISON);
    }

    private MvcTestResult claim() {
        return post("completion", "{\"report\":\"首批小区全部完成\",\"signedBy\":\"局长\"}", HOUSING_LIAISON);
    }

    private MvcTestResult assignVerifier(Viewer verifier) {
        return send(
                HttpMethod.PUT,
                matter + "/verifier",
                "{\"personId\":\"%s\"}".formatted(verifier.person().value()),
                CLERK);
    }

    private MvcTestResult close(String result, String promise) {
        return post("closure", """
                {"result":"%s","opinion":"同意办结","passed":%s%s}""".formatted(result, ALL_POINTS, promise), CLERK);
    }

    /** What the list and the page of the matter show of it. */
    private record Shown(
            String stage,
            @Nullable String light,
            String leadUnit,
            boolean pending,
            @Nullable String result,
            Map<String, Object> clocks) {}

    private Shown row() {
        var page = JsonPath.parse(body(get(matter, CLERK)));
        return new Shown(
                page.read("$.stage"),
                page.read("$.clocks.light"),
                page.read("$.leadUnit"),
                page.read("$.pending"),
                page.read("$.result"),
                page.read("$.clocks"));
    }

    private void expect(String why, String stage, @Nullable String light) {
        assertThat(row().stage()).as(why).isEqualTo(stage);
        assertThat(row().light()).as(why).isEqualTo(light);
    }

    /** Both clocks: the last day of the order and how many days past it, and the same with everything that was granted. */
    private void clocks(String original, int overOriginal, String approved, int overApproved) {
        assertThat(row().clocks())
                .containsEntry("originalDue", original)
                .containsEntry("overdueOriginal", overOriginal)
                .containsEntry("due", approved)
                .containsEntry("overdue", overApproved);
    }

    private boolean owing() {
        return JsonPath.<List<String>>read(body(get("/api/reports/due", HOUSING_LIAISON)), "$[*].matterId")
                .contains(id());
    }

    private String id() {
        return matter.substring(matter.lastIndexOf('/') + 1);
    }

    private static String id(Unit unit) {
        return unit.id().value().toString();
    }

    private MvcTestResult post(String what, String json, Viewer viewer) {
        return send(HttpMethod.POST, matter + "/" + what, json, viewer);
    }

    private MvcTestResult get(String path, Viewer viewer) {
        return http.get().uri(path).with(TestCity.as(viewer)).exchange();
    }

    private MvcTestResult send(HttpMethod method, String path, String json, Viewer viewer) {
        return http.method(method)
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .with(TestCity.as(viewer))
                .exchange();
    }

    private static void ok(MvcTestResult answer) {
        assertThat(answer.getResponse().getStatus()).as(body(answer)).isLessThan(300);
    }

    private static void refused(String code, MvcTestResult answer) {
        assertThat(answer).hasStatus(409);
        assertThat(JsonPath.<String>read(body(answer), "$.code")).isEqualTo(code);
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        @Primary
        MovingClock movingClock() {
            return new MovingClock();
        }
    }
}
