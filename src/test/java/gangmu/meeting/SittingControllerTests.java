package gangmu.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import gangmu.ModuleTest;
import gangmu.calendar.WorkCalendar;
import gangmu.document.finding.TestProposals;
import gangmu.document.finding.TestProposals.Wanted;
import gangmu.organisation.NoSuchUnit;
import gangmu.organisation.TestCity;
import gangmu.organisation.Viewer;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
class SittingControllerTests {

    /** Far ahead, so that the meetings of one test follow one another and those of other tests are before them. */
    private static final AtomicInteger WEEK = new AtomicInteger();

    private final MockMvcTester http;
    private final BeanFactory beans;

    SittingControllerTests(MockMvcTester http, BeanFactory beans) {
        this.http = http;
        this.beans = beans;
    }

    @BeforeEach
    void city() {
        TestCity.settle(beans);
    }

    @Test
    void theAgendaBeginsWithTheListOfTheMeetingBefore() {
        var last = dispatched("完成首批企业诊断。", "要改造老旧小区。");
        var today = prepared("一、工业运行", "要逐户建立台账。");

        var agenda = agenda(today, TestCity.LEADER);

        assertThat(JsonPath.<String>read(agenda, "$.last.meetingId")).isEqualTo(id(last));
        assertThat(JsonPath.<List<String>>read(agenda, "$.last.items[*].matter.demand"))
                .containsExactly("完成首批企业诊断。", "要改造老旧小区。");
        assertThat(JsonPath.<List<Boolean>>read(agenda, "$.last.items[*].done")).containsOnly(false);
        assertThat(JsonPath.<Integer>read(agenda, "$.last.done")).isZero();
        assertThat(JsonPath.<List<String>>read(agenda, "$.fresh[*].demand")).containsExactly("要逐户建立台账。");
        assertThat(JsonPath.<@Nullable Object>read(agenda, "$.openedAt")).isNull();
    }

    @Test
    void afterAReturnWasGrantedThePresentUnitIsCalledToAccount() {
        var meeting = dispatched("要改造老旧小区。");
        var matter = JsonPath.<String>read(body(get(meeting, TestCity.CLERK)), "$.items[0].matterId");
        assertThat(post(
                        "/api/matters/" + matter + "/return",
                        """
                        {"reason":"不属本单位职责","suggestedUnitId":"%s"}
                        """.formatted(TestCity.HOUSING.id().value()),
                        TestCity.INDUSTRY_LIAISON))
                .hasStatus2xxSuccessful();
        assertThat(post(
                        "/api/matters/" + matter + "/return/decision",
                        "{\"accepted\":true,\"reason\":\"属住建职责\"}",
                        TestCity.CLERK))
                .hasStatus2xxSuccessful();
        post("/api/matters/" + matter + "/receipt", "{}", TestCity.HOUSING_LIAISON);

        var item = body(get(meeting, TestCity.CLERK));
        var agenda = agenda(meeting, TestCity.LEADER);

        assertThat(JsonPath.<String>read(item, "$.items[0].leadUnit")).isEqualTo("市工信局");
        assertThat(JsonPath.<String>read(item, "$.items[0].nowLedBy")).isEqualTo("市住建局");
        assertThat(JsonPath.<String>read(item, "$.items[0].receivedBy")).isEqualTo("叶知夏");
        assertThat(JsonPath.<String>read(agenda, "$.fresh[0].leadUnit")).isEqualTo("市工信局");
        assertThat(JsonPath.<String>read(agenda, "$.fresh[0].matter.leadUnit")).isEqualTo("市住建局");
        assertThat(JsonPath.<String>read(agenda, "$.fresh[0].matter.receivedBy"))
                .isEqualTo("叶知夏");
    }

