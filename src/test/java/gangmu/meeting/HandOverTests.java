package gangmu.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import gangmu.ModuleTest;
import gangmu.calendar.WorkCalendar;
import gangmu.document.ProposalId;
import gangmu.matter.MatterEvent.ApproverChanged;
import gangmu.matter.MatterEvent.VerificationAssigned;
import gangmu.matter.MatterId;
import gangmu.matter.TestMatters;
import gangmu.meeting.MeetingEvent.ListHandedOver;
import gangmu.meeting.MeetingEvent.MinutesHandedOver;
import gangmu.organisation.Person;
import gangmu.organisation.PersonEvent.DutiesHandedOver;
import gangmu.organisation.Role;
import gangmu.organisation.TestCity;
import gangmu.organisation.Unit;
import gangmu.organisation.Viewer;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whoever leaves a post leaves nothing behind that waits for the name: all of it goes to one other person, or none. */
@ModuleTest
class HandOverTests {

    private static final Instant NOW = Instant.parse("2026-05-11T01:00:00Z");

    private final MockMvcTester http;
    private final DispatchMeetings meetings;
    private final Sittings sittings;
    private final BeanFactory beans;

    HandOverTests(MockMvcTester http, DispatchMeetings meetings, Sittings sittings, BeanFactory beans) {
        this.http = http;
        this.meetings = meetings;
        this.sittings = sittings;
        this.beans = beans;
    }

    @BeforeEach
    void city() {
        TestCity.settle(beans);
    }

