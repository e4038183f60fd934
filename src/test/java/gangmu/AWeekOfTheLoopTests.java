package gangmu;

import static gangmu.organisation.TestCity.CLERK;
import static gangmu.organisation.TestCity.LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.jayway.jsonpath.JsonPath;
import gangmu.document.finding.TestProposals;
import gangmu.notice.TestReminding;
import gangmu.organisation.FortyUnits;
import gangmu.organisation.TestCity;
import gangmu.organisation.Viewer;
import jakarta.mail.MessagingException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
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
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * A week with forty units, from Monday's meeting on 11 May 2026 to the next one: each unit gets one matter, the first five until Friday
 * and the others until the end of June. The units are told apart by their places in the list, from 0 to 39.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, AWeekOfTheLoopTests.Time.class})
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class AWeekOfTheLoopTests {

    private static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    private static final int UNITS = 40;
    private static final int SHORT = 5;

    private final MockMvcTester http;
    private final BeanFactory beans;
    private final MovingClock clock;
    private List<Viewer> liaisons = List.of();
    private List<String> matters = List.of();

    AWeekOfTheLoopTests(MockMvcTester http, BeanFactory beans, MovingClock clock) {
        this.http = http;
        this.beans = beans;
        this.clock = clock;
    }

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        MAIL.start();
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
    }

    @AfterAll
    static void noMoreMail() {
        MAIL.stop();
    }

    @Test
    void fromOneMondaysMeetingToTheNext() throws Exception {
        TestCity.settle(beans);
        liaisons = FortyUnits.settle(beans);

        mondayTheListIsHandedOut();
        tuesdayMostUnitsSign();
        wednesdayTheUnitsReport();
        thursdaySomeAreDone();
        fridayWhoIsSilentIsReminded();
        nextMondayTheMeetingHearsWhatBecameOfIt();
        theMonthIsReviewed();
    }

    private void mondayTheListIsHandedOut() throws Exception {
        clock.set("2026-05-11T10:00");
        ok(send(HttpMethod.PUT, "/api/notices/settings", """
                {"email":"unit4@example.org","quietFrom":"21:00","quietTo":"07:30"}""", liaisons.get(4)));
        clock.set("2026-05-11T16:00");
        matters = handedOut();

        assertThat(counts(CLERK)).containsEntry("open", UNITS).containsEntry("red", 0);
        assertThat(unsigned()).isEqualTo(UNITS);
        var mine = body(get("/api/board", liaisons.get(7)));
        assertThat(JsonPath.<List<String>>read(mine, "$.now[*].kind")).contains("SIGN");
        assertThat(JsonPath.<List<String>>read(mine, "$.now[*].matter.id")).containsOnly(matters.get(7));

        eventually(() -> !unread(liaisons.get(4)).isEmpty());
        TestReminding.send(beans);
        assertThat(mails()).containsExactly("督查督办提醒（5月11日，1条）");
    }

    private void tuesdayMostUnitsSign() {
        clock.set("2026-05-12T09:00");
        of(0, 35).forEach(unit -> ok(post(unit, "receipt", "{}")));

        assertThat(unsigned()).isEqualTo(5);
        assertThat(counts(CLERK)).containsEntry("yellow", 0).containsEntry("blue", SHORT);
    }

    private void wednesdayTheUnitsReport() {
        clock.set("2026-05-13T09:00");
        assertThat(counts(CLERK))
                .as("逾期未签收的5件亮黄灯，周五到期的5件亮蓝灯")
                .containsEntry("yellow", 5)
                .containsEntry("blue", SHORT)
                .containsEntry("green", 30);

        of(35, 39).forEach(unit -> ok(post(unit, "receipt", "{}")));
        of(0, 4).forEach(unit -> report(unit, null));
        of(5, 20).forEach(unit -> report(unit, null));
        of(20, 25).forEach(unit -> report(unit, "请协调解决用地指标"));

        assertThat(unsigned()).as("还有一个单位未签收").isEqualTo(1);
        assertThat(counts(CLERK)).containsEntry("yellow", 1);
    }

    private void thursdaySomeAreDone() {
        clock.set("2026-05-14T17:00");
        of(0, 2).forEach(unit -> ok(post(unit, "completion", "{\"report\":\"已全部完成\",\"signedBy\":\"局长\"}")));

        var board = body(get("/api/board", CLERK));
        assertThat(JsonPath.<List<Integer>>read(board, "$.awaiting[?(@.kind == 'COMPLETION')].count"))
                .containsExactly(2);
        assertThat(JsonPath.<List<String>>read(board, "$.turnsRed[*].id"))
                .as("本周将变红的，不含已申请办结的")
                .containsExactlyInAnyOrder(matters.get(2), matters.get(3), matters.get(4));
    }

    private void fridayWhoIsSilentIsReminded() throws Exception {
        clock.set("2026-05-15T09:00");
        assertThat(owing(false)).as("本周应反馈而未反馈的，未签收的另列").containsExactlyInAnyOrderElementsOf(units(4, 25, 39));

        TestReminding.remind(beans);
        TestReminding.remind(beans);
        TestReminding.send(beans);
        assertThat(unread(liaisons.get(30))).anyMatch(title -> title.contains("请于5月15日前反馈进展"));
        assertThat(unread(liaisons.get(4)))
                .anyMatch(title -> title.contains("今天到期"))
                .anyMatch(title -> title.contains("请于5月15日前反馈进展"));
        assertThat(mails()).as("一天一封，两条合并").containsExactly("督查督办提醒（5月11日，1条）", "督查督办提醒（5月15日，2条）");

        clock.set("2026-05-15T16:00");
        of(25, 30).forEach(unit -> report(unit, null));
        ok(send(HttpMethod.POST, "/api/matters/" + matters.get(0) + "/closure", """
                {"result":"A","opinion":"同意办结","passed":["FACTS_CLEAR","PROBLEM_SOLVED","TASK_DONE","CONCLUSION_ACCURATE",
                 "MEASURES_LAWFUL","FORM_CORRECT","PROCEDURE_CORRECT"]}""", CLERK));
    }

    private void nextMondayTheMeetingHearsWhatBecameOfIt() throws InterruptedException {
        clock.set("2026-05-18T08:30");
        var meeting = meeting("2026-05-18");
        var agenda = body(get(meeting + "/agenda", LEADER));

        assertThat(JsonPath.<List<String>>read(agenda, "$.last.items[*].matter.id"))
                .containsExactlyInAnyOrderElementsOf(matters);
        assertThat(JsonPath.<Integer>read(agenda, "$.last.done")).isEqualTo(2);
        assertThat(JsonPath.<List<String>>read(agenda, "$.last.items[?(@.done == true)].matter.id"))
                .containsExactlyInAnyOrder(matters.get(0), matters.get(1));
        assertThat(JsonPath.<List<String>>read(agenda, "$.red[*].id"))
                .containsExactlyInAnyOrderElementsOf(matters.subList(2, 5));
        assertThat(JsonPath.<List<String>>read(agenda, "$.coordination[*].id"))
                .containsExactlyInAnyOrderElementsOf(matters.subList(20, 25));
        assertThat(owing(true)).as("上周未反馈的").containsExactlyInAnyOrderElementsOf(units(4, 30, 39));
        theSilentAreRemindedTogether();
        var leader = body(get("/api/board", LEADER));
        assertThat(JsonPath.<Integer>read(leader, "$.counts.open")).isEqualTo(39);
        assertThat(JsonPath.<Integer>read(leader, "$.counts.red")).isEqualTo(3);
        assertThat(JsonPath.<List<String>>read(leader, "$.red[*].id"))
                .containsExactlyInAnyOrderElementsOf(matters.subList(2, 5));
        assertThat(JsonPath.<Double>read(leader, "$.onTimeShare")).isEqualTo(1.0);

        var red = String.join("\",\"", matters.subList(2, 5));
        var chased =
                body(send(HttpMethod.POST, "/api/matters/escalations", "{\"matterIds\":[\"" + red + "\"]}", CLERK));
        assertThat(JsonPath.<List<String>>read(chased, "$.sent[*].number"))
                .containsExactly("〔2026〕催1号", "〔2026〕催2号", "〔2026〕催3号");
        assertThat(JsonPath.<List<Object>>read(chased, "$.refused")).isEmpty();
    }

    private void theSilentAreRemindedTogether() throws InterruptedException {
        var silent = String.join("\",\"", List.of(matters.get(30), matters.get(39)));
        var reminded =
                body(send(HttpMethod.POST, "/api/matters/reminders", "{\"matterIds\":[\"" + silent + "\"]}", CLERK));
        assertThat(JsonPath.<List<String>>read(reminded, "$.sent[*].id"))
                .containsExactly(matters.get(30), matters.get(39));
        var again =
                body(send(HttpMethod.POST, "/api/matters/reminders", "{\"matterIds\":[\"" + silent + "\"]}", CLERK));
        assertThat(JsonPath.<List<String>>read(again, "$.refused[*].code"))
                .containsExactly("already-reminded", "already-reminded");
        eventually(() -> unread(liaisons.get(39)).stream().anyMatch(title -> title.contains("督查室提醒")));
    }

    private void theMonthIsReviewed() {
        clock.set("2026-05-31T20:00");
        var review = body(get("/api/reviews/2026-05", LEADER));

        assertThat(number(review, "DISPATCHED")).isEqualTo(UNITS);
        assertThat(number(review, "SIGNED_ON_TIME")).isEqualTo(35);
        assertThat(number(review, "SIGNED_LATE")).isEqualTo(4);
        assertThat(number(review, "CLAIMED")).isEqualTo(2);
        assertThat(number(review, "CLOSED")).isEqualTo(1);
        assertThat(number(review, "CLOSED_ON_TIME")).isEqualTo(1);
        assertThat(number(review, "OPEN")).isEqualTo(39);
        assertThat(number(review, "OVERDUE")).isEqualTo(3);
        assertThat(number(review, "CHASED")).isEqualTo(3);
        for (var total : JsonPath.<List<Map<String, Object>>>read(review, "$.totals")) {
            var rows = body(get("/api/reviews/2026-05/rows?measure=" + total.get("measure"), LEADER));
            assertThat(JsonPath.<List<Object>>read(rows, "$[*].id"))
                    .as("%s", total.get("measure"))
                    .hasSize(number(review, String.valueOf(total.get("measure"))));
        }
        assertThat(JsonPath.<List<Object>>read(review, "$.byUnit")).hasSize(UNITS);
        clock.set("2026-06-30T20:00");
        var next = body(get("/api/reviews/2026-06", LEADER));
        for (var line : List.of("byUnit", "byTheme", "byLeader")) {
            assertThat(JsonPath.<List<Integer>>read(
                                    next, "$.%s[*].numbers[?(@.measure == 'CLOSED')].before".formatted(line))
                            .stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .as("%s of last month add up, also where this month has none", line)
                    .isEqualTo(1);
        }
    }

    private List<String> handedOut() {
        var demands = of(0, UNITS).mapToObj("要做好第%d项重点工作。"::formatted).toArray(String[]::new);
        var findings = TestProposals.findings(beans, demands);
        var proposals = new ArrayList<String>();
        of(0, UNITS).forEach(unit -> {
            var made = send(
                    HttpMethod.POST,
                    "/api/findings/" + findings.get(unit) + "/proposal",
                    """
                    {"demand":"做好第%d项重点工作","theme":"%s","leadUnitId":"%s","deadline":"%s","deadlineText":"按期"}""".formatted(
                                    unit,
                                    unit % 2 == 0 ? "稳增长" : "惠民生",
                                    liaisons.get(unit).unit().value(),
                                    unit < SHORT ? "2026-05-15" : "2026-06-30"),
                    CLERK);
            proposals.add(JsonPath.read(body(made), "$.proposalId"));
        });
        var meeting = meeting("2026-05-11");
        ok(send(
                HttpMethod.POST,
                meeting + "/items",
                "{\"proposalIds\":[\"" + String.join("\",\"", proposals) + "\"]}",
                CLERK));
        ok(send(
                HttpMethod.POST,
                meeting + "/submission",
                "{\"leaderId\":\"%s\"}".formatted(LEADER.person().value()),
                CLERK));
        ok(send(HttpMethod.POST, meeting + "/approval", "{}", LEADER));
        ok(send(HttpMethod.POST, meeting + "/dispatch", "{}", CLERK));
        // the list is in the order of its themes
        var list = JsonPath.parse(body(get(meeting, CLERK)));
        return proposals.stream()
                .map(proposal -> list.<List<String>>read(
                                "$.items[?(@.proposalId == '%s')].matterId".formatted(proposal))
                        .getFirst())
                .toList();
    }

    private String meeting(String heldOn) {
        return Objects.requireNonNull(send(
                        HttpMethod.POST,
                        "/api/meetings",
                        "{\"title\":\"周交办会\",\"heldOn\":\"%s\"}".formatted(heldOn),
                        CLERK)
                .getResponse()
                .getHeader("Location"));
    }

    private void report(int unit, @Nullable String needs) {
        ok(post(unit, "reports", """
                {"progress":"第%d项工作已成立专班，完成方案编制，正在逐户摸底。","percent":30%s}""".formatted(unit, needs == null ? "" : ",\"needs\":\"" + needs + "\"")));
    }

    private static IntStream of(int first, int end) {
        return IntStream.range(first, end);
    }

    /** The names of one unit and of those from one to before another. */
    private List<String> units(int one, int first, int end) {
        return IntStream.concat(IntStream.of(one), of(first, end))
                .mapToObj(unit -> liaisons.get(unit).name().replace("联络员", ""))
                .toList();
    }

    private List<String> owing(boolean late) {
        return JsonPath.read(body(get("/api/reports/due", CLERK)), late ? "$[?(@.late == true)].unit" : "$[*].unit");
    }

    private int unsigned() {
        return JsonPath.<Integer>read(body(get("/api/matters/count?stage=DISPATCHED", CLERK)), "$.count");
    }

    /** The city is counted anew twice a second at most. */
    private Map<String, Integer> counts(Viewer viewer) {
        LockSupport.parkNanos(Duration.ofMillis(700).toNanos());
        return JsonPath.read(body(get("/api/board", viewer)), "$.counts");
    }

    private static int number(String review, String measure) {
        return JsonPath.<List<Integer>>read(review, "$.totals[?(@.measure == '%s')].matters".formatted(measure))
                .getFirst();
    }

    private List<String> unread(Viewer viewer) {
        return JsonPath.read(body(get("/api/notices?unread=true", viewer)), "$[*].title");
    }

    private static List<String> mails() throws MessagingException {
        var subjects = new ArrayList<String>();
        for (var mail : MAIL.getReceivedMessages()) {
            subjects.add(mail.getSubject());
        }
        return subjects;
    }

    private static void eventually(BooleanSupplier what) throws InterruptedException {
        for (var i = 0; i < 600 && !what.getAsBoolean(); i++) {
            Thread.sleep(50);
        }
    }

    private MvcTestResult post(int unit, String what, String json) {
        return send(HttpMethod.POST, "/api/matters/" + matters.get(unit) + "/" + what, json, liaisons.get(unit));
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
