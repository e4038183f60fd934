package gangmu.matter.report;

import static gangmu.organisation.TestCity.CLERK;
import static gangmu.organisation.TestCity.HOUSING_LIAISON;
import static gangmu.organisation.TestCity.INDUSTRY_LIAISON;
import static gangmu.organisation.TestCity.LEADER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.jayway.jsonpath.JsonPath;
import gangmu.ModuleTest;
import gangmu.MovingClock;
import gangmu.NotFound;
import gangmu.matter.MatterId;
import gangmu.matter.ReportEvent.ProgressReported;
import gangmu.matter.evidence.NoSuchEvidence;
import gangmu.matter.life.MatterDispatch;
import gangmu.matter.life.MatterFixtures;
import gangmu.matter.report.ProgressReport.Words;
import gangmu.matter.review.MatterReview;
import gangmu.matter.review.MatterReview.By;
import gangmu.matter.review.Measure;
import gangmu.organisation.TestCity;
import gangmu.organisation.Unit;
import gangmu.organisation.Viewer;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@Import(ReportControllerTests.Time.class)
class ReportControllerTests {

    private static final String FIRST = "围挡已全部架设到位，施工单位进场，完成土方开挖1200立方米。";

    private final MockMvcTester http;
    private final BeanFactory beans;
    private final MatterDispatch dispatch;
    private final ReportCommands reports;
    private final JdbcClient jdbc;
    private final MatterReview review;
    private final MovingClock clock;

    ReportControllerTests(
            MockMvcTester http,
            BeanFactory beans,
            MatterDispatch dispatch,
            ReportCommands reports,
            JdbcClient jdbc,
            MatterReview review,
            MovingClock clock) {
        this.http = http;
        this.beans = beans;
        this.dispatch = dispatch;
        this.reports = reports;
        this.jdbc = jdbc;
        this.review = review;
        this.clock = clock;
    }

    /** A matter dispatched on a Monday owes its first report by Friday. */
    @BeforeEach
    void monday() {
        clock.set("2026-11-16T09:00");
        TestCity.settle(beans);
    }

    @Test
    void theReportOfTheWeekSettlesTheWeek() {
        var matter = received(TestCity.INDUSTRY);
        assertThat(owed(matter)).containsExactly(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 20));

        clock.set("2026-11-19T16:00");
        assertThat(report(matter, FIRST, INDUSTRY_LIAISON)).hasStatus(HttpStatus.CREATED);

