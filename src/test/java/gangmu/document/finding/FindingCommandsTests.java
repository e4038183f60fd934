package gangmu.document.finding;

import static gangmu.document.intake.TestDocuments.report;
import static gangmu.document.proposal.ProposalFixtures.toIndustry;
import static gangmu.organisation.TestCity.CLERK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gangmu.ModuleTest;
import gangmu.Refused;
import gangmu.document.DocumentId;
import gangmu.document.ProposalId;
import gangmu.document.intake.TestDocuments;
import gangmu.document.proposal.ListedProposal;
import gangmu.document.proposal.ListedProposals;
import gangmu.document.proposal.ProposalFixtures;
import gangmu.organisation.TestCity;
import gangmu.organisation.UnitId;
import gangmu.reading.Article;
import gangmu.reading.Reading;
import gangmu.reading.SentenceReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class FindingCommandsTests {

    private static final String FIRST = "6月底前完成首批企业诊断。";
    private static final String SECOND = "要逐户建立台账。";
    private static final String THIRD = "要每周报送进展。";

    private final FindingCommands commands;
    private final Cuts cuts;
    private final Marking marking;
    private final ListedProposals proposals;
    private final JdbcClient jdbc;
    private final BeanFactory beans;

    FindingCommandsTests(
            FindingCommands commands,
            Cuts cuts,
            Marking marking,
            ListedProposals proposals,
            JdbcClient jdbc,
            BeanFactory beans) {
        this.commands = commands;
        this.cuts = cuts;
        this.marking = marking;
        this.proposals = proposals;
        this.jdbc = jdbc;
        this.beans = beans;
    }

    @BeforeEach
    void city() {
        TestCity.settle(beans);
    }

    @Test
    void anAcceptedDemandIsAProposalWithItsSentence() {
        var id = registered(report(FIRST, SECOND));

        var proposal = commands.itemise(finding(id, 0).id(), null, toIndustry("完成首批诊断"), CLERK);

        assertThat(finding(id, 0).state()).isEqualTo(FindingState.ITEMISED);
        var row = row(proposal);
        assertThat(row.words()).isEqualTo(FIRST);
        assertThat(row.leadUnit()).isEqualTo(TestCity.INDUSTRY.id());
        assertThat(row.coUnits()).containsExactly(TestCity.HOUSING.id());
        assertThat(decisions(id)).containsExactly("read", "made", "itemised");
    }

    @Test
    void onlyAUnitOfTheRegisterAnswersForSomething() {
        var id = registered(report(FIRST));
        var toNobody = ProposalFixtures.assignment(FIRST, UnitId.next(), null);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> commands.itemise(finding(id, 0).id(), null, toNobody, CLERK))
                .extracting(Refused::code)
                .isEqualTo("no-such-unit");
    }

    @Test
    void aMergedDemandGoesIntoTheProposalOfTheOneBeforeItAndComesOutAgain() {
        var id = registered(report(FIRST, SECOND));
        var proposal = commands.itemise(finding(id, 0).id(), null, toIndustry(FIRST), CLERK);

        commands.merge(finding(id, 1).id(), null, CLERK);
        assertThat(row(proposal).words()).isEqualTo(FIRST + SECOND);
        assertThat(row(proposal).demand()).isEqualTo(FIRST + SECOND);
        assertThat(finding(id, 1).mergedInto()).isEqualTo(finding(id, 0).id().value());
        commands.reopen(finding(id, 1).id(), CLERK);

        assertThat(row(proposal).words()).isEqualTo(FIRST);
        assertThat(row(proposal).demand()).isEqualTo(FIRST);
    }

    @Test
    void whoeverComesSecondLearnsWhoDecided() {
        var id = registered(report(FIRST, SECOND, THIRD));
        commands.itemise(finding(id, 0).id(), null, toIndustry(FIRST), CLERK);
        commands.merge(finding(id, 1).id(), null, CLERK);
        commands.leaveOut(finding(id, 2).id(), null, "属于省级事权", CLERK);

        assertThatExceptionOfType(AlreadyDecided.class)
                .isThrownBy(() -> commands.leaveOut(finding(id, 0).id(), null, "重复", CLERK))
                .withMessage("温若衡刚刚把这项要求列为拟交办事项，请先撤销原处理。");
        assertThatExceptionOfType(AlreadyDecided.class)
                .isThrownBy(() -> cuts.cut(finding(id, 1).id(), null, 3, CLERK))
                .withMessage("温若衡刚刚把这项要求并入了前一项，请先撤销原处理。");
        assertThatExceptionOfType(AlreadyDecided.class)
                .isThrownBy(() -> commands.merge(finding(id, 2).id(), null, CLERK))
                .withMessage("温若衡刚刚把这项要求定为不列，请先撤销原处理。");
    }

    @Test
    void aDecisionOfAnotherDayIsToldWithItsDay() {
        var id = registered(report(FIRST));
        commands.leaveOut(finding(id, 0).id(), null, "属于省级事权", CLERK);
        jdbc.sql("""
                        insert into document.decision (document, finding, what, words, at, by)
                        values (:document, :finding, 'left-out', '属于省级事权', '2026-05-11T14:05:00+08', :by)
                        """)
                .param("document", id.value())
                .param("finding", finding(id, 0).id().value())
                .param("by", CLERK.person().value())
                .update();

        assertThatExceptionOfType(AlreadyDecided.class)
                .isThrownBy(() -> commands.merge(finding(id, 0).id(), null, CLERK))
                .withMessage("温若衡2026年5月11日14:05把这项要求定为不列，请先撤销原处理。");
    }

    @Test
    void theFirstDemandHasNothingBeforeIt() {
        var id = registered(report(FIRST, SECOND));
        commands.leaveOut(finding(id, 0).id(), null, "属于省级事权", CLERK);

        assertThatExceptionOfType(NothingBeforeIt.class)
                .isThrownBy(() -> commands.merge(finding(id, 1).id(), null, CLERK));
    }

    @Test
    void aDemandThatCarriesOthersIsNotLeftOut() {
        var id = registered(report(FIRST, SECOND));
        commands.merge(finding(id, 1).id(), null, CLERK);

        assertThatExceptionOfType(OthersMergedIntoIt.class)
                .isThrownBy(() -> commands.leaveOut(finding(id, 0).id(), null, "属于省级事权", CLERK));
    }

    @Test
    void theSecondPartOfACutStandsRightAfterTheFirst() {
        var id = registered(report(FIRST, SECOND + THIRD, "最后一项要求要落实。"));

        cuts.cut(finding(id, 1).id(), null, SECOND.length(), CLERK);

        assertThat(findings(id)).extracting(FindingView::text).containsExactly(FIRST, SECOND, THIRD, "最后一项要求要落实。");
        assertThat(findings(id)).extracting(FindingView::ordinal).containsExactly(1, 2, 3, 4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            市住建局12月15日前完成检修， | 公布报修电话。               | 市住建局 | 12月15日前 | 市住建局 | 12月15日前
            市住建局完成换热站检修，     | 12月15日前公布报修电话。     | 市住建局 | -          | 市住建局 | 12月15日前
            市住建局月底前完成检修，     | 市财政局年底前拨付资金。     | 市住建局 | 月底前     | 市财政局 | 年底前
            要完成换热站检修，           | 由市财政局年底前拨付资金。   | -        | -          | 市财政局 | 年底前
            """)
    void eachPartOfACutKeepsItsOwnUnitsAndLimit(
            String first, String second, String firstUnit, String firstLimit, String secondUnit, String secondLimit) {
        var reader = new SentenceReader();
        var id = registered(report(List.of(first + second), demand -> reader.read(demand, LocalDate.of(2026, 5, 11))));

        cuts.cut(finding(id, 0).id(), null, first.length(), CLERK);

        assertThat(finding(id, 0).units()).isEqualTo(firstUnit == null ? List.of() : List.of(firstUnit));
        assertThat(finding(id, 0).deadlineText()).isEqualTo(firstLimit);
        assertThat(finding(id, 1).units()).isEqualTo(List.of(secondUnit));
        assertThat(finding(id, 1).deadlineText()).isEqualTo(secondLimit);
    }

    @Test
    void whatIsMarkedByHandIsReadLikeTheRest() {
        var words = "市水利局三日内修好涵闸。";
        var reading = report(FIRST, words);
        var id = registered(
                new Reading(reading.source(), reading.masthead(), reading.day(), List.of(without(reading, 1))));
        var start = reading.source().indexOf(words);

        marking.mark(id, TestDocuments.article(beans, id), start, start + words.length(), CLERK);

        assertThat(finding(id, 1).units()).containsExactly("市水利局");
        assertThat(finding(id, 1).deadlineText()).isEqualTo("三日内");
    }

    @Test
    void wordsOfADemandAreNotMarkedAgain() {
        var reading = report(FIRST, SECOND);
        var id = registered(reading);
        var article = TestDocuments.article(beans, id);
        var start = reading.source().indexOf(SECOND);

        assertThatExceptionOfType(MarkedAlready.class)
                .isThrownBy(() -> marking.mark(id, article, start + 1, start + 5, CLERK));
    }

    @Test
    void aDemandMarkedByHandStandsWhereTheArticleHasIt() {
        var reading = report(FIRST, "会议还听取了汇报。", THIRD);
        var id = registered(
                new Reading(reading.source(), reading.masthead(), reading.day(), List.of(without(reading, 1))));
        var start = reading.source().indexOf("会议还听取了汇报。");
        var article = TestDocuments.article(beans, id);

        var marked = marking.mark(id, article, start, start + 9, CLERK);

        assertThat(findings(id)).extracting(FindingView::text).containsExactly(FIRST, "会议还听取了汇报。", THIRD);
        assertThat(finding(id, 1).id()).isEqualTo(marked);
        assertThat(finding(id, 1).addedByHand()).isTrue();
        assertThat(finding(id, 1).heading()).isEqualTo(TestDocuments.HEADING);
    }

    @Test
    void takingBackAnAcceptanceWithdrawsTheProposal() {
        var id = registered(report(FIRST));
        var proposal = commands.itemise(finding(id, 0).id(), null, toIndustry(FIRST), CLERK);

        commands.reopen(finding(id, 0).id(), CLERK);

        assertThat(finding(id, 0).state()).isEqualTo(FindingState.OPEN);
        assertThat(proposals.inOrder(List.of(proposal))).isEmpty();
    }

    private static Article without(Reading reading, int directive) {
        var article = reading.articles().getFirst();
        var directives = new ArrayList<>(article.directives());
        directives.remove(directive);
        return new Article(article.story(), directives, article.projects(), article.figures());
    }

    private DocumentId registered(Reading reading) {
        return TestDocuments.register(beans, reading);
    }

    private FindingView finding(DocumentId id, int index) {
        return findings(id).get(index);
    }

    private List<FindingView> findings(DocumentId id) {
        return TestDocuments.demands(beans, id);
    }

    private ListedProposal row(ProposalId id) {
        return proposals.inOrder(List.of(id)).getFirst();
    }

    private List<String> decisions(DocumentId id) {
        return jdbc.sql("select what from document.decision where document = :id order by id")
                .param("id", id.value())
                .query(String.class)
                .list();
    }
}
