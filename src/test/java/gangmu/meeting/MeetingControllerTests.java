package gangmu.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import gangmu.ModuleTest;
import gangmu.document.ProposalId;
import gangmu.document.finding.TestProposals;
import gangmu.document.finding.TestProposals.Wanted;
import gangmu.organisation.TestCity;
import gangmu.organisation.Viewer;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
class MeetingControllerTests {

    private final MockMvcTester http;
    private final BeanFactory beans;

    MeetingControllerTests(MockMvcTester http, BeanFactory beans) {
        this.http = http;
        this.beans = beans;
    }

    @BeforeEach
    void city() {
        TestCity.settle(beans);
    }

    @Test
    void aListIsSubmittedApprovedDispatchedAndSignedFor() {
        var meeting = opened();
        list(meeting, ready());
        submit(meeting);
        assertThat(post(meeting + "/approval", "{}", TestCity.OTHER_LEADER)).hasStatus(HttpStatus.CONFLICT);
        assertThat(post(meeting + "/approval", "{}", TestCity.LEADER)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(post(meeting + "/dispatch", "{}", TestCity.CLERK)).hasStatus(HttpStatus.NO_CONTENT);

        var matters = get("/api/matters", TestCity.INDUSTRY_LIAISON);
        assertThat(matters)
                .bodyJson()
                .extractingPath("$.rows[*].demand")
                .asArray()
                .contains("完成首批企业诊断。");
        var view = get(meeting, TestCity.LEADER);
        assertThat(view).bodyJson().extractingPath("$.state").isEqualTo("DISPATCHED");
        assertThat(view).bodyJson().extractingPath("$.leader").isEqualTo("江怀谦");
        assertThat(view).bodyJson().extractingPath("$.items[0].matterId").isNotNull();
        assertThat(view).bodyJson().extractingPath("$.items[0].receivedAt").isNull();
        assertThat(view).bodyJson().extractingPath("$.items[0].documentName").isEqualTo("周交办会报道.txt");
        assertThat(post(meeting + "/dispatch", "{}", TestCity.CLERK)).hasStatus(HttpStatus.CONFLICT);
        assertThat(get("/api/meetings", TestCity.CLERK))
                .bodyJson()
                .extractingPath("$[*].items")
                .asArray()
                .contains(3);
    }

    @Test
    void aDispatchedListKeepsTheNamesThatItsOrdersHave() throws UnsupportedEncodingException {
        var meeting = opened();
        list(meeting, ready());
        var document = documentOf(meeting);
        submit(meeting);
        assertThat(rename(document)).hasStatus(HttpStatus.CONFLICT);
        assertThat(post(meeting + "/approval", "{}", TestCity.LEADER)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(post(meeting + "/dispatch", "{}", TestCity.CLERK)).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(rename(document)).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(get(meeting, TestCity.LEADER))
                .bodyJson()
                .extractingPath("$.items[*].documentName")
                .asArray()
                .containsOnly("周交办会报道.txt");
    }

    @Test
    void itemsAreNumberedThemeByThemeInTheOrderOfTheDocument() {
        var meeting = opened();
        var ready = ready();

        list(meeting, ready.reversed());

        var view = get(meeting, TestCity.CLERK);
        assertThat(view)
                .bodyJson()
                .extractingPath("$.items[*].demand")
                .asArray()
                .containsExactly("完成首批企业诊断。", "要每周报送进展。", "要改造老旧小区。");
        assertThat(view).bodyJson().extractingPath("$.items[*].no").asArray().containsExactly(1, 2, 3);
    }

    @Test
    void aProposalIsOnOneListOnly() {
        var ready = ready();
        list(opened(), ready);

        var second = post(opened() + "/items", ids(ready), TestCity.CLERK);

        assertThat(second).hasStatus(HttpStatus.CONFLICT);
        assertThat(second).bodyJson().extractingPath("$.code").isEqualTo("not-ready");
    }

    @Test
    void aWithdrawnProposalLeavesTheListThatIsBeingPrepared() {
        var meeting = opened();
        var ready = ready();
        list(meeting, ready);

        TestProposals.withdraw(beans, ready.getFirst());

        assertThat(get(meeting, TestCity.CLERK))
                .bodyJson()
                .extractingPath("$.items[*].demand")
                .asArray()
                .containsExactly("要改造老旧小区。", "要每周报送进展。");
    }

    @Test
    void aReturnedListCanBeChangedAndSubmittedAgain() {
        var meeting = opened();
        var ready = ready();
        list(meeting, ready);
        submit(meeting);
        assertThat(post(meeting + "/return", "{\"reason\":\"第2项再核实\"}", TestCity.LEADER))
                .hasStatus(HttpStatus.NO_CONTENT);

        assertThat(http.delete()
                        .uri(meeting + "/items/" + ready.getFirst().value())
                        .with(TestCity.as(TestCity.CLERK)))
                .hasStatus(HttpStatus.NO_CONTENT);

        assertThat(get(meeting, TestCity.CLERK))
                .bodyJson()
                .extractingPath("$.returnedReason")
                .isEqualTo("第2项再核实");
        submit(meeting);
    }

    @Test
    void noListGoesToTheLeaderWithAnItemThatNobodyLeads() {
        var meeting = opened();
        list(meeting, TestProposals.ready(beans, new Wanted("要摸清全市底数。", null, null)));

        var answer = post(meeting + "/submission", leader(TestCity.LEADER), TestCity.CLERK);

        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(new ItemWithoutLeadUnit(1).code());
    }

    @Test
    void howFarAThingIsToBeDoneStandsOnTheListAndInTheOrder() {
        var meeting = opened();
        var proposal = TestProposals.ready(beans, new Wanted("要改造老旧小区。", null, TestCity.HOUSING.id()));
        assertThat(http.put()
                        .uri("/api/proposals/" + proposal.getFirst().value())
                        .header("If-Match", "0")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"demand\":\"要改造老旧小区。\",\"requirement\":\" 年内开工40个，逐个验收 \",\"leadUnitId\":\"%s\"}"
                                .formatted(TestCity.HOUSING.id().value()))
                        .with(TestCity.as(TestCity.CLERK)))
                .hasStatus(HttpStatus.NO_CONTENT);
        list(meeting, proposal);
        submit(meeting);
        assertThat(get(meeting, TestCity.LEADER))
                .bodyJson()
                .extractingPath("$.items[0].requirement")
                .isEqualTo("年内开工40个，逐个验收");

        assertThat(post(meeting + "/approval", "{}", TestCity.LEADER)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(post(meeting + "/dispatch", "{}", TestCity.CLERK)).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(get(meeting, TestCity.CLERK))
                .bodyJson()
                .extractingPath("$.items[0].matterId")
                .satisfies(matter -> assertThat(get("/api/matters/" + matter, TestCity.HOUSING_LIAISON))
                        .bodyJson()
                        .extractingPath("$.requirement")
                        .isEqualTo("年内开工40个，逐个验收"));
    }

    @Test
    void aListGoesToALeaderOfTheCity() {
        var meeting = opened();
        list(meeting, ready());

        var answer = post(meeting + "/submission", leader(TestCity.CLERK), TestCity.CLERK);

        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(new NoSuchLeader().code());
    }

    @Test
    void aNumberOfTheYearIsGivenOnce() {
        assertThat(open("2031-01-06", 5)).hasStatus(HttpStatus.CREATED);

        var again = open("2031-01-06", 5);

        assertThat(again).hasStatus(HttpStatus.CONFLICT);
        assertThat(again).bodyJson().extractingPath("$.code").isEqualTo(new MeetingNumberTaken().code());
    }

    @Test
    void aLiaisonSeesNoLists() {
        assertThat(get("/api/meetings", TestCity.INDUSTRY_LIAISON)).hasStatus(HttpStatus.FORBIDDEN);
    }

    private List<ProposalId> ready() {
        return TestProposals.ready(
                beans,
                new Wanted("完成首批企业诊断。", "一、工业运行", TestCity.INDUSTRY.id()),
                new Wanted("要改造老旧小区。", "二、民生", TestCity.HOUSING.id()),
                new Wanted("要每周报送进展。", "一、工业运行", TestCity.INDUSTRY.id()));
    }

    private String opened() {
        return Objects.requireNonNull(
                post("/api/meetings", "{\"title\":\"重点工作周交办会\",\"heldOn\":\"2026-05-11\"}", TestCity.CLERK)
                        .getResponse()
                        .getHeader("Location"));
    }

    private MvcTestResult open(String day, int ordinal) {
        return post(
                "/api/meetings",
                "{\"title\":\"周交办会\",\"heldOn\":\"%s\",\"ordinal\":%d}".formatted(day, ordinal),
                TestCity.CLERK);
    }

    private void list(String meeting, List<ProposalId> proposals) {
        assertThat(post(meeting + "/items", ids(proposals), TestCity.CLERK)).hasStatus(HttpStatus.NO_CONTENT);
    }

    private void submit(String meeting) {
        assertThat(post(meeting + "/submission", leader(TestCity.LEADER), TestCity.CLERK))
                .hasStatus(HttpStatus.NO_CONTENT);
    }

    /** Which document the first item of a list comes from. */
    private String documentOf(String meeting) throws UnsupportedEncodingException {
        return JsonPath.read(get(meeting, TestCity.CLERK).getResponse().getContentAsString(), "$.items[0].documentId");
    }

    private MvcTestResult rename(String document) {
        return http.put()
                .uri("/api/documents/" + document + "/name")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"name\":\"常务会议\"}")
                .with(TestCity.as(TestCity.CLERK))
                .exchange();
    }

    private static String leader(Viewer leader) {
        return "{\"leaderId\":\"%s\"}".formatted(leader.person().value());
    }

    private static String ids(List<ProposalId> proposals) {
        return proposals.stream()
                .map(proposal -> "\"" + proposal.value() + "\"")
                .collect(Collectors.joining(",", "{\"proposalIds\":[", "]}"));
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
