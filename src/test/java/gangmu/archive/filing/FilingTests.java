package gangmu.archive.filing;

import static gangmu.organisation.TestCity.CLERK;
import static gangmu.organisation.TestCity.HOUSING_LIAISON;
import static gangmu.organisation.TestCity.INDUSTRY;
import static gangmu.organisation.TestCity.INDUSTRY_LIAISON;
import static gangmu.organisation.TestCity.LEADER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.jayway.jsonpath.JsonPath;
import gangmu.AtOnce;
import gangmu.ModuleTest;
import gangmu.MovingClock;
import gangmu.TestDatabase.Owner;
import gangmu.archive.filing.Appraisal.Outcome;
import gangmu.archive.filing.FilingCommands.Placing;
import gangmu.archive.filing.FilingQueries.AwaitingRow;
import gangmu.archive.filing.FilingQueries.FilingRow;
import gangmu.archive.filing.Scheme.Division;
import gangmu.matter.MatterId;
import gangmu.matter.TestMatters;
import gangmu.matter.list.Cursor;
import gangmu.organisation.TestCity;
import gangmu.organisation.Viewer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A matter is over, and is put on file. Each test is a house with a fonds of its own. */
@ModuleTest
@Import(FilingTests.Time.class)
class FilingTests {

    private static final String ALL_POINTS = """
            ["FACTS_CLEAR","PROBLEM_SOLVED","TASK_DONE","CONCLUSION_ACCURATE","MEASURES_LAWFUL","FORM_CORRECT","PROCEDURE_CORRECT"]""";

    private static final List<Division> OFFICES = List.of(new Division("DCS", "督查室"), new Division("ZHK", "综合科"));

    private final MockMvcTester http;
    private final BeanFactory beans;
    private final Owner owner;
    private final MovingClock clock;
    private final Schemes schemes;
    private final FilingCommands commands;
    private final FilingQueries queries;
    private final AtomicInteger houses = new AtomicInteger();
    private String fonds = "";

    FilingTests(
            MockMvcTester http,
            BeanFactory beans,
            Owner owner,
            MovingClock clock,
            Schemes schemes,
            FilingCommands commands,
            FilingQueries queries) {
        this.http = http;
        this.beans = beans;
        this.owner = owner;
        this.clock = clock;
        this.schemes = schemes;
        this.commands = commands;
        this.queries = queries;
    }

    @BeforeEach
    void house() {
        clock.set("2026-05-11T09:00");
        TestCity.settle(beans);
        fonds = "X%03d".formatted(houses.incrementAndGet());
        schemes.change(fonds, OFFICES, "档案馆通知", CLERK);
    }

    @Test
    void aMatterThatIsOverIsProposedAndFiled() {
        var matter = lookedBackOn();

        var waiting = waiting(matter);
        var number = commands.file(matter, Retention.TEN_YEARS, "DCS", CLERK);

        assertThat(waiting).isNotNull();
        assertThat(waiting.suggested()).isEqualTo(Retention.TEN_YEARS);
        assertThat(waiting.endedOn()).isEqualTo("2026-05-11");
        assertThat(waiting.dueOn()).isEqualTo("2027-06-30");
        assertThat(number).hasToString(fonds + "-WS·2026-D10-DCS-0001");
        assertThatExceptionOfType(AlreadyFiled.class)
                .isThrownBy(() -> file(matter))
                .withMessageContaining(number.toString());
        assertThat(waiting(matter)).isNull();
        assertThat(onFile(matter).title()).isEqualTo("要逐户建立台账。");
        assertThat(onFile(matter).author()).isEqualTo("安澜市政府督查室、安澜市工信局");
        assertThat(onFile(matter).keptUntil()).isEqualTo("2036-12-31");
    }

