package gangmu.document.intake;

import static gangmu.document.intake.TestDocuments.file;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.ModuleTest;
import gangmu.document.DocumentId;
import gangmu.document.finding.FindingCommands;
import gangmu.document.finding.FindingView;
import gangmu.organisation.TestCity;
import gangmu.reading.DocumentReader;
import gangmu.reading.Reading;
import gangmu.reading.source.Source;
import gangmu.reading.source.Unreadable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ModuleTest
class DocumentDatesTests {

    private static final LocalDate GIVEN = LocalDate.of(2025, 9, 10);

    private final MockMvcTester http;
    private final DocumentCommands commands;
    private final FindingCommands findings;
    private final DocumentDates dates;
    private final DocumentQueries queries;
    private final BeanFactory beans;
    private final JdbcClient jdbc;

    DocumentDatesTests(
            MockMvcTester http,
            DocumentCommands commands,
            FindingCommands findings,
            DocumentDates dates,
            DocumentQueries queries,
            BeanFactory beans,
            JdbcClient jdbc) {
        this.http = http;
        this.commands = commands;
        this.findings = findings;
        this.dates = dates;
        this.queries = queries;
        this.beans = beans;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void city() {
        TestCity.settleUnits(beans);
    }

    @Test
    void limitsOfAnUndatedDocumentEndOnNoDayUntilTheClerkGivesItsDate() throws Unreadable {
        var id = read(undated());
        assertThat(demands(id)).extracting(FindingView::deadline).containsOnlyNulls();
        assertThat(queries.view(id).date()).isNull();

        assertThat(http.put()
                        .uri("/api/documents/" + id.value() + "/date")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"date\":\"2025-09-10\"}")
                        .with(TestCity.as(TestCity.CLERK)))
                .hasStatus(HttpStatus.NO_CONTENT);

        assertThat(demands(id))
                .extracting(FindingView::deadline)
                .containsExactly(LocalDate.of(2025, 10, 31), LocalDate.of(2025, 9, 20), null);
        assertThat(queries.view(id).date()).isEqualTo(GIVEN);
        assertThat(queries.view(id).dateGiven()).isTrue();
        assertThat(jdbc.sql("select words from document.decision where document = :id and what = 'dated'")
                        .param("id", id.value())
                        .query(String.class)
                        .list())
                .containsExactly("2025-09-10");
    }

    @Test
    void theDayUnderTheSignatureIsTheDayOfTheDocumentAndItsLimitsCountFromIt() throws Unreadable {
        var text = """
                关于开展内涝隐患排查的通知

                各县区人民政府：

                一、市城市管理局要在10月底前完成易涝点整治。

                                          安澜市人民政府办公室
                                          2025年9月10日

                （%s）
                """.formatted(UUID.randomUUID());
        var id = read(new DocumentReader().read(Source.of("通知.txt", text.getBytes(StandardCharsets.UTF_8))));

        assertThat(queries.view(id).date()).isEqualTo(GIVEN);
        assertThat(queries.view(id).dateGiven()).isFalse();
        assertThat(demands(id).getFirst().deadline()).isEqualTo(LocalDate.of(2025, 10, 31));
    }

    @Test
    void aDateThatWasGivenWrongIsGivenAgain() throws Unreadable {
        var id = read(undated());

        dates.give(id, LocalDate.of(2024, 9, 10), TestCity.CLERK);
        dates.give(id, GIVEN, TestCity.CLERK);

        assertThat(demands(id).getFirst().deadline()).isEqualTo(LocalDate.of(2025, 10, 31));
    }

    @Test
    void whatTheClerkHasDecidedStaysAsItWasDecided() throws Unreadable {
        var id = read(undated());
        var first = demands(id).getFirst();
        findings.leaveOut(first.id(), null, "已办结", TestCity.CLERK);

        dates.give(id, GIVEN, TestCity.CLERK);

        assertThat(demands(id).getFirst().deadline()).isNull();
        assertThat(demands(id).get(1).deadline()).isEqualTo(LocalDate.of(2025, 9, 20));
    }

    @Test
    void aReportOnAPageOfANewspaperKeepsItsOwnDay() {
        var reading = TestDocuments.report("6月底前完成首批企业诊断。");
        var id = commands.register(file(reading), reading, TestCity.CLERK).id();

        dates.give(id, LocalDate.of(2025, 1, 2), TestCity.CLERK);

        assertThat(demands(id).getFirst().deadline()).isEqualTo(LocalDate.of(2026, 6, 30));
    }

    private List<FindingView> demands(DocumentId id) {
        return queries.view(id).articles().stream()
                .flatMap(article -> article.directives().stream())
                .toList();
    }

    private DocumentId read(Reading reading) {
        return commands.register(file(reading), reading, TestCity.CLERK).id();
    }

    /** Minutes of a meeting that do not say when it was; different each time. */
    private static Reading undated() throws Unreadable {
        var text = """
                关于重点工作推进情况的纪要

                会议要求，市城市管理局要在10月底前完成易涝点整治。市发改委要于9月20日前报送项目清单。各单位要建立台账。

                （%s）
                """.formatted(UUID.randomUUID());
        return new DocumentReader().read(Source.of("纪要.txt", text.getBytes(StandardCharsets.UTF_8)));
    }
}
