package gangmu.document.finding;

import static gangmu.document.intake.TestDocuments.report;
import static gangmu.document.proposal.ProposalFixtures.toIndustry;
import static gangmu.organisation.TestCity.CLERK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gangmu.ModuleTest;
import gangmu.document.DocumentId;
import gangmu.document.FindingId;
import gangmu.document.intake.TestDocuments;
import gangmu.document.turn.DocumentIsVoid;
import gangmu.organisation.TestCity;
import gangmu.reading.Masthead;
import gangmu.reading.Reading;
import gangmu.reading.SentenceReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
class CutsTests {

    private static final String FIRST = "市住建局12月15日前完成检修，";
    private static final String SECOND = "市财政局年底前拨付资金，";
    private static final String THIRD = "市审计局跟踪审计。";
    private static final String NEXT = "要每周报送进展。";

    private final MockMvcTester http;
    private final FindingCommands commands;
    private final Cuts cuts;
    private final JdbcClient jdbc;
    private final BeanFactory beans;

    CutsTests(MockMvcTester http, FindingCommands commands, Cuts cuts, JdbcClient jdbc, BeanFactory beans) {
        this.http = http;
        this.commands = commands;
        this.cuts = cuts;
        this.jdbc = jdbc;
        this.beans = beans;
    }

    @BeforeEach
    void city() {
        TestCity.settle(beans);
    }

    @Test
    void theHalvesOfACutBecomeTheDemandThatItWas() {
        var id = registered(FIRST + SECOND, NEXT);
        var before = finding(id, 0);
        cuts.cut(before.id(), null, FIRST.length(), CLERK);
        assertThat(finding(id, 0).cutWith()).isEqualTo(finding(id, 1).id().value());
        assertThat(finding(id, 1).cutWith()).isEqualTo(finding(id, 0).id().value());

        assertThat(undo(finding(id, 1).id())).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(finding(id, 0))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(before);
        assertThat(findings(id)).extracting(FindingView::text).containsExactly(FIRST + SECOND, NEXT);
        assertThat(findings(id)).extracting(FindingView::ordinal).containsExactly(1, 2);
        assertThat(decisions(id)).containsExactly("read", "split", "joined");
    }

    @Test
    void whoeverUndoesACutThatIsUndoneFindsNoneAndUndoesNoOther() {
        var id = registered(FIRST + SECOND + THIRD);
        var whole = finding(id, 0).id();
        cuts.cut(whole, null, (FIRST + SECOND).length(), CLERK);
        var last = cuts.cut(whole, null, FIRST.length(), CLERK);
        assertThat(undo(last)).hasStatus(HttpStatus.NO_CONTENT);

        var again = undo(last);

        assertThat(again).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(again).bodyJson().extractingPath("$.detail").asString().startsWith("找不到这次拆分（可能已经撤销）");
        assertThat(findings(id)).extracting(FindingView::text).containsExactly(FIRST + SECOND, THIRD);
    }

    @Test
    void whatWasCutAndPutTogetherCountsOnce() {
        var id = registered(FIRST + SECOND);
        cuts.cut(finding(id, 0).id(), null, FIRST.length(), CLERK);
        cuts.undo(finding(id, 1).id(), CLERK);

        commands.itemise(finding(id, 0).id(), null, toIndustry(FIRST + SECOND), CLERK);

        assertThat(TestDocuments.coverage(beans, id)).isEqualTo("共1项要求：已列1项，并入0项，未列0项");
    }

    @Test
    void cutsAreUndoneFromTheLastOneBack() {
        var id = registered(FIRST + SECOND + THIRD);
        var whole = finding(id, 0);
        cuts.cut(whole.id(), null, (FIRST + SECOND).length(), CLERK);
        cuts.cut(whole.id(), null, FIRST.length(), CLERK);
        assertThat(findings(id)).extracting(FindingView::text).containsExactly(FIRST, SECOND, THIRD);

        assertThatExceptionOfType(CutAgain.class)
                .isThrownBy(() -> cuts.undo(finding(id, 2).id(), CLERK));
        cuts.undo(finding(id, 1).id(), CLERK);
        assertThat(findings(id)).extracting(FindingView::text).containsExactly(FIRST + SECOND, THIRD);
        cuts.undo(finding(id, 1).id(), CLERK);

        assertThat(findings(id)).extracting(FindingView::text).containsExactly(whole.text());
    }