    @Test
    void eachYearRetentionAndOfficeCountsFromOne() {
        assertThat(numbers(
                        filed(Retention.TEN_YEARS, "DCS"),
                        filed(Retention.TEN_YEARS, "DCS"),
                        filed(Retention.TEN_YEARS, "ZHK"),
                        filed(Retention.THIRTY_YEARS, "DCS")))
                .containsExactly("D10-DCS-0001", "D10-DCS-0002", "D10-ZHK-0001", "D30-DCS-0001");
    }

    @Test
    void twoClerksAtOnceLeaveNoNumberOutAndGiveNoneTwice() throws Exception {
        var matters = Stream.generate(this::lookedBackOn).limit(6).toList();

        var numbers = AtOnce.each(filing(matters.subList(0, 3)), filing(matters.subList(3, 6)));

        assertThat(numbers.stream().flatMap(List::stream).map(FileNumber::item))
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
    }

    @Test
    void twoClerksFileOneMatterOnce() throws Exception {
        var matter = lookedBackOn();

        var answers = AtOnce.each(posting(matter), posting(matter));

        assertThat(answers.stream().map(answer -> read(answer, "$.filed.length()")))
                .containsExactlyInAnyOrder(0, 1);
        assertThat(answers.stream().map(FilingTests::refusals)).contains("[\"already-filed\"]");
    }

    @Test
    void aNumberThatWasCorrectedIsVoidAndNeverGivenAgain() {
        var matter = lookedBackOn();
        commands.file(matter, Retention.TEN_YEARS, "DCS", CLERK);

        var corrected = commands.correct(matter, new Placing(2026, Retention.PERMANENT, "DCS"), "系市长批示事项", CLERK);
        var back = commands.correct(matter, new Placing(2026, Retention.TEN_YEARS, "DCS"), "鉴定小组意见", CLERK);

        assertThat(numbers(corrected, back)).containsExactly("Y-DCS-0001", "D10-DCS-0002");
        assertThat(onFile(matter).fileNumber()).isEqualTo(back.toString());
        assertThat(queries.of(CLERK, matter).earlier())
                .extracting(FilingRow::voided)
                .containsExactly(true, true);
        assertThat(numbers(filed(Retention.TEN_YEARS, "DCS"))).containsExactly("D10-DCS-0003");
    }

    @Test
    void aCorrectionSaysSomethingElseForAYearThatHasBegun() {
        var matter = lookedBackOn();
        commands.file(matter, Retention.TEN_YEARS, "DCS", CLERK);

        assertThatExceptionOfType(NothingCorrected.class)
                .isThrownBy(() -> commands.correct(matter, new Placing(2026, Retention.TEN_YEARS, "DCS"), "笔误", CLERK));
        assertThatExceptionOfType(FilingYearAhead.class)
                .isThrownBy(() -> commands.correct(matter, new Placing(2027, Retention.TEN_YEARS, "DCS"), "笔误", CLERK));
        assertThatExceptionOfType(NotFiled.class)
                .isThrownBy(() ->
                        commands.correct(lookedBackOn(), new Placing(2026, Retention.TEN_YEARS, "DCS"), "笔误", CLERK));
    }

    @Test
    void whatIsNotOverForGoodIsNotFiled() {
        var open = TestMatters.ledBy(beans, INDUSTRY.id());
        var unsolved = closed("B");
        var unseen = closed("A");

        assertThatExceptionOfType(StillOpen.class).isThrownBy(() -> file(open));
        assertThatExceptionOfType(StillPending.class).isThrownBy(() -> file(unsolved));
        assertThatExceptionOfType(NotLookedBackOn.class)
                .isThrownBy(() -> file(unseen))
                .withMessageContaining("2026年6月10日");
        assertThat(waiting(open)).isNull();
        assertThat(waiting(unsolved)).isNull();
        assertThat(queries.awaiting(false, null, 500).rows())
                .extracting(AwaitingRow::id)
                .contains(unseen);
    }