    @Test
    void aLeaderWhoLeavesHandsEverythingToAnotherInOneAct(PublishedEvents events) {
        var leaving = TestCity.newcomer(beans, Role.LEADER, TestCity.CITY);
        var successor = TestCity.newcomer(beans, Role.LEADER, TestCity.CITY);
        var matter = TestMatters.approvedBy(beans, leaving, TestCity.INDUSTRY.id());
        var list = submittedTo(leaving);
        var minutes = endedUnder(leaving);
        assertThat(kinds(leaving)).containsExactly("LIST", "MINUTES", "PORTFOLIO");

        assertThat(close(leaving, "{}"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("open-items-remain");
        assertThat(close(leaving, handedTo(successor))).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(kinds(leaving)).isEmpty();
        assertThat(kinds(successor)).containsExactly("LIST", "MINUTES", "PORTFOLIO");
        assertThat(events.ofType(ApproverChanged.class)
                        .matching(event -> event.matter().equals(matter)))
                .hasSize(1);
        assertThat(events.ofType(ListHandedOver.class)).hasSize(1);
        assertThat(events.ofType(MinutesHandedOver.class)).hasSize(1);
        assertThat(events.ofType(DutiesHandedOver.class).matching(event -> event.items() == 3))
                .hasSize(1);
        assertThat(post("/api/meetings/" + list.value() + "/approval", "{}", leaving))
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("not-the-named-leader");
        assertThat(post("/api/meetings/" + list.value() + "/approval", "{}", successor))
                .hasStatus2xxSuccessful();
        assertThat(TestCity.through(
                        TestCity.CLERK,
                        () -> sittings.findById(minutes)
                                .orElseThrow()
                                .presiding()
                                .id()))
                .isEqualTo(successor.person());
    }

    @Test
    void theAdministratorLearnsHowMuchItIsAndNotWhat() {
        var leaving = TestCity.newcomer(beans, Role.LEADER, TestCity.CITY);
        TestMatters.approvedBy(beans, leaving, TestCity.INDUSTRY.id());

        var answer = get("/api/admin/people/" + leaving.person().value() + "/open-items", TestCity.SYSTEM_ADMIN);

        assertThat(body(answer)).contains("分管的在办事项").doesNotContain("要逐户建立台账");
        assertThat(get("/api/people/" + leaving.person().value() + "/open-items", TestCity.SYSTEM_ADMIN))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void theSupervisionOfficeHandsOverBeforeAnybodyLeaves() {
        var busy = TestCity.newcomer(beans, Role.LEADER, TestCity.CITY);
        var successor = TestCity.newcomer(beans, Role.LEADER, TestCity.CITY);
        var matter = TestMatters.approvedBy(beans, busy, TestCity.INDUSTRY.id());

        assertThat(handOver(busy, successor)).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(kinds(busy)).isEmpty();
        var order = get("/api/matters/" + matter.value(), TestCity.CLERK);
        assertThat(order).bodyJson().extractingPath("$.approvedBy").isEqualTo(busy.name());
        assertThat(order).bodyJson().extractingPath("$.approver").isEqualTo(successor.name());
        assertThat(close(busy, "{}")).hasStatus(HttpStatus.NO_CONTENT);
    }

    @Test
    void whatALeadersNoteAsksForIsHandedOutInTheNameOfWhoTookItOver() {
        var leaving = TestCity.newcomer(beans, Role.LEADER, TestCity.CITY);
        var successor = TestCity.newcomer(beans, Role.LEADER, TestCity.CITY);
        var matter = TestMatters.ledBy(beans, TestCity.INDUSTRY.id());
        var note = JsonPath.<String>read(
                body(post(
                        "/api/matters/" + matter.value() + "/instructions",
                        "{\"words\":\"请跟进到底\",\"forAction\":true}",
                        leaving)),
                "$.id");
        assertThat(kinds(leaving)).containsExactly("INSTRUCTION");

        assertThat(handOver(leaving, successor)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(kinds(leaving)).isEmpty();
        assertThat(kinds(successor)).containsExactly("INSTRUCTION");
        var made = post(
                "/api/matters",
                "{\"instructionId\":\"%s\",\"demand\":\"跟进到底\",\"leadUnitId\":\"%s\"}"
                        .formatted(note, TestCity.HOUSING.id().value()),
                TestCity.CLERK);

        assertThat(made).hasStatus(HttpStatus.CREATED);
        assertThat(kinds(successor)).containsExactly("PORTFOLIO");
    }

    @Test
    void theMatterIsListedAndCountedUnderTheLeaderWhoTookItOver() {
        var leaving = TestCity.newcomer(beans, Role.LEADER, TestCity.CITY);
        var successor = TestCity.newcomer(beans, Role.LEADER, TestCity.CITY);
        TestMatters.approvedBy(beans, leaving, TestCity.INDUSTRY.id());

        assertThat(handOver(leaving, successor)).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(get("/api/matters?leaderId=" + leaving.person().value(), TestCity.CLERK))
                .bodyJson()
                .extractingPath("$.rows")
                .asArray()
                .isEmpty();
        assertThat(get("/api/matters?leaderId=" + successor.person().value(), TestCity.CLERK))
                .bodyJson()
                .extractingPath("$.rows[*].approver")
                .asArray()
                .containsExactly(successor.name());
        var month = YearMonth.now(WorkCalendar.ZONE);
        assertThat(body(get("/api/reviews/" + month, TestCity.CLERK)))
                .contains(successor.person().value().toString())
                .doesNotContain(leaving.person().value().toString());
    }

    @Test
    void whoMayNotHoldItDoesNotGetIt() {
        var leaving = TestCity.newcomer(beans, Role.LEADER, TestCity.CITY);
        TestMatters.approvedBy(beans, leaving, TestCity.INDUSTRY.id());
        var closed = TestCity.newcomer(beans, Role.LEADER, TestCity.CITY);
        assertThat(close(closed, "{}")).hasStatus(HttpStatus.NO_CONTENT);

        for (var unfit : List.of(leaving, closed, TestCity.CLERK)) {
            assertThat(handOver(leaving, unfit))
                    .as(unfit.name())
                    .hasStatus(HttpStatus.CONFLICT)
                    .bodyJson()
                    .extractingPath("$.code")
                    .isEqualTo("unfit-successor");
        }
        assertThat(kinds(leaving)).containsExactly("PORTFOLIO");
    }

    @Test
    void whatOneUnitIsConcernedInKeepsAllOfItWhereItIs() {
        var leaving = TestCity.newcomer(beans, Role.CLERK, TestCity.SUPERVISION);
        var concerned = TestCity.newcomer(beans, Role.CLERK, TestCity.INDUSTRY);
        var unconcerned = TestCity.newcomer(beans, Role.CLERK, TestCity.SUPERVISION);
        toBeVerifiedBy(leaving, TestCity.HOUSING, TestCity.HOUSING_LIAISON);
        toBeVerifiedBy(leaving, TestCity.INDUSTRY, TestCity.INDUSTRY_LIAISON);

        assertThat(handOver(leaving, concerned))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("verifier-concerned");
        assertThat(kinds(leaving)).containsExactly("VERIFICATION", "VERIFICATION");
        assertThat(handOver(leaving, unconcerned)).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(kinds(unconcerned)).containsExactly("VERIFICATION", "VERIFICATION");
    }

    @Test
    void aVerificationThatIsHandedOverHasAnEntryOfItsOwn(PublishedEvents events) {
        var leaving = TestCity.newcomer(beans, Role.CLERK, TestCity.SUPERVISION);
        var successor = TestCity.newcomer(beans, Role.CLERK, TestCity.SUPERVISION);
        toBeVerifiedBy(leaving, TestCity.HOUSING, TestCity.HOUSING_LIAISON);

        handOver(leaving, successor);

        assertThat(events.ofType(VerificationAssigned.class)
                        .matching(event -> event.verifier().equals(successor.person())))
                .hasSize(1);
    }

    @Test
    void theOnlyLiaisonOfAUnitStaysUntilThereIsAnother() {
        var unit = TestCity.taskForce(beans, LocalDate.of(2099, 12, 31));
        var only = TestCity.newcomer(beans, Role.LIAISON, unit);
        TestMatters.ledBy(beans, unit.id());
        assertThat(kinds(only)).containsExactly("UNIT");
        assertThat(close(only, "{}")).hasStatus(HttpStatus.CONFLICT);
        assertThat(close(only, handedTo(TestCity.INDUSTRY_LIAISON)))
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("unfit-successor");

        var next = TestCity.newcomer(beans, Role.LIAISON, unit);

        assertThat(kinds(only)).isEmpty();
        assertThat(close(only, handedTo(next))).hasStatus(HttpStatus.NO_CONTENT);
    }

    @Test
    void anotherUnitIsAnotherPostAndNothingIsLeftBehindThere() {
        var leaving = TestCity.newcomer(beans, Role.LEADER, TestCity.CITY);
        TestMatters.approvedBy(beans, leaving, TestCity.INDUSTRY.id());

        var answer = request(
                HttpMethod.PUT,
                "/api/admin/people/" + leaving.person().value(),
                """
                {"userName":"%s","name":"%s","title":"","role":"LEADER","unitId":"%s"}""".formatted(
                        userName(leaving), leaving.name(), TestCity.COUNTY.id().value()),
                TestCity.SYSTEM_ADMIN);

        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(JsonPath.<String>read(body(answer), "$.detail")).contains("分管的在办事项1件");
    }

    private MeetingId submittedTo(Viewer leader) {
        var meeting = opened();
        var proposal = ProposalId.next();
        meeting.add(List.of(proposal));
        meeting.submit(person(leader), List.of(proposal), TestCity.CLERK, NOW);
        return TestCity.through(TestCity.CLERK, () -> meetings.save(meeting)).id();
    }

    private MeetingId endedUnder(Viewer leader) {
        return TestCity.through(TestCity.CLERK, () -> {
            var meeting = meetings.save(opened());
            var sitting = Sitting.open(meeting.id(), TestCity.CLERK, NOW);
            sitting.end(person(leader), null, TestCity.CLERK, NOW);
            sittings.save(sitting);
            return meeting.id();
        });
    }

    private static DispatchMeeting opened() {
        var ordinal = ThreadLocalRandom.current().nextInt(1000, 1_000_000);
        return DispatchMeeting.open("周交办会", LocalDate.of(2026, 5, 11), ordinal, TestCity.CLERK, NOW);
    }

    private void toBeVerifiedBy(Viewer verifier, Unit unit, Viewer liaison) {
        var matter = TestMatters.ledBy(beans, unit.id());
        done(matter, "/receipt", "{}", liaison);
        done(matter, "/completion", "{\"report\":\"完成\",\"signedBy\":\"局长\"}", liaison);
        assertThat(request(
                        HttpMethod.PUT,
                        "/api/matters/" + matter.value() + "/verifier",
                        "{\"personId\":\"%s\"}".formatted(verifier.person().value()),
                        TestCity.CLERK))
                .hasStatus(HttpStatus.NO_CONTENT);
    }

    private void done(MatterId matter, String deed, String json, Viewer by) {
        assertThat(post("/api/matters/" + matter.value() + deed, json, by)).hasStatus(HttpStatus.NO_CONTENT);
    }

    private List<String> kinds(Viewer person) {
        return JsonPath.read(
                body(get("/api/people/" + person.person().value() + "/open-items", TestCity.CLERK)), "$[*].kind");
    }

    private MvcTestResult handOver(Viewer from, Viewer to) {
        return post(
                "/api/people/" + from.person().value() + "/hand-over",
                "{\"toId\":\"%s\",\"reason\":\"工作调整\"}".formatted(to.person().value()),
                TestCity.CLERK);
    }

    private MvcTestResult close(Viewer person, String json) {
        return post("/api/admin/people/" + person.person().value() + "/closing", json, TestCity.SYSTEM_ADMIN);
    }

    private static String handedTo(Viewer successor) {
        return "{\"handOverToId\":\"%s\"}".formatted(successor.person().value());
    }

    private String userName(Viewer person) {
        return JsonPath.<List<String>>read(
                        body(get("/api/admin/people", TestCity.SYSTEM_ADMIN)),
                        "$[?(@.id == '%s')].userName".formatted(person.person().value()))
                .getFirst();
    }

    private static Person person(Viewer viewer) {
        return new Person(viewer.person(), viewer.name(), "", viewer.role(), viewer.unit());
    }

    private MvcTestResult get(String path, Viewer viewer) {
        return http.get().uri(path).with(TestCity.as(viewer)).exchange();
    }

    private MvcTestResult post(String path, String json, Viewer viewer) {
        return request(HttpMethod.POST, path, json, viewer);
    }

    private MvcTestResult request(HttpMethod method, String path, String json, Viewer viewer) {
        return http.method(method)
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .with(TestCity.as(viewer))
                .exchange();
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