        assertThat(owed(matter)).containsExactly(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 27));
        assertThat(dueCodes(INDUSTRY_LIAISON)).doesNotContain(matter.value().toString());
        clock.set("2026-11-23T08:00");
        assertThat(dueCodes(INDUSTRY_LIAISON)).contains(matter.value().toString());
    }

    @Test
    void aCoUnitsReportSettlesNothing() {
        var matter = received(TestCity.INDUSTRY, TestCity.HOUSING);

        assertThat(report(matter, "已提供管线图纸。", HOUSING_LIAISON)).hasStatus(HttpStatus.CREATED);

        assertThat(owed(matter)).containsExactly(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 20));
    }

    @Test
    void aReportShowsWhatIsNewInIt() {
        var matter = received(TestCity.INDUSTRY);
        report(matter, FIRST, INDUSTRY_LIAISON);
        clock.set("2026-11-27T09:00");

        report(matter, "塔吊基础浇筑完毕。" + FIRST, INDUSTRY_LIAISON);

        var rows = get("/api/matters/" + matter.value() + "/reports", LEADER);
        assertThat(rows).bodyJson().extractingPath("$[0].period").isEqualTo("2026年第48周");
        assertThat(rows).bodyJson().extractingPath("$[0].unit").isEqualTo("市工信局");
        assertThat(rows).bodyJson().extractingPath("$[0].fresh").asArray().containsExactly(List.of(0, 8));
        assertThat(rows).bodyJson().extractingPath("$[0].substance").isEqualTo("FRESH");
        assertThat(rows).bodyJson().extractingPath("$[1].freshShare").isEqualTo(1.0);
    }

    @Test
    void aReportThatRepeatsIsShownWithTheOneThatItRepeats() {
        var matter = received(TestCity.INDUSTRY);
        report(matter, FIRST, INDUSTRY_LIAISON);
        clock.set("2026-11-27T09:00");

        var sent = report(matter, FIRST.replace("1200", "3,500"), INDUSTRY_LIAISON);

        assertThat(sent).bodyJson().extractingPath("$.freshShare").isEqualTo(0.0);
        assertThat(sent).bodyJson().extractingPath("$.repeats").isNotNull();
        var rows = get("/api/matters/" + matter.value() + "/reports", CLERK);
        assertThat(rows).bodyJson().extractingPath("$[0].substance").isEqualTo("REPEATED");
        assertThat(rows).bodyJson().extractingPath("$[0].repeatsAt").asString().startsWith("2026-11-16");
    }

    @Test
    void emptyWordsAreShownAsSuch() {
        var matter = received(TestCity.INDUSTRY);

        assertThat(report(matter, "正在按计划有序推进中。", INDUSTRY_LIAISON))
                .bodyJson()
                .extractingPath("$.substance")
                .isEqualTo("EMPTY");
    }

    @Test
    void noChangeCostsOneTapAndCountsAsSuch() {
        var matter = received(TestCity.INDUSTRY);
        report(matter, FIRST, INDUSTRY_LIAISON);
        clock.set("2026-11-25T09:00");

        var sent = unchanged(matter, INDUSTRY_LIAISON);

        assertThat(sent).hasStatus(HttpStatus.CREATED);
        assertThat(sent).bodyJson().extractingPath("$.substance").isEqualTo("UNCHANGED");
        assertThat(owed(matter)).containsExactly(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 4));
    }

    @Test
    void noChangeMakesUpForNothingThatWasMissed() {
        var matter = received(TestCity.INDUSTRY);
        report(matter, FIRST, INDUSTRY_LIAISON);
        clock.set("2026-12-09T09:00");

        unchanged(matter, INDUSTRY_LIAISON);

        var rows = get("/api/matters/" + matter.value() + "/reports", CLERK);
        assertThat(rows).bodyJson().extractingPath("$[0].lateSince").isEqualTo("2026-11-27");
        assertThat(rows).bodyJson().extractingPath("$[0].missed").isEqualTo(2);
        assertThat(rows).bodyJson().extractingPath("$[1].lateSince").isNull();
        assertThat(rows).bodyJson().extractingPath("$[1].missed").isEqualTo(0);
    }

    @Test
    void aReportAfterItsLastDayIsLateAndMissesNothing() {
        var matter = received(TestCity.INDUSTRY);
        clock.set("2026-11-21T09:00");

        report(matter, FIRST, INDUSTRY_LIAISON);

        var rows = get("/api/matters/" + matter.value() + "/reports", CLERK);
        assertThat(rows).bodyJson().extractingPath("$[0].lateSince").isEqualTo("2026-11-20");
        assertThat(rows).bodyJson().extractingPath("$[0].missed").isEqualTo(0);
    }

    @Test
    void theReviewTellsWhatReportsWereWorth() {
        var matter = received(TestCity.INDUSTRY, TestCity.HOUSING);
        report(matter, FIRST, INDUSTRY_LIAISON);
        report(matter, "正在有序推进。", HOUSING_LIAISON);

        assertThat(countedIn("2026-11", matter)).containsExactly(Measure.REPORTED);

        clock.set("2026-12-03T09:00");
        report(matter, "正在有序推进。", INDUSTRY_LIAISON);
        assertThat(countedIn("2026-11", matter)).containsExactly(Measure.REPORTED, Measure.SILENT);
        assertThat(countedIn("2026-12", matter)).containsExactly(Measure.REPORTED, Measure.HOLLOW, Measure.SILENT);

        clock.set("2027-01-07T09:00");
        assertThat(countedIn("2027-01", matter)).containsExactly(Measure.SILENT);
        unchanged(matter, INDUSTRY_LIAISON);
        assertThat(countedIn("2027-01", matter)).containsExactly(Measure.REPORTED, Measure.UNCHANGED, Measure.SILENT);
        assertThat(countedIn("2027-02", matter)).isEmpty();
    }

    private List<Measure> countedIn(String month, MatterId matter) {
        return Stream.of(Measure.REPORTED, Measure.UNCHANGED, Measure.HOLLOW, Measure.SILENT)
                .filter(measure -> review.behind(YearMonth.parse(month), measure, By.ALL, "all")
                        .contains(matter))
                .toList();
    }

    @Test
    void noChangeNeedsSomethingThatHasNotChanged() {
        var matter = received(TestCity.INDUSTRY, TestCity.HOUSING);
        reports.report(matter, words(FIRST), INDUSTRY_LIAISON);

        assertThatExceptionOfType(NothingReportedYet.class)
                .isThrownBy(() -> reports.unchanged(matter, HOUSING_LIAISON));
        assertThat(count(matter)).isEqualTo(1);
    }

    @Test
    void whatHasNotBeenSignedForIsNotReportedOn() {
        var matter = dispatched(TestCity.INDUSTRY);

        assertThatExceptionOfType(NotReportable.class)
                .isThrownBy(() -> reports.report(matter, words(FIRST), INDUSTRY_LIAISON))
                .withMessageContaining("先签收");
    }

    @Test
    void anotherUnitsMatterIsNotFound() {
        var matter = received(TestCity.INDUSTRY);

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> reports.report(matter, words(FIRST), HOUSING_LIAISON));
        assertThat(get("/api/matters/" + matter.value() + "/reports", HOUSING_LIAISON))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(dueCodes(HOUSING_LIAISON)).doesNotContain(matter.value().toString());
    }

    @Test
    void aReportNamesEvidenceOfItsMatterOnly() {
        var matter = received(TestCity.INDUSTRY);

        assertThatExceptionOfType(NoSuchEvidence.class)
                .isThrownBy(() -> reports.report(
                        matter,
                        new Words(FIRST, null, null, null, null, List.of(UUID.randomUUID())),
                        INDUSTRY_LIAISON));
        assertThat(count(matter)).isZero();
    }

    @Test
    void everybodyWhoListensHearsOfAReport(PublishedEvents events) {
        var matter = received(TestCity.INDUSTRY);

        reports.report(matter, words(FIRST), INDUSTRY_LIAISON);

        assertThat(events.ofType(ProgressReported.class)
                        .matching(event -> event.matter().equals(matter)))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                   | 请写明进展情况
            {"progress":"　"}                                     | 请写明进展情况
            {"progress":"完成围挡","percent":101}                  | 完成比例须为0至100
            {"progress":"完成围挡","evidenceIds":[null]}           | 请重新选择佐证材料
            {"progress":"完成围挡","percent":12.5}                 | 无法识别
            {"progress":"完成\\u0000围挡"}                         | 无法保存
            """)
    void nonsenseIsRefusedInASentence(String json, String sentence) {
        var matter = received(TestCity.INDUSTRY);

        var answer = post("/api/matters/" + matter.value() + "/reports", json, INDUSTRY_LIAISON);

        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains(sentence);
        assertThat(count(matter)).isZero();
    }

    private MatterId dispatched(Unit lead, Unit... coUnits) {
        return dispatch.dispatch(MatterFixtures.order("〔2026〕R-" + UUID.randomUUID(), "完成改造", lead, coUnits), CLERK);
    }

    private MatterId received(Unit lead, Unit... coUnits) {
        var matter = dispatched(lead, coUnits);
        assertThat(post("/api/matters/" + matter.value() + "/receipt", "", INDUSTRY_LIAISON))
                .hasStatus(HttpStatus.NO_CONTENT);
        return matter;
    }

    private static Words words(String progress) {
        return new Words(progress, null, null, null, null, List.of());
    }

    private List<LocalDate> owed(MatterId matter) {
        return jdbc.sql(
                        "select owes_from, report_due from matter.standing where matter_id = :id and until = 'infinity'")
                .param("id", matter.value())
                .query((row, _) -> List.of(
                        row.getObject("owes_from", LocalDate.class), row.getObject("report_due", LocalDate.class)))
                .single();
    }

    private int count(MatterId matter) {
        return jdbc.sql("select count(*) from matter.report where matter_id = :id")
                .param("id", matter.value())
                .query(Integer.class)
                .single();
    }

    private List<String> dueCodes(Viewer viewer) {
        try {
            return JsonPath.read(get("/api/reports/due", viewer).getResponse().getContentAsString(), "$[*].matterId");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult report(MatterId matter, String progress, Viewer viewer) {
        return post("/api/matters/" + matter.value() + "/reports", "{\"progress\":\"" + progress + "\"}", viewer);
    }

    private MvcTestResult unchanged(MatterId matter, Viewer viewer) {
        return post("/api/matters/" + matter.value() + "/reports/unchanged", "", viewer);
    }

    private MvcTestResult post(String path, String json, Viewer viewer) {
        return http.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .with(TestCity.as(viewer))
                .exchange();
    }

    private MvcTestResult get(String path, Viewer viewer) {
        return http.get().uri(path).with(TestCity.as(viewer)).exchange();
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