    @Test
    void whatWasClosedUnsolvedIsOverInTheYearInWhichItIsCleared() {
        var matter = closed("B");
        lookBack(matter);
        clock.set("2027-02-01T09:00");
        send(matter, "pending-clearance", "{\"explanation\":\"已解决\"}", CLERK);

        assertThat(file(matter).year()).isEqualTo(2027);
    }

    @Test
    void whatALeaderEndedIsFiledToo() {
        var matter = TestMatters.ledBy(beans, INDUSTRY.id());
        send(matter, "termination", "{\"reason\":\"政策调整\"}", CLERK);
        send(matter, "termination/decision", "{\"approved\":true}", LEADER);

        assertThat(waiting(matter)).isNotNull();
        assertThat(file(matter).year()).isEqualTo(2026);
    }

    @Test
    void whatIsNotFiledByTheMiddleOfTheNextYearIsLate() {
        var matter = lookedBackOn();

        clock.set("2027-06-30T23:00");
        var onTheLastDay = Objects.requireNonNull(waiting(matter));
        var lateBefore = queries.awaiting(true, null, 1).late();
        clock.set("2027-07-01T00:01");
        var afterIt = Objects.requireNonNull(waiting(matter));

        assertThat(onTheLastDay.late()).isFalse();
        assertThat(afterIt.late()).isTrue();
        assertThat(queries.awaiting(true, null, 1).late()).isGreaterThan(lateBefore);
    }

    @Test
    void aLongListComesInPartsWithoutAGap() {
        assertThat(Stream.generate(this::lookedBackOn).limit(3)).hasSize(3);
        var all = queries.awaiting(true, null, 500).rows();

        var parts = new ArrayList<AwaitingRow>();
        Cursor after = null;
        do {
            var page = queries.awaiting(true, after, 2);
            parts.addAll(page.rows());
            after = page.next();
        } while (after != null);

        assertThat(parts).isEqualTo(all);
        assertThat(parts).hasSize(queries.awaiting(true, null, 1).ready());
    }

    @Test
    void whatIsTakenUpAgainStaysOnFileMarkedAndIsSupplementedUnderItsNumber() {
        var matter = lookedBackOn();
        var number = file(matter);
        assertThatExceptionOfType(NothingToSupplement.class).isThrownBy(() -> commands.supplement(matter, CLERK));

        send(matter, "reopening", "{\"reason\":\"REBOUND\",\"explanation\":\"反弹\",\"due\":\"2026-12-31\"}", CLERK);
        assertThat(onFile(matter).reopened()).isTrue();
        assertThatExceptionOfType(StillOpen.class).isThrownBy(() -> commands.supplement(matter, CLERK));
        clock.set("2026-11-11T09:00");
        close(matter, "A");
        lookBack(matter);
        assertThat(Objects.requireNonNull(waiting(matter)).fileNumber()).isEqualTo(number.toString());
        commands.supplement(matter, CLERK);

        assertThat(waiting(matter)).isNull();
        assertThat(onFile(matter).fileNumber()).isEqualTo(number.toString());
        assertThat(onFile(matter).reopened()).isFalse();
        assertThat(onFile(matter).endedOn()).isEqualTo("2026-11-11");
        assertThat(onFile(matter).supplementedOn()).isEqualTo("2026-11-11");
    }

    @Test
    void whatIsKeptForTenYearsIsAppraisedInTheEleventh() {
        var matter = lookedBackOn();
        file(matter);

        clock.set("2036-12-31T23:00");
        assertThatExceptionOfType(PeriodNotOver.class)
                .isThrownBy(() -> commands.appraise(matter, Outcome.TO_BE_DESTROYED, null, "无保存价值", CLERK))
                .withMessageContaining("2036年12月31日");
        assertThat(expired(matter)).isNull();
        clock.set("2037-01-01T00:01");
        assertThat(expired(matter)).isNotNull();
        assertThatExceptionOfType(NotKeptLonger.class)
                .isThrownBy(() -> commands.appraise(matter, Outcome.KEPT, Retention.TEN_YEARS, "仍有价值", CLERK));
        commands.appraise(matter, Outcome.KEPT, Retention.THIRTY_YEARS, "仍有查考价值", CLERK);

        assertThat(expired(matter)).isNull();
        assertThat(onFile(matter).keptUntil()).isEqualTo("2056-12-31");
        clock.set("2057-01-01T00:01");
        assertThat(expired(matter)).isNotNull();
    }