    @Test
    void aHalfThatWasCutItselfIsPutTogetherFirst() {
        var id = registered(FIRST + SECOND + THIRD);
        cuts.cut(finding(id, 0).id(), null, FIRST.length(), CLERK);
        cuts.cut(finding(id, 1).id(), null, SECOND.length(), CLERK);

        assertThatExceptionOfType(CutAgain.class)
                .isThrownBy(() -> cuts.undo(finding(id, 1).id(), CLERK));
        cuts.undo(finding(id, 2).id(), CLERK);
        cuts.undo(finding(id, 1).id(), CLERK);

        assertThat(findings(id)).extracting(FindingView::text).containsExactly(FIRST + SECOND + THIRD);
    }

    @Test
    void aHalfThatWasMergedAwayComesBackBeforeTheCutIsUndone() {
        var id = registered(FIRST + SECOND);
        cuts.cut(finding(id, 0).id(), null, FIRST.length(), CLERK);
        commands.merge(finding(id, 1).id(), null, CLERK);

        assertThatExceptionOfType(HalfDecided.class)
                .isThrownBy(() -> cuts.undo(finding(id, 1).id(), CLERK))
                .withMessage("拆出的两项中有一项已经处理，请先撤销那项处理，再撤销拆分。");
    }

    @Test
    void aHalfThatCarriesOthersIsKept() {
        var id = registered(FIRST + SECOND, NEXT);
        cuts.cut(finding(id, 0).id(), null, FIRST.length(), CLERK);
        commands.merge(finding(id, 2).id(), null, CLERK);

        assertThatExceptionOfType(OthersMergedIntoIt.class)
                .isThrownBy(() -> cuts.undo(finding(id, 1).id(), CLERK));
    }

    @Test
    void onlyWhatWasCutOffIsPutTogetherAgain() {
        var id = registered(FIRST + SECOND, NEXT);
        cuts.cut(finding(id, 0).id(), null, FIRST.length(), CLERK);

        for (var other : List.of(finding(id, 0), finding(id, 2))) {
            assertThatExceptionOfType(NotCut.class)
                    .isThrownBy(() -> cuts.undo(other.id(), CLERK))
                    .withMessage("这一项不是从另一项拆出来的，没有拆分可以撤销。");
        }
        assertThat(finding(id, 2).cutWith()).isNull();
    }

    @Test
    void aDateThatWasGivenAfterTheCutHoldsForTheWhole() {
        var demand = "市住建局月底前完成检修，市财政局拨付资金。";
        var read = report(demand);
        var undated = new Reading(read.source(), Masthead.NONE, null, read.articles());
        var id = TestDocuments.register(beans, undated);
        jdbc.sql("update document.article set date = null where document_id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("update document.finding set deadline_text = '月底前', deadline = null where document_id = :id")
                .param("id", id.value())
                .update();
        cuts.cut(finding(id, 0).id(), null, 12, CLERK);

        TestDocuments.giveDate(beans, id, LocalDate.of(2026, 9, 10));
        cuts.undo(finding(id, 1).id(), CLERK);

        assertThat(finding(id, 0).text()).isEqualTo(demand);
        assertThat(finding(id, 0).deadline()).isEqualTo("2026-09-30");
    }

    @Test
    void nothingIsPutTogetherInAVoidDocument() {
        var id = registered(FIRST + SECOND);
        cuts.cut(finding(id, 0).id(), null, FIRST.length(), CLERK);
        TestDocuments.putOutOfUse(beans, id, "传错了文件");

        assertThatExceptionOfType(DocumentIsVoid.class)
                .isThrownBy(() -> cuts.undo(finding(id, 1).id(), CLERK));
    }

    private MvcTestResult undo(FindingId id) {
        return http.delete()
                .uri("/api/findings/" + id.value() + "/split")
                .with(TestCity.as(CLERK))
                .exchange();
    }

    private DocumentId registered(String... demands) {
        var reader = new SentenceReader();
        var reading = report(List.of(demands), demand -> reader.read(demand, LocalDate.of(2026, 5, 11)));
        return TestDocuments.register(beans, reading);
    }

    private FindingView finding(DocumentId id, int index) {
        return findings(id).get(index);
    }

    private List<FindingView> findings(DocumentId id) {
        return TestDocuments.demands(beans, id);
    }

    private List<String> decisions(DocumentId id) {
        return jdbc.sql("select what from document.decision where document = :id order by id")
                .param("id", id.value())
                .query(String.class)
                .list();
    }
}
