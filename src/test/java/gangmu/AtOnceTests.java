package gangmu;

import static gangmu.organisation.TestCity.CLERK;
import static gangmu.organisation.TestCity.INDUSTRY_LIAISON;
import static gangmu.organisation.TestCity.LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import gangmu.document.finding.TestProposals;
import gangmu.document.finding.TestProposals.Wanted;
import gangmu.matter.TestMatters;
import gangmu.organisation.TestCity;
import gangmu.organisation.Viewer;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Two people do what only one can: one of them does it, the other is told why not, and nothing is there twice. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class AtOnceTests {

    private static final int TIMES = 8;

    private final MockMvcTester http;
    private final BeanFactory beans;
    private final JdbcClient jdbc;

    AtOnceTests(MockMvcTester http, BeanFactory beans, JdbcClient jdbc) {
        this.http = http;
        this.beans = beans;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void city() {
        TestCity.settle(beans);
    }

    @RepeatedTest(TIMES)
    void aDemandIsDecidedOnce() throws Exception {
        var demands = TestProposals.findings(beans, "6月底前完成首批企业诊断。", "要逐户建立台账。");
        var second = "/api/findings/" + demands.get(1);

        var answers = AtOnce.each(
                () -> post(second + "/proposal", "{\"demand\":\"建立台账\"}", CLERK),
                () -> post(second + "/proposal", "{\"demand\":\"逐户建立台账\"}", CLERK),
                () -> post(second + "/merge", "{}", CLERK),
                () -> post(second + "/omission", "{\"reason\":\"属于省级事权\"}", CLERK),
                () -> post(second + "/split", "{\"offset\":3}", CLERK));

        // a cut leaves it open: one decision may come after it, or the cut finds it decided
        var cut = answers.get(4).getResponse().getStatus() == 201;
        assertOneOf(answers.subList(0, 4));
        assertThat(count("select count(*) from document.proposal where finding = :id", demands.get(1)))
                .isLessThanOrEqualTo(1);
        assertThat(count("""
                        select count(distinct ordinal) from document.finding
                         where article_id = (select article_id from document.finding where id = :id)
                        """, demands.get(1))).isEqualTo(cut ? 3 : 2);
    }

    @RepeatedTest(TIMES)
    void nothingIsMergedIntoWhatIsLeftOutInThatMoment() throws Exception {
        var demands = TestProposals.findings(beans, "6月底前完成首批企业诊断。", "要逐户建立台账。");

        var answers = AtOnce.each(
                () -> post("/api/findings/" + demands.get(0) + "/omission", "{\"reason\":\"属于省级事权\"}", CLERK),
                () -> post("/api/findings/" + demands.get(1) + "/merge", "{}", CLERK));

        assertOneOf(answers);
    }

    @RepeatedTest(TIMES)
    void nothingIsMergedIntoAHalfThatIsNoMore() throws Exception {
        var demands = TestProposals.findings(beans, "要逐户建立台账，要每周报送进展。", "要摸清底数。");
        var first = "/api/findings/" + demands.get(0);
        var second = UUID.fromString(read(post(first + "/split", "{\"offset\":8}", CLERK), "$.id"));

        var answers = AtOnce.each(
                () -> send(HttpMethod.DELETE, "/api/findings/" + second + "/split", "", CLERK),
                () -> post("/api/findings/" + demands.get(1) + "/merge", "{}", CLERK));

        assertThat(answers.get(1)).hasStatus(204);
        assertThat(count("select count(*) from document.finding where merged_into = :id", second))
                .isEqualTo(count("select count(*) from document.finding where id = :id", second));
    }

    @RepeatedTest(TIMES)
    void aDocumentIsVoidedOrDecidedOn() throws Exception {
        var demand = TestProposals.findings(beans, "6月底前完成首批企业诊断。").getFirst();
        var document = documentOf(demand);

        var answers = AtOnce.each(
                () -> post(document + "/voiding", "{\"reason\":\"传错了文件\"}", CLERK),
                () -> post("/api/findings/" + demand + "/proposal", "{\"demand\":\"完成诊断\"}", CLERK));

        assertOneOf(answers);
    }

    @RepeatedTest(TIMES)
    void aDocumentIsVoidedWhetherItGetsItsDateBeforeOrNot() throws Exception {
        var document = documentOf(TestProposals.findings(beans, "6月底前完成首批企业诊断。").getFirst());

        var answers =
                AtOnce.each(() -> post(document + "/voiding", "{\"reason\":\"传错了文件\"}", CLERK), () -> date(document));

        assertThat(answers.getFirst()).hasStatus(204);
        assertThat(answers.get(1).getResponse().getStatus()).isIn(204, 409);
        assertThat(code(answers)).isSubsetOf("document-is-void");
    }

    @RepeatedTest(TIMES)
    void aDemandIsDecidedWhileItsDocumentGetsItsDate() throws Exception {
        var demand = TestProposals.findings(beans, "6月底前完成首批企业诊断。").getFirst();
        var document = documentOf(demand);

        var answers = AtOnce.each(
                () -> date(document),
                () -> post("/api/findings/" + demand + "/proposal", "{\"demand\":\"完成诊断\"}", CLERK));

        assertThat(answers.getFirst()).hasStatus(204);
        assertThat(answers.get(1)).hasStatus(201);
    }

    @RepeatedTest(TIMES)
    void oneOfTwoCutsIsUndoneOnce() throws Exception {
        var whole = TestProposals.findings(beans, "要摸清底数，要逐户建立台账，要每周报送进展。").getFirst();
        var cut = "/api/findings/" + whole + "/split";
        assertThat(post(cut, "{\"offset\":14}", CLERK)).hasStatus(201);
        var last = "/api/findings/" + read(post(cut, "{\"offset\":6}", CLERK), "$.id") + "/split";

        var answers = AtOnce.each(
                () -> send(HttpMethod.DELETE, last, "", CLERK), () -> send(HttpMethod.DELETE, last, "", CLERK));

        assertThat(answers)
                .extracting(answer -> answer.getResponse().getStatus())
                .containsExactlyInAnyOrder(204, 404);
        assertThat(count("""
                        select count(*) from document.finding
                         where document_id = (select document_id from document.finding where id = :id)
                        """, whole)).isEqualTo(2);
    }

    @RepeatedTest(TIMES)
    void aDocumentIsRenamedBeforeItsListGoesToTheLeaderOrNot() throws Exception {
        var meeting = opened();
        var proposal = TestProposals.ready(beans, new Wanted("要报送总结。", null, TestCity.INDUSTRY.id()))
                .getFirst()
                .value();
        var document = "/api/documents/"
                + jdbc.sql("select document from document.proposal where id = :id")
                        .param("id", proposal)
                        .query(UUID.class)
                        .single();
        assertThat(post(meeting + "/items", "{\"proposalIds\":[\"" + proposal + "\"]}", CLERK))
                .hasStatus(204);

        var answers = AtOnce.each(
                () -> post(meeting + "/submission", leader(), CLERK),
                () -> send(HttpMethod.PUT, document + "/name", "{\"name\":\"常务会议\"}", CLERK));

        assertThat(answers.getFirst()).hasStatus(204);
        assertThat(answers.get(1).getResponse().getStatus()).isIn(204, 409);
        assertThat(code(answers)).isSubsetOf("name-on-fixed-list");
    }

    @RepeatedTest(TIMES)
    void aListIsDispatchedOnce() throws Exception {
        var meeting = submitted();
        assertThat(post(meeting + "/approval", "{}", LEADER)).hasStatus(204);

        var answers = AtOnce.each(
                () -> post(meeting + "/dispatch", "{}", CLERK),
                () -> post(meeting + "/dispatch", "{}", CLERK),
                () -> post(meeting + "/dispatch", "{}", CLERK));

        assertOneOf(answers);
        assertThat(code(answers)).containsOnly("not-at-this-stage");
        assertThat(count("select count(*) from matter.matter where mandate_id = :id", id(meeting)))
                .isEqualTo(2);
    }

    @RepeatedTest(TIMES)
    void aListIsApprovedOrSentBack() throws Exception {
        var meeting = submitted();

        var answers = AtOnce.each(
                () -> post(meeting + "/approval", "{}", LEADER),
                () -> post(meeting + "/return", "{\"reason\":\"第2项再核实\"}", LEADER));

        assertOneOf(answers);
        assertThat(code(answers)).containsOnly("not-at-this-stage");
    }

    @RepeatedTest(TIMES)
    void anItemThatLosesItsLeadUnitDoesNotSlipToTheLeader() throws Exception {
        var meeting = opened();
        var proposal = TestProposals.ready(beans, new Wanted("要报送总结。", null, TestCity.INDUSTRY.id()))
                .getFirst()
                .value();
        assertThat(post(meeting + "/items", "{\"proposalIds\":[\"" + proposal + "\"]}", CLERK))
                .hasStatus(204);

        AtOnce.each(
                () -> post(meeting + "/submission", leader(), CLERK),
                () -> http.put()
                        .uri("/api/proposals/" + proposal)
                        .header("If-Match", "1")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"demand\":\"要报送总结。\"}")
                        .with(TestCity.as(CLERK))
                        .exchange());

        assertThat(count("""
                        select count(*)
                          from meeting.meeting m
                          join document.proposal p on p.meeting = m.id
                         where m.id = :id and m.stage = 'SUBMITTED' and p.lead_unit is null
                        """, id(meeting))).isZero();
    }

    @RepeatedTest(TIMES)
    void aProposalThatIsWithdrawnGoesToNoLeader() throws Exception {
        var meeting = opened();
        var findings = TestProposals.findings(beans, "要报送总结。", "要建立台账。");
        for (var finding : findings) {
            var made = post(
                    "/api/findings/" + finding + "/proposal",
                    "{\"demand\":\"要做\",\"leadUnitId\":\"%s\"}"
                            .formatted(TestCity.INDUSTRY.id().value()),
                    CLERK);
            var proposal = read(made, "$.proposalId");
            assertThat(post(meeting + "/items", "{\"proposalIds\":[\"" + proposal + "\"]}", CLERK))
                    .hasStatus(204);
        }

        var answers = AtOnce.each(
                () -> post(meeting + "/submission", leader(), CLERK),
                () -> send(HttpMethod.DELETE, "/api/findings/" + findings.getFirst() + "/decision", "", CLERK));

        assertThat(answers)
                .allSatisfy(
                        answer -> assertThat(answer.getResponse().getStatus()).isIn(204, 409));
        assertThat(count("""
                        select count(*) from meeting.item i
                         where meeting = :id and not exists (select 1 from document.proposal p where p.id = i.proposal)
                        """, id(meeting))).isZero();
    }

    @RepeatedTest(TIMES)
    void aProposalIsPutOnOneListOnly() throws Exception {
        var one = opened();
        var other = opened();
        var proposal = TestProposals.ready(beans, new Wanted("要报送总结。", null, TestCity.INDUSTRY.id()))
                .getFirst()
                .value();
        var body = "{\"proposalIds\":[\"" + proposal + "\"]}";

        assertOneOf(AtOnce.each(() -> post(one + "/items", body, CLERK), () -> post(other + "/items", body, CLERK)));
    }

    @RepeatedTest(TIMES)
    void aMatterIsSignedForOnce() throws Exception {
        var receipt = "/api/matters/"
                + TestMatters.ledBy(beans, TestCity.INDUSTRY.id()).value() + "/receipt";

        var answers = AtOnce.each(() -> post(receipt, "", INDUSTRY_LIAISON), () -> post(receipt, "", INDUSTRY_LIAISON));

        assertOneOf(answers);
        assertThat(code(answers)).containsOnly("already-received");
    }

    @RepeatedTest(TIMES)
    void aNumberIsGivenToOneMeeting() throws Exception {
        var taken = count("select count(*) from meeting.meeting where year = 2050", UUID.randomUUID());
        var body = "{\"title\":\"周交办会\",\"heldOn\":\"2050-03-01\",\"ordinal\":%d}".formatted(taken + 1);

        var answers = AtOnce.each(() -> post("/api/meetings", body, CLERK), () -> post("/api/meetings", body, CLERK));

        assertOneOf(answers);
        assertThat(code(answers)).containsOnly("meeting-number-taken");
    }

    private void assertOneOf(List<MvcTestResult> answers) {
        assertThat(answers)
                .filteredOn(answer -> answer.getResponse().getStatus() < 300)
                .hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.getResponse().getStatus() >= 300)
                .allSatisfy(answer -> assertThat(answer).hasStatus(409));
    }

    /** The codes of those that were refused. */
    private static List<String> code(List<MvcTestResult> answers) {
        return answers.stream()
                .filter(answer -> answer.getResponse().getStatus() >= 300)
                .map(answer -> read(answer, "$.code"))
                .toList();
    }

    private String submitted() {
        var meeting = opened();
        var ids = TestProposals.ready(
                        beans,
                        new Wanted("完成首批企业诊断。", null, TestCity.INDUSTRY.id()),
                        new Wanted("要改造老旧小区。", null, TestCity.HOUSING.id()))
                .stream()
                .map(proposal -> "\"" + proposal.value() + "\"")
                .toList();
        assertThat(post(meeting + "/items", "{\"proposalIds\":" + ids + "}", CLERK))
                .hasStatus(204);
        assertThat(post(meeting + "/submission", leader(), CLERK)).hasStatus(204);
        return meeting;
    }

    private String opened() {
        return Objects.requireNonNull(post("/api/meetings", "{\"title\":\"周交办会\",\"heldOn\":\"2026-05-11\"}", CLERK)
                .getResponse()
                .getHeader("Location"));
    }

    private static String leader() {
        return "{\"leaderId\":\"%s\"}".formatted(LEADER.person().value());
    }

    private static UUID id(String address) {
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }

    private int count(String sql, UUID id) {
        return jdbc.sql(sql).param("id", id).query(Integer.class).single();
    }

    private String documentOf(UUID demand) {
        return "/api/documents/"
                + jdbc.sql("select document_id from document.finding where id = :id")
                        .param("id", demand)
                        .query(UUID.class)
                        .single();
    }

    private MvcTestResult date(String document) {
        return send(HttpMethod.PUT, document + "/date", "{\"date\":\"2026-05-10\"}", CLERK);
    }

    private MvcTestResult post(String path, String json, Viewer viewer) {
        return send(HttpMethod.POST, path, json, viewer);
    }

    private MvcTestResult send(HttpMethod method, String path, String json, Viewer viewer) {
        return http.method(method)
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .with(TestCity.as(viewer))
                .exchange();
    }

    private static String read(MvcTestResult answer, String path) {
        try {
            return JsonPath.read(answer.getResponse().getContentAsString(), path);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