    @Test
    void whateverIsFoundNothingIsDestroyed() {
        var matter = lookedBackOn();
        file(matter);
        clock.set("2037-01-01T00:01");

        commands.appraise(matter, Outcome.TO_BE_DESTROYED, null, "无保存价值", CLERK);

        var found = Objects.requireNonNull(expired(matter));
        assertThat(Objects.requireNonNull(found.appraisal()).outcome()).isEqualTo(Outcome.TO_BE_DESTROYED);
        assertThat(http.get().uri("/api/matters/" + matter.value()).with(TestCity.as(CLERK)))
                .hasStatus(200);
    }

    @Test
    void whatIsKeptForGoodIsNeverAppraised() {
        var matter = lookedBackOn();
        commands.file(matter, Retention.PERMANENT, "DCS", CLERK);
        clock.set("2099-01-01T00:01");

        assertThatExceptionOfType(PeriodNotOver.class)
                .isThrownBy(() -> commands.appraise(matter, Outcome.TRANSFERRED, null, "移交", CLERK))
                .withMessageContaining("永久");
    }

    @Test
    void theCodesAreOfTheHouseAndSaidOnce() {
        assertThatExceptionOfType(SchemeUnchanged.class)
                .isThrownBy(() -> schemes.change(fonds, OFFICES, "再说一遍", CLERK));
        assertThatExceptionOfType(DivisionTwice.class)
                .isThrownBy(() -> schemes.change(
                        fonds, List.of(new Division("DCS", "督查室"), new Division("DCS", "综合科")), "调整", CLERK));
        assertThatExceptionOfType(NoSuchDivision.class)
                .isThrownBy(() -> commands.file(lookedBackOn(), Retention.TEN_YEARS, "XXX", CLERK));
    }

    @Test
    void withoutTheNumberOfTheFondsNothingIsFiled() {
        owner.jdbc().sql("delete from archive.scheme").update();

        assertThatExceptionOfType(FondsNumberMissing.class)
                .isThrownBy(() -> file(lookedBackOn()))
                .withMessageContaining("归档代码");
    }

    @ParameterizedTest
    @CsvSource({"43, DCS, 督查室", "ABCD, DCS, 督查室", "x043, DCS, 督查室", "X043, 督查, 督查室", "X043, DCSS, 督查室", "X043, DCS, ' '"
    })
    void codesOfAnotherFormAreNotTaken(String fondsNumber, String code, String name) {
        assertThat(put("{\"fonds\":\"%s\",\"divisions\":[{\"code\":\"%s\",\"name\":\"%s\"}],\"reason\":\"依据\"}"
                        .formatted(fondsNumber, code, name)))
                .hasStatus(400);
    }

    @Test
    void aHouseThatDoesNotSortByOfficeLeavesThatPartOut() {
        assertThat(put("{\"fonds\":\"%s\",\"divisions\":[],\"reason\":\"不按机构分类\"}".formatted(fonds)))
                .hasStatus(204);

        assertThat(filed(Retention.TEN_YEARS, "")).hasToString(fonds + "-WS·2026-D10-0001");
    }

