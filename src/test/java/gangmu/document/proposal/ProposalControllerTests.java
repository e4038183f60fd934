package gangmu.document.proposal;

import static gangmu.document.proposal.ProposalFixtures.assignment;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.ModuleTest;
import gangmu.document.FindingId;
import gangmu.document.ProposalId;
import gangmu.document.finding.TestDecisions;
import gangmu.document.finding.TestProposals;
import gangmu.matter.Importance;
import gangmu.matter.Mandate;
import gangmu.matter.Order;
import gangmu.matter.Sentence;
import gangmu.matter.Source;
import gangmu.matter.life.MatterDispatch;
import gangmu.organisation.TestCity;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
class ProposalControllerTests {

    private final MockMvcTester http;
    private final MatterDispatch matters;
    private final BeanFactory beans;
    private final JdbcClient jdbc;

    ProposalControllerTests(MockMvcTester http, MatterDispatch matters, BeanFactory beans, JdbcClient jdbc) {
        this.http = http;
        this.matters = matters;
        this.beans = beans;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void city() {
        TestCity.settleUnits(beans);
    }

    @Test
    void theDeskSuggestsUnitsWithReasonsAndShowsTheLikelyMatter() {
        var demand = "6月底前完成湖滨片区燃气管道更新。";
        dispatched("〔2026〕18-1", "湖滨片区燃气管道更新要在5月底前完成。", LocalDate.of(2026, 5, 31));

        var answer = get("/api/findings/" + finding(demand).value() + "/suggestion");

        assertThat(answer).bodyJson().extractingPath("$.theme").isEqualTo("抓好工业运行");
        assertThat(answer).bodyJson().extractingPath("$.deadline").isEqualTo("2026-06-30");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.leadUnitId")
                .isEqualTo(TestCity.INDUSTRY.id().value().toString());
        assertThat(answer).bodyJson().extractingPath("$.unregistered").isEqualTo(List.of());
        assertThat(answer).bodyJson().extractingPath("$.leadUnits[0].shortName").isEqualTo("市工信局");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.leadUnits[0].reasons[0]")
                .isEqualTo("原文点名“市工信局”");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.leadUnits[1].reasons")
                .isEqualTo(List.of("职责：燃气管道", "曾主办相近事项 1 件"));
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.likely[0].remark")
                .isEqualTo("与第〔2026〕18-1号相近：期限不同（6月30日／5月31日），主办不同（市工信局／市住建局）");
    }

    @Test
    void anAcceptedDemandIsListedAndRefusedTheSecondTime() {
        var finding = finding("完成数据机房节能诊断。");
        var body = body("完成数据机房节能诊断");
        assertThat(post("/api/findings/" + finding.value() + "/proposal", body)).hasStatus(HttpStatus.CREATED);

        var again = post("/api/findings/" + finding.value() + "/proposal", body);

        assertThat(again).hasStatus(HttpStatus.CONFLICT);
        assertThat(again).bodyJson().extractingPath("$.code").isEqualTo("already-decided");
        assertThat(get("/api/proposals?state=READY"))
                .bodyJson()
                .extractingPath("$[*].demand")
                .asArray()
                .contains("完成数据机房节能诊断");
    }

    @Test
    void aChangeOfWhatSomebodyElseChangedIsRefused() {
        var proposal = proposal("摸清园区用能底数。");
        assertThat(put(proposal, "\"0\"", body("摸清全市园区用能底数"))).hasStatus(HttpStatus.NO_CONTENT);

        var late = put(proposal, "0", body("另一种写法"));

        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        assertThat(late).bodyJson().extractingPath("$.code").isEqualTo("changed-meanwhile");
    }

    @Test
    void onlyAUnitOfTheRegisterAnswersForSomething() {
        var proposal = proposal("摸清商场用能底数。");

        var refused = put(
                proposal,
                "0",
                "{\"demand\":\"摸清商场用能底数\",\"leadUnitId\":\"%s\",\"coUnitIds\":[]}".formatted(UUID.randomUUID()));

        assertThat(refused).hasStatus(HttpStatus.CONFLICT);
        assertThat(refused).bodyJson().extractingPath("$.code").isEqualTo(new NoSuchUnit().code());
    }

    @Test
    void aPairThatWasKeptApartIsNotShownAgain() {
        var one = proposal("抓紧编制低空经济发展规划并报市政府审定。");
        var other = proposal("编制低空经济发展规划，抓紧报市政府审定。");
        assertThat(get("/api/proposals/" + one.value() + "/likely"))
                .bodyJson()
                .extractingPath("$[*].id")
                .asArray()
                .contains(other.value().toString());

        assertThat(link(one, "PROPOSAL", other.value(), "APART")).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(get("/api/proposals/" + other.value() + "/likely"))
                .bodyJson()
                .extractingPath("$[*].id")
                .asArray()
                .doesNotContain(one.value().toString());
    }

    @Test
    void aRepeatIsLinkedToWhatWillBeDoneAndNeverInACircle() {
        var one = proposal("开展老年食堂选址布点工作。");
        var other = proposal("开展老年食堂选址和布点。");
        assertThat(link(one, "PROPOSAL", other.value(), "REPEATS")).hasStatus(HttpStatus.NO_CONTENT);

        var circle = link(other, "PROPOSAL", one.value(), "REPEATS");

        assertThat(circle).hasStatus(HttpStatus.CONFLICT);
        assertThat(circle).bodyJson().extractingPath("$.code").isEqualTo(new OtherIsARepeat().code());
        assertThat(http.delete().uri("/api/proposals/" + one.value() + "/links").with(TestCity.as(TestCity.CLERK)))
                .hasStatus(HttpStatus.NO_CONTENT);
    }

    @Test
    void whatOthersRepeatBecomesNoRepeatItself() {
        var one = proposal("开展社区书屋图书轮换工作。");
        var other = proposal("开展社区书屋图书轮换。");
        var third = proposal("开展社区书屋的图书轮换工作。");
        assertThat(link(one, "PROPOSAL", other.value(), "REPEATS")).hasStatus(HttpStatus.NO_CONTENT);

        var chain = link(other, "PROPOSAL", third.value(), "REPEATS");

        assertThat(chain).hasStatus(HttpStatus.CONFLICT);
        assertThat(chain).bodyJson().extractingPath("$.detail").isEqualTo(new OthersRepeatIt().getMessage());
        assertThat(http.delete().uri("/api/proposals/" + one.value() + "/links").with(TestCity.as(TestCity.CLERK)))
                .hasStatus(HttpStatus.NO_CONTENT);
        assertThat(link(other, "PROPOSAL", third.value(), "REPEATS")).hasStatus(HttpStatus.NO_CONTENT);
    }

    @Test
    void aRepeatOfAMatterNamesItsNumber() {
        var matter = dispatched("〔2026〕17-4", "完成充电桩普查并建立台账。", null);
        var proposal = proposal("完成充电桩普查，建立台账。");

        assertThat(link(proposal, "MATTER", matter, "REPEATS")).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(get("/api/proposals?state=LINKED"))
                .bodyJson()
                .extractingPath("$[*].linkedTo.number")
                .asArray()
                .contains("〔2026〕17-4");
        assertThat(link(proposal("完全无关的一件事。"), "MATTER", matter, "REPEATS")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theDeskShowsWhatADemandRepeats() {
        var matter = dispatched("〔2026〕17-5", "完成路灯普查并建立台账。", null);
        var finding = finding("完成路灯普查，建立台账。");
        var document = document(finding);
        link(accept(finding, "完成路灯普查，建立台账。"), "MATTER", matter, "REPEATS");

        var desk = get("/api/documents/" + document);

        var linked = "$.articles[0].directives[0].linkedTo";
        assertThat(desk).bodyJson().extractingPath(linked + ".number").isEqualTo("〔2026〕17-5");
        assertThat(desk).bodyJson().extractingPath(linked + ".matterId").isEqualTo(matter.toString());
        assertThat(desk).bodyJson().extractingPath(linked + ".demand").isEqualTo("完成路灯普查并建立台账。");
        assertThat(desk).bodyJson().extractingPath("$.coverage.sentence").isEqualTo("共1项要求：已列0项，重复1项，并入0项，未列0项");
        assertThat(get("/api/documents"))
                .bodyJson()
                .extractingPath("$[?(@.id=='%s')].repeats".formatted(document))
                .asArray()
                .containsExactly(1);
        assertThat(get("/api/documents"))
                .bodyJson()
                .extractingPath("$[?(@.id=='%s')].itemised".formatted(document))
                .asArray()
                .containsExactly(0);
    }

    @Test
    void theProposalThatARepeatIsLinkedToIsToldAsItStandsToday() {
        var other = proposal("抓好菜市场鼠害整治工作。");
        var repeat = finding("抓好菜市场的鼠害整治。");
        link(accept(repeat, "抓好菜市场的鼠害整治。"), "PROPOSAL", other.value(), "REPEATS");
        put(other, "0", body("抓好全市菜市场鼠害整治"));

        var desk = get("/api/documents/" + document(repeat));

        var linked = "$.articles[0].directives[0].linkedTo";
        assertThat(desk).bodyJson().extractingPath(linked + ".state").isEqualTo("READY");
        assertThat(desk).bodyJson().extractingPath(linked + ".demand").isEqualTo("抓好全市菜市场鼠害整治");
        assertThat(desk).bodyJson().extractingPath(linked + ".matterId").isNull();
    }

    @Test
    void takingBackARepeatUnlinksItFirst() {
        var other = proposal("抓好老旧电梯更新工作。");
        var finding = finding("抓好老旧电梯的更新。");
        var repeat = accept(finding, "抓好老旧电梯的更新。");
        link(repeat, "PROPOSAL", other.value(), "REPEATS");
        assertThat(post("/api/findings/" + finding.value() + "/omission", "{\"reason\":\"属于省级事权\"}"))
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .endsWith("刚刚把这项要求认定为重复，请先撤销原处理。");

        TestDecisions.reopen(beans, finding);

        assertThat(jdbc.sql("select what from document.decision where proposal = :id order by id")
                        .param("id", repeat.value())
                        .query(String.class)
                        .list())
                .containsExactly("made", "linked", "unlinked", "withdrawn");
    }

    @Test
    void whoeverDecidesOnWhatIsNoRepeatAfterAllIsToldSo() {
        var other = proposal("抓好口袋公园建设工作。");
        var finding = finding("抓好口袋公园的建设。");
        var repeat = accept(finding, "抓好口袋公园的建设。");
        link(repeat, "PROPOSAL", other.value(), "REPEATS");
        assertThat(http.delete()
                        .uri("/api/proposals/" + repeat.value() + "/links")
                        .with(TestCity.as(TestCity.CLERK)))
                .hasStatus(HttpStatus.NO_CONTENT);

        assertThat(post("/api/findings/" + finding.value() + "/omission", "{\"reason\":\"属于省级事权\"}"))
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .endsWith("刚刚解除了这项要求的重复关联，请先撤销原处理。");
    }

    @Test
    void withdrawingWhatOthersRepeatMakesThemReadyAgain() {
        var finding = finding("抓好农贸市场标准化改造。");
        var repeated = accept(finding, "抓好农贸市场标准化改造。");
        var repeat = proposal("抓好农贸市场的标准化改造。");
        link(repeat, "PROPOSAL", repeated.value(), "REPEATS");

        TestDecisions.reopen(beans, finding);

        assertThat(get("/api/proposals?state=READY"))
                .bodyJson()
                .extractingPath("$[*].id")
                .asArray()
                .contains(repeat.value().toString());
    }

    private UUID dispatched(String code, String demand, @Nullable LocalDate deadline) {
        return matters.dispatch(
                        new Order(
                                code,
                                demand,
                                null,
                                null,
                                TestCity.HOUSING.id(),
                                List.of(),
                                deadline,
                                null,
                                Importance.NORMAL,
                                new Mandate(
                                        Source.MEETING,
                                        UUID.randomUUID(),
                                        "2026年第18次周交办会",
                                        TestCity.LEADER.person(),
                                        TestCity.LEADER.name()),
                                new Sentence("a".repeat(64), "报道.txt", List.of(0, 5), demand),
                                null,
                                null),
                        TestCity.CLERK)
                .value();
    }

    private ProposalId proposal(String demand) {
        return accept(finding(demand), demand);
    }

    private ProposalId accept(FindingId finding, String demand) {
        return TestDecisions.itemise(beans, finding, assignment(demand, TestCity.INDUSTRY.id(), null));
    }

    private FindingId finding(String demand) {
        return new FindingId(TestProposals.findings(beans, demand).getFirst());
    }

    private UUID document(FindingId finding) {
        return jdbc.sql("select document_id from document.finding where id = :id")
                .param("id", finding.value())
                .query(UUID.class)
                .single();
    }

    private static String body(String demand) {
        return "{\"demand\":\"%s\",\"leadUnitId\":\"%s\",\"coUnitIds\":[]}"
                .formatted(demand, TestCity.INDUSTRY.id().value());
    }

    private MvcTestResult link(ProposalId proposal, String kind, UUID other, String decision) {
        return post(
                "/api/proposals/" + proposal.value() + "/links",
                "{\"kind\":\"%s\",\"otherId\":\"%s\",\"decision\":\"%s\"}".formatted(kind, other, decision));
    }

    private MvcTestResult get(String path) {
        return http.get().uri(path).with(TestCity.as(TestCity.CLERK)).exchange();
    }

    private MvcTestResult put(ProposalId proposal, String seen, String json) {
        return http.put()
                .uri("/api/proposals/" + proposal.value())
                .header("If-Match", seen)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .with(TestCity.as(TestCity.CLERK))
                .exchange();
    }

    private MvcTestResult post(String path, String json) {
        return http.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .with(TestCity.as(TestCity.CLERK))
                .exchange();
    }
}
