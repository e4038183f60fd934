package gangmu.document.intake;

import static gangmu.document.intake.TestDocuments.file;
import static gangmu.document.intake.TestDocuments.report;
import static gangmu.document.proposal.ProposalFixtures.toIndustry;
import static gangmu.organisation.TestCity.CLERK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gangmu.ModuleTest;
import gangmu.document.DocumentId;
import gangmu.document.FindingId;
import gangmu.document.finding.FindingCommands;
import gangmu.document.finding.FindingState;
import gangmu.document.finding.FindingView;
import gangmu.document.finding.Marking;
import gangmu.document.finding.TestDecisions;
import gangmu.document.proposal.ListedProposal;
import gangmu.document.proposal.ListedProposals;
import gangmu.document.turn.DocumentIsVoid;
import gangmu.matter.MatterId;
import gangmu.organisation.TestCity;
import gangmu.reading.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class DocumentVoidingTests {

    private static final String FIRST = "6月底前完成首批企业诊断。";
    private static final String SECOND = "要逐户建立台账。";
    private static final String WHY = "传错了文件";

    private final MockMvcTester http;
    private final DocumentCommands documents;
    private final DocumentVoiding voiding;
    private final DocumentDates dates;
    private final FindingCommands findings;
    private final Marking marking;
    private final ListedProposals lists;
    private final DocumentQueries queries;
    private final DocumentSearch search;
    private final BeanFactory beans;
    private final JdbcClient jdbc;
    private final TransactionTemplate inOneGo;

    DocumentVoidingTests(
            MockMvcTester http,
            DocumentCommands documents,
            DocumentVoiding voiding,
            DocumentDates dates,
            FindingCommands findings,
            Marking marking,
            ListedProposals lists,
            DocumentQueries queries,
            DocumentSearch search,
            BeanFactory beans,
            JdbcClient jdbc,
            TransactionTemplate inOneGo) {
        this.http = http;
        this.documents = documents;
        this.voiding = voiding;
        this.dates = dates;
        this.findings = findings;
        this.marking = marking;
        this.lists = lists;
        this.queries = queries;
        this.search = search;
        this.beans = beans;
        this.jdbc = jdbc;
        this.inOneGo = inOneGo;
    }

    @BeforeEach
    void city() {
        TestCity.settleUnits(beans);
    }

    @Test
    void aDocumentTakenInByMistakeLeavesTheListAndIsKept() {
        var id = registered(report(FIRST, SECOND));

        assertThat(post(id, "{\"reason\":\" 传错了文件 \"}")).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(inUse()).doesNotContain(id);
        assertThat(get("/api/documents?voided=true"))
                .bodyJson()
                .extractingPath("$[?(@.id=='%s')].voided.reason".formatted(id.value()))
                .asArray()
                .containsExactly(WHY);
        assertThat(queries.view(id).voided()).satisfies(voided -> {
            assertThat(voided.byName()).isEqualTo(CLERK.name());
            assertThat(voided.at()).isNotNull();
        });
        assertThat(decisions(id)).containsExactly("read", "voided");
    }

    @Test
    void whoVoidsSaysWhy() {
        var id = registered(report(FIRST));

        assertThat(post(id, "{\"reason\":\" \"}")).hasStatus(HttpStatus.BAD_REQUEST);

        assertThat(inUse()).contains(id);
    }

    @Test
    void aDocumentOfWhichSomethingIsAProposalIsNotVoided() {
        var id = registered(report(FIRST, SECOND));
        findings.itemise(finding(id, 0), null, toIndustry(FIRST), CLERK);

        assertThatExceptionOfType(DemandsStand.class)
                .isThrownBy(() -> voiding.putOutOfUse(id, WHY, CLERK))
                .withMessage("这份文件中有1项要求已列为拟交办事项（含认定为重复的），请先在读件台逐项撤销，再作废文件。");
        TestDecisions.reopen(beans, finding(id, 0));
        voiding.putOutOfUse(id, WHY, CLERK);

        assertThat(inUse()).doesNotContain(id);
    }

    @Test
    void aDocumentOfWhichSomethingWasDispatchedIsNotVoided() {
        var id = registered(report(FIRST, SECOND));
        findings.itemise(finding(id, 1), null, toIndustry(SECOND), CLERK);
        var proposal = findings.itemise(finding(id, 0), null, toIndustry(FIRST), CLERK);
        inOneGo.executeWithoutResult(_ -> {
            lists.put(List.of(proposal), UUID.randomUUID(), CLERK);
            lists.dispatched(proposal, MatterId.next(), CLERK);
        });

        assertThatExceptionOfType(DemandsStand.class)
                .isThrownBy(() -> voiding.putOutOfUse(id, WHY, CLERK))
                .withMessage("这份文件中有1项要求已经交办，文件不能作废。");
    }

    @Test
    void whatWasLeftOutOrMergedDoesNotHinderAndComesBackAsItWas() {
        var id = registered(report(FIRST, SECOND, "要每周报送进展。"));
        TestDecisions.merge(beans, finding(id, 1));
        findings.leaveOut(finding(id, 2), null, "属于省级事权", CLERK);
        voiding.putOutOfUse(id, WHY, CLERK);

        voiding.restore(id, CLERK);

        assertThat(inUse()).contains(id);
        assertThat(queries.view(id).voided()).isNull();
        assertThat(queries.view(id).articles().getFirst().directives())
                .extracting(FindingView::state)
                .containsExactly(FindingState.OPEN, FindingState.MERGED, FindingState.LEFT_OUT);
        assertThat(decisions(id)).endsWith("voided", "restored");
    }

    @Test
    void restoringWhatIsInUseIsNothing() {
        var id = registered(report(FIRST));

        voiding.restore(id, CLERK);

        assertThat(decisions(id)).containsExactly("read");
    }

    @Test
    void nothingIsDecidedInAVoidDocument() {
        var id = registered(report(FIRST, SECOND));
        var article = queries.view(id).articles().getFirst().id();
        findings.leaveOut(finding(id, 1), null, "属于省级事权", CLERK);
        voiding.putOutOfUse(id, WHY, CLERK);

        for (var deed : List.<ThrowingCallable>of(
                () -> findings.itemise(finding(id, 0), null, toIndustry(FIRST), CLERK),
                () -> findings.leaveOut(finding(id, 0), null, "属于省级事权", CLERK),
                () -> TestDecisions.merge(beans, finding(id, 0)),
                () -> TestDecisions.cut(beans, finding(id, 0), 3),
                () -> TestDecisions.reopen(beans, finding(id, 1)),
                () -> marking.mark(id, article, 0, 3, CLERK),
                () -> dates.give(id, LocalDate.of(2026, 5, 12), CLERK),
                () -> documents.rename(id, "常务会议", CLERK),
                () -> voiding.putOutOfUse(id, "再作废一次", CLERK))) {
            assertThatExceptionOfType(DocumentIsVoid.class).isThrownBy(deed).withMessage("这份文件已由温若衡作废（传错了文件），请先恢复再处理。");
        }

        assertThat(decisions(id)).containsExactly("read", "left-out", "voided");
    }

    @Test
    void whatIsDoneToAWholeDocumentTakesOneLockHoweverManyArticlesItHas() {
        var id = registered(report(FIRST, SECOND));
        jdbc.sql("""
                        insert into document.article (id, document_id, ordinal, subtitles, byline, spans)
                        select gen_random_uuid(), :id, n, '{}', '{}', '{}' from generate_series(2, 40) n
                        """).param("id", id.value()).update();

        assertThat(locksAfter(() -> dates.give(id, LocalDate.of(2026, 5, 12), CLERK)))
                .isOne();
        assertThat(locksAfter(() -> voiding.putOutOfUse(id, WHY, CLERK))).isOne();
        assertThat(locksAfter(() -> voiding.restore(id, CLERK))).isOne();
    }

    @Test
    void theSameFileAgainIsToldAsVoidAndStaysSoUntilItIsRestored() {
        var text = "{\"name\":\"误传\",\"text\":\"要抓好%s误传件的核对。\"}".formatted(UUID.randomUUID());
        var first = http.post()
                .uri("/api/documents/text")
                .contentType(MediaType.APPLICATION_JSON)
                .content(text)
                .with(TestCity.as(CLERK))
                .exchange();
        var place = Objects.requireNonNull(first.getResponse().getHeader("Location"));
        var id = new DocumentId(UUID.fromString(place.substring(place.lastIndexOf('/') + 1)));
        voiding.putOutOfUse(id, WHY, CLERK);

        var again = http.post()
                .uri("/api/documents/text")
                .contentType(MediaType.APPLICATION_JSON)
                .content(text)
                .with(TestCity.as(CLERK))
                .exchange();

        assertThat(again).hasStatusOk();
        assertThat(again).bodyJson().extractingPath("$.known").isEqualTo(true);
        assertThat(again).bodyJson().extractingPath("$.voided.byName").isEqualTo(CLERK.name());
        assertThat(again).bodyJson().extractingPath("$.voided.reason").isEqualTo(WHY);
        assertThat(inUse()).doesNotContain(id);
        assertThat(http.delete()
                        .uri("/api/documents/" + id.value() + "/voiding")
                        .with(TestCity.as(CLERK)))
                .hasStatus(HttpStatus.NO_CONTENT);
        assertThat(inUse()).contains(id);
    }

    @Test
    void aVoidDocumentIsNotOfferedToWhoSearches() {
        var id = registered(report("要疏浚鹭影荡航道。"));
        assertThat(found("鹭影荡")).hasSize(1);

        voiding.putOutOfUse(id, WHY, CLERK);

        assertThat(found("鹭影荡")).isEmpty();
        var then = Objects.requireNonNull(queries.view(id).voided()).at();
        assertThat(search.search("鹭影荡", 0, then.minusMillis(1)).rows()).hasSize(1);
        voiding.restore(id, CLERK);
        assertThat(found("鹭影荡")).hasSize(1);
        assertThat(search.search("鹭影荡", 0, then).rows()).isEmpty();
        assertThat(search.search("鹭影荡", 0, then.plusSeconds(60)).rows()).hasSize(1);
    }

    @Test
    void aBetterNameIsToldWhereverTheDocumentIsAndKeepsItsEnding() {
        var id = registered(report(FIRST));
        var proposal = findings.itemise(finding(id, 0), null, toIndustry(FIRST), CLERK);

        assertThat(rename(id, "第3次常务会议/纪要")).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(queries.view(id).name()).isEqualTo("第3次常务会议-纪要.txt");
        assertThat(get("/api/proposals"))
                .bodyJson()
                .extractingPath("$[?(@.id=='%s')].documentName".formatted(proposal.value()))
                .asArray()
                .containsExactly("第3次常务会议-纪要.txt");
        var listed = inOneGo.execute(_ -> lists.inOrder(List.of(proposal)));
        assertThat(listed).extracting(ListedProposal::documentName).containsExactly("第3次常务会议-纪要.txt");
        assertThat(decisions(id)).containsExactly("read", "made", "itemised", "renamed");
    }

    @Test
    void aDocumentKeepsItsNameWhileALeaderHasItOnTheDesk() {
        var id = registered(report(FIRST));
        var proposal = findings.itemise(finding(id, 0), null, toIndustry(FIRST), CLERK);
        inOneGo.executeWithoutResult(_ -> {
            lists.put(List.of(proposal), UUID.randomUUID(), CLERK);
            lists.fix(List.of(proposal));
        });

        assertThatExceptionOfType(NameOnFixedList.class)
                .isThrownBy(() -> documents.rename(id, "常务会议", CLERK))
                .withMessage("这份文件中有要求在已经送审的交办清单上，清单交办或退回后才能改名。");
        inOneGo.executeWithoutResult(_ -> lists.dispatched(proposal, MatterId.next(), CLERK));
        documents.rename(id, "常务会议", CLERK);

        assertThat(queries.view(id).name()).isEqualTo("常务会议.txt");
    }

    @Test
    void theSameNameIsNoChange() {
        var id = registered(report(FIRST));

        documents.rename(id, "周交办会报道", CLERK);

        assertThat(decisions(id)).containsExactly("read");
    }

    @Test
    void aNameIsNeitherEmptyNorThatOfASecret() {
        var id = registered(report(FIRST));

        assertThat(rename(id, " ")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(rename(id, "长".repeat(201)))
                .bodyJson()
                .extractingPath("$.fields.name")
                .isEqualTo("文件名称不能超过200字");
        assertThat(rename(id, "机密★5年 防汛通知")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);

        assertThat(queries.view(id).name()).isEqualTo("周交办会报道.txt");
    }

    private DocumentId registered(Reading reading) {
        return documents.register(file(reading), reading, CLERK).id();
    }

    private FindingId finding(DocumentId id, int index) {
        return queries.view(id).articles().getFirst().directives().get(index).id();
    }

    private List<DocumentId> inUse() {
        return queries.list(false).stream().map(DocumentQueries.DocumentRow::id).toList();
    }

    private List<String> decisions(DocumentId id) {
        return jdbc.sql("select what from document.decision where document = :id order by id")
                .param("id", id.value())
                .query(String.class)
                .list();
    }

    private List<DocumentId> found(String words) {
        return search.search(words, 0, null).rows().stream()
                .map(DocumentSearch.DocumentHit::id)
                .toList();
    }

    /** How many locks a deed takes that the database keeps in its one table for them. */
    private int locksAfter(Runnable deed) {
        return Objects.requireNonNull(inOneGo.execute(_ -> {
            deed.run();
            return jdbc.sql("select count(*) from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()")
                    .query(Integer.class)
                    .single();
        }));
    }

    private MvcTestResult post(DocumentId id, String json) {
        return http.post()
                .uri("/api/documents/" + id.value() + "/voiding")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .with(TestCity.as(CLERK))
                .exchange();
    }

    private MvcTestResult rename(DocumentId id, String name) {
        return http.put()
                .uri("/api/documents/" + id.value() + "/name")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"name\":\"%s\"}".formatted(name))
                .with(TestCity.as(CLERK))
                .exchange();
    }

    private MvcTestResult get(String path) {
        return http.get().uri(path).with(TestCity.as(CLERK)).exchange();
    }
}