    @Test
    void theCatalogueOfAYearHasEveryNumberAlsoTheVoidOnes() throws IOException {
        clock.set("2030-05-11T09:00");
        var matter = closed("A", TestMatters.ledBy(beans, INDUSTRY.id(), "=HYPERLINK(\"x\")"));
        lookBack(matter);
        file(matter);
        commands.correct(matter, new Placing(2030, Retention.THIRTY_YEARS, "DCS"), "鉴定小组意见", CLERK);

        var rows = catalogue(2030);

        assertThat(rows.getFirst()).isEqualTo(Catalogue.COLUMNS);
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1).get(1)).isEqualTo(fonds + "-WS·2030-D10-DCS-0001");
        assertThat(rows.get(1).getLast()).isEqualTo("作废");
        assertThat(rows.get(2))
                .containsExactly(
                        "2",
                        fonds + "-WS·2030-D30-DCS-0001",
                        onFile(matter).code(),
                        "安澜市政府督查室、安澜市工信局",
                        "=HYPERLINK(\"x\")",
                        "20300511",
                        "",
                        "0",
                        "保管期限30年；更正：鉴定小组意见");
    }

    @Test
    void theRegisterOfAYearIsReadInPartsAndSearched() {
        clock.set("2031-05-11T09:00");
        var numbers = Stream.generate(() -> filed(Retention.TEN_YEARS, "DCS"))
                .limit(3)
                .map(FileNumber::toString)
                .toList();

        var first = queries.filed(2031, null, null, 2);
        var second = queries.filed(2031, null, first.next(), 2);

        assertThat(Stream.concat(first.rows().stream(), second.rows().stream()).map(FilingRow::fileNumber))
                .containsExactlyElementsOf(numbers);
        assertThat(second.next()).isNull();
        assertThat(queries.filed(2031, "dcs-0002", null, 9).rows()).hasSize(1);
        assertThat(queries.filed(null, null, null, 9).years())
                .extracting(FilingQueries.FiledYear::year)
                .contains(2031);
    }

    @Test
    void everyDeedStandsInTheRecordOfTheMatter() {
        var matter = lookedBackOn();
        var number = file(matter);
        commands.correct(matter, new Placing(2026, Retention.PERMANENT, "DCS"), "笔误", CLERK);

        var rows = http.get()
                .uri("/api/journal?matterId=" + matter.value())
                .with(TestCity.as(CLERK))
                .exchange();

        assertThat(rows).bodyJson().extractingPath("$.rows[*].title").asArray().startsWith("更正归档", "归档");
        assertThat(rows).bodyJson().extractingPath("$.rows[1].words").isEqualTo("档号" + number);
    }

    @Test
    void theUnitSeesTheNumberOfItsMatterAndNobodyElseDoes() {
        var matter = lookedBackOn();
        var number = file(matter);

        assertThat(filing(matter, INDUSTRY_LIAISON))
                .bodyJson()
                .extractingPath("$.filing.fileNumber")
                .isEqualTo(number.toString());
        assertThat(filing(matter, HOUSING_LIAISON)).hasStatus(404);
    }

    @Test
    void theArchiveOfAMatterThatIsOnFileSaysSo() throws IOException {
        var matter = lookedBackOn();
        var number = file(matter).toString();

        var answer = http.get()
                .uri("/api/matters/" + matter.value() + "/archive")
                .with(TestCity.as(CLERK))
                .exchange();

        var entries = new HashMap<String, String>();
        try (var zip =
                new ZipInputStream(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(entries.get("index.html")).contains(number, "<th>保管期限</th><td>10年</td>", "2026年5月11日");
        assertThat(JsonPath.<String>read(entries.get("matter.json"), "$.filing.fileNumber"))
                .isEqualTo(number);
        assertThat(entries.get("metadata.xml"))
                .contains("<档号>%s</档号>".formatted(number), "<件号>0001</件号>", "<保管期限>10年</保管期限>");
        assertThat(entries.get("README.txt")).contains("metadata.xml");
        assertThat(entries.get("manifest.sha256")).contains("metadata.xml");
    }

    private FileNumber file(MatterId matter) {
        return commands.file(matter, Retention.TEN_YEARS, "DCS", CLERK);
    }

    private FileNumber filed(Retention retention, String division) {
        return commands.file(lookedBackOn(), retention, division, CLERK);
    }

    private Callable<List<FileNumber>> filing(List<MatterId> matters) {
        return () ->
                TestCity.through(CLERK, () -> matters.stream().map(this::file).toList());
    }

    private Callable<MvcTestResult> posting(MatterId matter) {
        return () -> http.post()
                .uri("/api/filings")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"division\":\"DCS\",\"items\":[{\"matterId\":\"%s\",\"retention\":\"TEN_YEARS\"}]}"
                        .formatted(matter.value()))
                .with(TestCity.as(CLERK))
                .exchange();
    }

    /** Without what is the same for all of a test: {@code D10-DCS-0001}. */
    private static List<String> numbers(FileNumber... numbers) {
        return Stream.of(numbers)
                .map(number -> number.toString().replaceFirst(".*·\\d+-", ""))
                .toList();
    }

    private @Nullable AwaitingRow waiting(MatterId matter) {
        return queries.awaiting(true, null, 500).rows().stream()
                .filter(row -> row.id().equals(matter))
                .findFirst()
                .orElse(null);
    }

    private @Nullable FilingRow expired(MatterId matter) {
        return queries.expired().stream()
                .filter(row -> row.id().equals(matter))
                .findFirst()
                .orElse(null);
    }

    private FilingRow onFile(MatterId matter) {
        return Objects.requireNonNull(queries.of(CLERK, matter).filing());
    }

    private MatterId lookedBackOn() {
        var matter = closed("A");
        lookBack(matter);
        return matter;
    }

    private MatterId closed(String result) {
        return closed(result, TestMatters.ledBy(beans, INDUSTRY.id()));
    }

    private MatterId closed(String result, MatterId matter) {
        send(matter, "receipt", "", INDUSTRY_LIAISON);
        close(matter, result);
        return matter;
    }

    private void close(MatterId matter, String result) {
        send(matter, "completion", "{\"report\":\"已完成\",\"signedBy\":\"局长\"}", INDUSTRY_LIAISON);
        send(
                matter,
                "closure",
                "{\"result\":\"%s\",\"opinion\":\"同意销号\",\"passed\":%s%s}"
                        .formatted(result, ALL_POINTS, result.equals("B") ? ",\"promisedFor\":\"2026-12-31\"" : ""),
                CLERK);
    }

    private void lookBack(MatterId matter) {
        send(matter, "look-back", "{\"kept\":true,\"finding\":\"保持\"}", CLERK);
    }

    private void send(MatterId matter, String what, String body, Viewer by) {
        assertThat(http.post()
                        .uri("/api/matters/" + matter.value() + "/" + what)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .with(TestCity.as(by))
                        .exchange())
                .hasStatus(204);
    }

    private MvcTestResult put(String body) {
        return http.put()
                .uri("/api/filings/codes")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(TestCity.as(CLERK))
                .exchange();
    }

    private MvcTestResult filing(MatterId matter, Viewer viewer) {
        return http.get()
                .uri("/api/matters/" + matter.value() + "/filing")
                .with(TestCity.as(viewer))
                .exchange();
    }

    private List<List<String>> catalogue(int year) throws IOException {
        var answer = http.get()
                .uri("/api/filings/catalogue?year=" + year)
                .with(TestCity.as(CLERK))
                .exchange();
        try (var book =
                new XSSFWorkbook(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            return StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
                    .map(FilingTests::cells)
                    .toList();
        }
    }

    /** All of it is text. */
    private static List<String> cells(Row row) {
        return StreamSupport.stream(row.spliterator(), false)
                .peek(cell -> assertThat(cell.getCellType()).isEqualTo(CellType.STRING))
                .map(Cell::getStringCellValue)
                .toList();
    }

    private static Object read(MvcTestResult answer, String path) {
        try {
            return JsonPath.read(answer.getResponse().getContentAsString(StandardCharsets.UTF_8), path);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String refusals(MvcTestResult answer) {
        return read(answer, "$.refused[*].code").toString();
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