    @Test
    void whatWasPromisedIsAskedForAtTheNextMeeting() {
        var first = dispatched("完成首批企业诊断。");
        var second = dispatched("要逐户建立台账。");
        post(second + "/opening", "{}", TestCity.CLERK);
        var matter = JsonPath.<String>read(agenda(second, TestCity.CLERK), "$.last.items[0].matter.id");
        var promised = LocalDate.now(WorkCalendar.ZONE).plusDays(7);
        assertThat(post(second + "/notes", """
                        {"section":"LAST_LIST","matterId":"%s","kind":"DECISION","words":"还差两户，承诺下周完成。","done":false,
                         "promisedFor":"%s"}
                        """.formatted(matter, promised), TestCity.CLERK))
                .hasStatus(HttpStatus.CREATED);

        var own = agenda(second, TestCity.CLERK);
        assertThat(JsonPath.<List<Object>>read(own, "$.last.items[0].promises")).isEmpty();
        assertThat(JsonPath.<List<String>>read(own, "$.notes[*].words")).containsExactly("还差两户，承诺下周完成。");
        assertThat(JsonPath.<String>read(own, "$.last.meetingId")).isEqualTo(id(first));

        var third = agenda(prepared("一、工业运行", "要排查易涝点。"), TestCity.LEADER);
        assertThat(JsonPath.<String>read(third, "$.last.meetingId")).isEqualTo(id(second));
        assertThat(JsonPath.<List<String>>read(third, "$.last.promised[*].matter.id"))
                .contains(matter);
        assertThat(JsonPath.<List<String>>read(
                        third, "$.last.promised[?(@.matter.id == '%s')].promises[0].promisedFor".formatted(matter)))
                .containsExactly(promised.toString());
        assertThat(JsonPath.<List<@Nullable Boolean>>read(
                        third, "$.last.promised[?(@.matter.id == '%s')].promises[0].kept".formatted(matter)))
                .containsOnlyNulls();
    }

    @Test
    void whatAskedForCoordinationIsCalledUpUntilAReportNoLongerAsks() {
        var meeting = dispatched("完成首批企业诊断。");
        var matter = JsonPath.<String>read(body(get(meeting, TestCity.CLERK)), "$.items[0].matterId");
        var reports = "/api/matters/" + matter + "/reports";
        post("/api/matters/" + matter + "/receipt", "{}", TestCity.INDUSTRY_LIAISON);
        var next = prepared("一、工业运行", "要排查易涝点。");

        assertThat(post(reports, "{\"progress\":\"完成三成\",\"needs\":\"请协调用地\"}", TestCity.INDUSTRY_LIAISON))
                .hasStatus2xxSuccessful();
        assertThat(post(reports + "/unchanged", "{}", TestCity.INDUSTRY_LIAISON))
                .hasStatus2xxSuccessful();
        assertThat(JsonPath.<List<String>>read(agenda(next, TestCity.CLERK), "$.coordination[*].id"))
                .contains(matter);
        assertThat(post(reports, "{\"progress\":\"用地已落实，完成五成\"}", TestCity.INDUSTRY_LIAISON))
                .hasStatus2xxSuccessful();
        assertThat(JsonPath.<List<String>>read(agenda(next, TestCity.CLERK), "$.coordination[*].id"))
                .doesNotContain(matter);
    }

    @Test
    void behindTheNumberOfWhatHasNoThemeStandItsRows() {
        handOut(prepared(null, "完成首批企业诊断。"));
        var review = "/api/reviews/" + YearMonth.now(WorkCalendar.ZONE);

        var number = JsonPath.<List<Integer>>read(
                body(get(review, TestCity.LEADER)),
                "$.byTheme[?(@.key == '')].numbers[?(@.measure == 'DISPATCHED')].matters");
        var rows = body(get(review + "/rows?measure=DISPATCHED&by=THEME&key=", TestCity.LEADER));

        assertThat(JsonPath.<List<@Nullable String>>read(rows, "$[*].theme"))
                .hasSize(number.getFirst())
                .isNotEmpty()
                .containsOnlyNulls();
    }

    @Test
    void aMeetingIsHeldOnceAndItsNotesAreOfItsTime() {
        var meeting = dispatched("完成首批企业诊断。");
        assertThat(code(note(meeting, "通报"))).isEqualTo(new MeetingNotInProgress().code());
        assertThat(post(meeting + "/opening", "{}", TestCity.CLERK)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(code(post(meeting + "/opening", "{}", TestCity.CLERK))).isEqualTo(new MeetingAlreadyHeld().code());

        assertThat(note(meeting, "通报")).hasStatus(HttpStatus.CREATED);
        end(meeting);

        assertThat(code(note(meeting, "会后补记"))).isEqualTo(new MeetingNotInProgress().code());
        assertThat(post(meeting + "/minutes/approval", "{}", TestCity.OTHER_LEADER))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(post(meeting + "/minutes/approval", "{}", TestCity.LEADER)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(code(post(meeting + "/minutes/approval", "{}", TestCity.LEADER)))
                .isEqualTo(new MinutesAlreadyApproved().code());
        assertThat(JsonPath.<@Nullable String>read(agenda(meeting, TestCity.CLERK), "$.approvedAt"))
                .isNotNull();
    }

    @Test
    void theMinutesSayWhoWasThereAlsoWhenTheMeetingGoesOn() {
        var meeting = dispatched("完成首批企业诊断。");
        post(meeting + "/opening", "{}", TestCity.CLERK);
        var said = leader().replace("}", ",\"attendance\":\" 出席：各副市长；缺席：市残联 \"}");

        assertThat(post(meeting + "/closing", said, TestCity.CLERK)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(delete(meeting + "/closing")).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(JsonPath.<String>read(agenda(meeting, TestCity.CLERK), "$.attendance"))
                .isEqualTo("出席：各副市长；缺席：市残联");
    }

    @Test
    void theNotesCanBeCorrectedUntilTheLeaderApproves() {
        var meeting = dispatched("完成首批企业诊断。");
        post(meeting + "/opening", "{}", TestCity.CLERK);
        var note = Objects.requireNonNull(note(meeting, "写错了").getResponse().getHeader("Location"));
        end(meeting);
        assertThat(delete(note)).hasStatus(HttpStatus.CONFLICT);

        assertThat(delete(meeting + "/closing")).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(delete(note)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(delete(note)).hasStatus(HttpStatus.NOT_FOUND);

        assertThat(JsonPath.<List<Object>>read(agenda(meeting, TestCity.CLERK), "$.notes"))
                .isEmpty();
    }

    @Test
    void whatWasStruckDoesNotCountAndIsKept() {
        var meeting = dispatched("完成首批企业诊断。");
        post(meeting + "/opening", "{}", TestCity.CLERK);
        assertThat(newMatter(meeting, TestCity.HOUSING.id().value(), "要排查易涝点。")).hasStatus(HttpStatus.CREATED);
        var note = JsonPath.<String>read(agenda(meeting, TestCity.CLERK), "$.notes[0].id");

        assertThat(delete(meeting + "/notes/" + note)).hasStatus(HttpStatus.NO_CONTENT);
        end(meeting);
        post(meeting + "/minutes/approval", "{}", TestCity.LEADER);

        var agenda = agenda(meeting, TestCity.LEADER);
        assertThat(JsonPath.<String>read(agenda, "$.struck[0].note.words")).isEqualTo("要排查易涝点。");
        assertThat(JsonPath.<String>read(agenda, "$.struck[0].struckBy")).isEqualTo("温若衡");
        assertThat(JsonPath.<@Nullable Object>read(agenda, "$.struck[0].note.became"))
                .isNull();
    }

    @Test
    void whatIsDecidedAnewBecomesAMatterWhenTheLeaderApproves() {
        var meeting = dispatched("完成首批企业诊断。");
        post(meeting + "/opening", "{}", TestCity.CLERK);
        assertThat(newMatter(meeting, TestCity.HOUSING.id().value(), "要排查易涝点。")).hasStatus(HttpStatus.CREATED);
        end(meeting);
        assertThat(JsonPath.<@Nullable Object>read(agenda(meeting, TestCity.CLERK), "$.notes[0].became"))
                .isNull();

        post(meeting + "/minutes/approval", "{}", TestCity.LEADER);

        var became = JsonPath.<String>read(agenda(meeting, TestCity.CLERK), "$.notes[0].became");
        var matter = body(get("/api/matters/" + became, TestCity.HOUSING_LIAISON));
        assertThat(JsonPath.<String>read(matter, "$.demand")).isEqualTo("要排查易涝点。");
        var next = prepared("一、工业运行", "要逐户建立台账。");
        assertThat(JsonPath.<List<String>>read(agenda(next, TestCity.CLERK), "$.last.items[*].matter.demand"))
                .containsExactly("完成首批企业诊断。", "要排查易涝点。");
    }

    @Test
    void aNewMatterGoesToUnitsOfTheRegister() {
        var meeting = dispatched("完成首批企业诊断。");
        post(meeting + "/opening", "{}", TestCity.CLERK);

        assertThat(code(newMatter(meeting, UUID.randomUUID(), "要排查易涝点。"))).isEqualTo(new NoSuchUnit().code());
        assertThat(code(post(
                        meeting + "/notes", """
                        {"section":"OTHER","kind":"NEW_MATTER","words":"要排查易涝点。","leadUnitId":"%1$s","coUnitIds":["%1$s"]}
                        """.formatted(TestCity.HOUSING.id().value()), TestCity.CLERK)))
                .isEqualTo(new LeadUnitAmongCoUnits().code());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                                                  | 400 | invalid
            {"section":"OTHER","kind":"INFORMATION","words":" "}                                | 400 | invalid
            {"section":"X","kind":"INFORMATION","words":"通报"}                                  | 400 | bad-request
            {"section":"OTHER","kind":"INFORMATION","words":"通报","promisedFor":"1926-01-01"}   | 400 | invalid
            {"section":"OTHER","kind":"DECISION","words":"决定","promisedFor":"2020-01-01"}      | 409 | day-is-past
            {"section":"OTHER","kind":"NEW_MATTER","words":"要排查。"}                            | 409 | new-matter-without-lead-unit
            {"section":"OTHER","kind":"NEW_MATTER","words":"要排查。","coUnitIds":[null]}         | 400 | invalid
            {"section":"RED_LIST","kind":"DECISION","words":"决定","matterId":"00000000-0000-0000-0000-00000000000a"} | 404 | not-found
            """)
    void nonsenseIsNotWrittenDown(String json, int status, String code) {
        var meeting = dispatched("完成首批企业诊断。");
        post(meeting + "/opening", "{}", TestCity.CLERK);

        var answer = post(meeting + "/notes", json, TestCity.CLERK);

        assertThat(answer).hasStatus(status);
        assertThat(code(answer)).isEqualTo(code);
        assertThat(JsonPath.<List<Object>>read(agenda(meeting, TestCity.CLERK), "$.notes"))
                .isEmpty();
    }

    private MvcTestResult newMatter(String meeting, UUID unit, String words) {
        return post(meeting + "/notes", """
                {"section":"OTHER","kind":"NEW_MATTER","words":"%s","leadUnitId":"%s","coUnitIds":[]}
                """.formatted(words, unit), TestCity.CLERK);
    }

    private MvcTestResult note(String meeting, String words) {
        return post(
                meeting + "/notes",
                "{\"section\":\"OTHER\",\"kind\":\"INFORMATION\",\"words\":\"%s\"}".formatted(words),
                TestCity.CLERK);
    }

    private void end(String meeting) {
        assertThat(post(meeting + "/closing", leader(), TestCity.CLERK)).hasStatus(HttpStatus.NO_CONTENT);
    }

    /** A meeting whose list was handed out. */
    private String dispatched(String... demands) {
        return handOut(prepared("一、工业运行", demands));
    }

    private String handOut(String meeting) {
        post(meeting + "/submission", leader(), TestCity.CLERK);
        post(meeting + "/approval", "{}", TestCity.LEADER);
        assertThat(post(meeting + "/dispatch", "{}", TestCity.CLERK)).hasStatus(HttpStatus.NO_CONTENT);
        return meeting;
    }

    /** A meeting a week after the one before, with its list. */
    private String prepared(@Nullable String heading, String... demands) {
        var number = WEEK.incrementAndGet();
        var day = LocalDate.of(2090 + number / 50, 1, 2).plusWeeks(number % 50);
        var meeting = Objects.requireNonNull(post(
                        "/api/meetings",
                        "{\"title\":\"周交办会\",\"heldOn\":\"%s\",\"ordinal\":%d}".formatted(day, 1 + number % 50),
                        TestCity.CLERK)
                .getResponse()
                .getHeader("Location"));
        var wanted = List.of(demands).stream()
                .map(demand -> new Wanted(demand, heading, TestCity.INDUSTRY.id()))
                .toArray(Wanted[]::new);
        var ids = TestProposals.ready(beans, wanted).stream()
                .map(proposal -> "\"" + proposal.value() + "\"")
                .collect(Collectors.joining(",", "{\"proposalIds\":[", "]}"));
        post(meeting + "/items", ids, TestCity.CLERK);
        return meeting;
    }

    private String agenda(String meeting, Viewer viewer) {
        return body(get(meeting + "/agenda", viewer));
    }

    private static String id(String meeting) {
        return meeting.substring(meeting.lastIndexOf('/') + 1);
    }

    private static String leader() {
        return "{\"leaderId\":\"%s\"}".formatted(TestCity.LEADER.person().value());
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

    private MvcTestResult delete(String path) {
        return http.delete().uri(path).with(TestCity.as(TestCity.CLERK)).exchange();
    }

    private MvcTestResult get(String path, Viewer viewer) {
        return http.get().uri(path).with(TestCity.as(viewer)).exchange();
    }

    private MvcTestResult post(String path, String json, Viewer viewer) {
        return http.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .with(TestCity.as(viewer))
                .exchange();
    }
}
