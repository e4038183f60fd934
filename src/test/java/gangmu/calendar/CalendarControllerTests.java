package gangmu.calendar;

import static gangmu.calendar.NoticeBodies.confirmed;
import static gangmu.calendar.NoticeBodies.notice;
import static gangmu.calendar.NoticeBodies.rest;
import static gangmu.calendar.NoticeBodies.work;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import gangmu.AtOnce;
import gangmu.ModuleTest;
import gangmu.Refused;
import gangmu.calendar.CalendarEvent.YearNoticeLoaded;
import gangmu.organisation.TestCity;
import gangmu.organisation.Viewer;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@Import(CalendarControllerTests.OpenMatters.class)
class CalendarControllerTests {

    private static final String YEARS = "/api/calendar/years";

    private final MockMvcTester http;
    private final BeanFactory beans;
    private final Limits limits;

    CalendarControllerTests(MockMvcTester http, BeanFactory beans, Limits limits) {
        this.http = http;
        this.beans = beans;
        this.limits = limits;
    }

    @BeforeEach
    void city() {
        TestCity.settle(beans);
        limits.open.clear();
    }

    @Test
    void aYearIsShownWithItsTwelveMonths() {
        var year = get("/2026", TestCity.INDUSTRY_LIAISON);

        assertThat(year).bodyJson().extractingPath("$.loaded").isEqualTo(true);
        assertThat(year).bodyJson().extractingPath("$.loadedBy").isNull();
        assertThat(year).bodyJson().extractingPath("$.days.length()").isEqualTo(39);
        assertThat(year).bodyJson().extractingPath("$.months.length()").isEqualTo(12);
        assertThat(year).bodyJson().extractingPath("$.months[1].workingDays").isEqualTo(16);
        assertThat(year)
                .bodyJson()
                .extractingPath("$.months[1].days[13].working")
                .isEqualTo(true);
        assertThat(year).bodyJson().extractingPath("$.months[1].days[13].name").isEqualTo("春节");
        assertThat(year)
                .bodyJson()
                .extractingPath("$.months[9].days[0].working")
                .isEqualTo(false);
    }

    @Test
    void aYearWithoutNoticeCountsWeekendsOnly() {
        var year = get("/2098", TestCity.LEADER);

        assertThat(year).bodyJson().extractingPath("$.loaded").isEqualTo(false);
        assertThat(year).bodyJson().extractingPath("$.days").asArray().isEmpty();
        assertThat(year).bodyJson().extractingPath("$.suggestion").asArray().isEmpty();
        assertThat(year)
                .bodyJson()
                .extractingPath("$.months[0].days[0].working")
                .isEqualTo(true);
    }

    @Test
    void theListHasEveryLoadedYearTheLatestFirst() {
        var years = get("", TestCity.CLERK);

        assertThat(years).bodyJson().extractingPath("$[*].year").asArray().contains(2002, 2024, 2025, 2026);
        assertThat(years)
                .bodyJson()
                .extractingPath("$[?(@.year == 2025)].workingDays")
                .asArray()
                .containsExactly(248);
        assertThat(years)
                .bodyJson()
                .extractingPath("$[?(@.year == 2025)].restDays")
                .asArray()
                .containsExactly(117);
    }

    @Test
    void aNoticeIsShownWithWhatItMovesAndThenLoaded(PublishedEvents events) {
        var bound = limits.open("〔2029〕52-1", "2029-12-28T10:00", Limit.workingDays(2));
        limits.open("〔2029〕52-2", "2029-12-03T10:00", Limit.workingDays(2));
        var body = notice(rest("2030-01-01", "元旦"), work("2030-01-05", "元旦"));

        var preview = send(HttpMethod.POST, "/2030/preview", body, TestCity.CLERK);

        assertThat(preview).hasStatus(HttpStatus.OK);
        assertThat(preview).bodyJson().extractingPath("$.moves.length()").isEqualTo(1);
        assertThat(preview).bodyJson().extractingPath("$.moves[0].code").isEqualTo("〔2029〕52-1");
        assertThat(preview).bodyJson().extractingPath("$.moves[0].matter").isEqualTo(bound.toString());
        assertThat(preview).bodyJson().extractingPath("$.moves[0].before").isEqualTo("2030-01-01");
        assertThat(preview).bodyJson().extractingPath("$.moves[0].after").isEqualTo("2030-01-02");
        assertThat(preview)
                .bodyJson()
                .extractingPath("$.moves[0].provisionalBefore")
                .isEqualTo(true);
        assertThat(preview)
                .bodyJson()
                .extractingPath("$.moves[0].provisionalAfter")
                .isEqualTo(true);
        assertThat(get("/2030", TestCity.CLERK))
                .bodyJson()
                .extractingPath("$.loaded")
                .isEqualTo(false);

        assertThat(load("/2030", body, fingerprint(preview))).hasStatus(HttpStatus.NO_CONTENT);

        var year = get("/2030", TestCity.CLERK);
        assertThat(year).bodyJson().extractingPath("$.loaded").isEqualTo(true);
        assertThat(year).bodyJson().extractingPath("$.source").isEqualTo("国办发明电〔2026〕9号");
        assertThat(year).bodyJson().extractingPath("$.loadedBy").isEqualTo(TestCity.CLERK.name());
        assertThat(year)
                .bodyJson()
                .extractingPath("$.days[*].date")
                .asArray()
                .containsExactly("2030-01-01", "2030-01-05");
        assertThat(year)
                .bodyJson()
                .extractingPath("$.months[0].days[4].working")
                .isEqualTo(true);
        assertThat(events.ofType(YearNoticeLoaded.class)).singleElement().satisfies(event -> {
            assertThat(event.year()).isEqualTo(2030);
            assertThat(event.by()).isEqualTo(TestCity.CLERK.person());
        });
    }

    @Test
    void whatWaitsForANoticeIsListedBeforeItIsThere() {
        var bound = limits.open("〔2040〕2-1", "2040-02-06T10:00", Limit.workingDays(2));

        var waiting = get("/2040/provisional", TestCity.CLERK);

        assertThat(waiting).bodyJson().extractingPath("$[*].matter").asArray().containsExactly(bound.toString());
        assertThat(waiting).bodyJson().extractingPath("$[0].code").isEqualTo("〔2040〕2-1");
        assertThat(waiting).bodyJson().extractingPath("$[0].due").isEqualTo("2040-02-08");
        assertThat(get("/2026/provisional", TestCity.CLERK))
                .bodyJson()
                .extractingPath("$.length()")
                .isEqualTo(0);
    }

    @Test
    void nobodyConfirmsWhatWasNotShown() {
        var shown = notice(rest("2031-01-01", "元旦"));
        var fingerprint = fingerprint(send(HttpMethod.POST, "/2031/preview", shown, TestCity.CLERK));

        var other = load("/2031", notice(rest("2031-01-02", "元旦")), fingerprint);
        var renamed = load("/2031", notice(rest("2031-01-01", "新年")), fingerprint);
        var ofAnotherYear = load("/2032", notice(rest("2032-01-01", "元旦")), fingerprint);
        limits.open("〔2030〕52-1", "2030-12-31T10:00", Limit.workingDays(1));
        var moreMoves = load("/2031", shown, fingerprint);

        assertThat(List.of(other, renamed, ofAnotherYear, moreMoves))
                .allSatisfy(answer -> assertRefused(answer, new PreviewOutdated()));
        assertThat(get("/2031", TestCity.CLERK))
                .bodyJson()
                .extractingPath("$.loaded")
                .isEqualTo(false);
    }

    @Test
    void aPreviewIsOutdatedWhenAnotherNoticeWasLoadedMeanwhile() {
        var late = notice(rest("2033-01-03", "元旦"));
        var fingerprint = fingerprint(send(HttpMethod.POST, "/2033/preview", late, TestCity.CLERK));
        var first = notice(rest("2033-01-01", "元旦"));
        assertThat(load("/2033", first, fingerprint(send(HttpMethod.POST, "/2033/preview", first, TestCity.CLERK))))
                .hasStatus(HttpStatus.NO_CONTENT);

        assertRefused(load("/2033", late, fingerprint), new PreviewOutdated());
    }

    @Test
    void ofTwoWhoConfirmAtOnceTheSecondSeesWhatTheFirstDid() throws Exception {
        var one = notice(rest("2038-01-01", "元旦"));
        var other = notice(rest("2038-01-04", "元旦"));
        var shownToOne = fingerprint(send(HttpMethod.POST, "/2038/preview", one, TestCity.CLERK));
        var shownToOther = fingerprint(send(HttpMethod.POST, "/2038/preview", other, TestCity.CLERK));

        var answers = AtOnce.each(() -> load("/2038", one, shownToOne), () -> load("/2038", other, shownToOther));

        assertThat(answers)
                .extracting(answer -> answer.getResponse().getStatus())
                .containsExactlyInAnyOrder(204, 409);
        assertThat(get("/2038", TestCity.CLERK))
                .bodyJson()
                .extractingPath("$.days.length()")
                .isEqualTo(1);
    }

    @Test
    void aNoticeIsNotLoadedTwice() {
        var body = notice(rest("2034-01-01", "元旦"));
        load("/2034", body, fingerprint(send(HttpMethod.POST, "/2034/preview", body, TestCity.CLERK)));

        assertRefused(send(HttpMethod.POST, "/2034/preview", body, TestCity.CLERK), new NoticeUnchanged(2034));
        assertThat(send(
                        HttpMethod.POST,
                        "/2034/preview",
                        notice("国办发明电〔2033〕8号", rest("2034-01-01", "元旦")),
                        TestCity.CLERK))
                .hasStatus(HttpStatus.OK);
    }

    @Test
    void aNoticeSpeaksOfTheDaysOfItsYearEachOnce() {
        var outside = notice(rest("2035-01-01", "元旦"), rest("2034-12-30", "元旦"));
        var twice = notice(rest("2035-01-01", "元旦"), work("2035-01-01", "元旦"));

        assertRefused(
                send(HttpMethod.POST, "/2035/preview", outside, TestCity.CLERK),
                new DayOutsideYear(LocalDate.of(2034, 12, 30), 2035));
        assertRefused(
                send(HttpMethod.POST, "/2035/preview", twice, TestCity.CLERK),
                new DuplicateDay(LocalDate.of(2035, 1, 1)));
        assertRefused(send(HttpMethod.POST, "/2035/preview", notice(), TestCity.CLERK), new EmptyNotice());
    }

    @Test
    void whatIsNoNoticeIsRefusedInASentence() {
        assertInvalid("{}", "invalid");
        assertInvalid("{\"source\":\"国办\",\"days\":[null]}", "invalid");
        assertInvalid("{\"source\":\"国办\",\"days\":[{\"date\":\"2036-01-01\",\"name\":\"元旦\"}]}", "invalid");
        assertInvalid(notice(rest("2036-01-01", " ")), "invalid");
        assertInvalid(notice(" ", rest("2036-01-01", "元旦")), "invalid");
        assertInvalid("{\"source\":\"国办\",\"days\":[{\"date\":\"2036-02-30\"}]}", "bad-request");
        assertInvalid(
                "{\"source\":\"国办\",\"days\":[{\"date\":\"+999999999-01-01\",\"working\":true,\"name\":\"年\"}]}", 409);
    }

    @Test
    void aYearThatNobodyMeansIsNotThere() {
        assertThat(get("/20260", TestCity.CLERK)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/1899", TestCity.CLERK)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/next", TestCity.CLERK)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(send(HttpMethod.POST, "/2100/preview", notice(rest("2100-01-01", "元旦")), TestCity.CLERK))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void onlyTheSupervisionOfficeLoadsANotice() {
        var body = notice(rest("2037-01-01", "元旦"));

        assertThat(send(HttpMethod.POST, "/2037/preview", body, TestCity.LEADER))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send(HttpMethod.PUT, "/2037", confirmed(body, "x"), TestCity.INDUSTRY_LIAISON))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private void assertInvalid(String body, String code) {
        var answer = send(HttpMethod.POST, "/2036/preview", body, TestCity.CLERK);

        assertThat(answer).as(body).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(answer).as(body).bodyJson().extractingPath("$.code").isEqualTo(code);
    }

    private void assertInvalid(String body, int status) {
        assertThat(send(HttpMethod.POST, "/2036/preview", body, TestCity.CLERK)).hasStatus(status);
    }

    private static void assertRefused(MvcTestResult answer, Refused refused) {
        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(refused.code());
        assertThat(answer).bodyJson().extractingPath("$.detail").isEqualTo(refused.reason());
    }

    private MvcTestResult load(String year, String body, String fingerprint) {
        return send(HttpMethod.PUT, year, confirmed(body, fingerprint), TestCity.CLERK);
    }

    private static String fingerprint(MvcTestResult preview) {
        try {
            return JsonPath.read(preview.getResponse().getContentAsString(), "$.fingerprint");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult get(String path, Viewer viewer) {
        return http.get().uri(YEARS + path).with(TestCity.as(viewer)).exchange();
    }

    private MvcTestResult send(HttpMethod method, String path, String json, Viewer viewer) {
        return http.method(method)
                .uri(YEARS + path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .with(TestCity.as(viewer))
                .exchange();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class OpenMatters {

        @Bean
        Limits limits() {
            return new Limits();
        }
    }

    /** Open matters of a module that knows the calendar. */
    static class Limits implements CalendarDependent {

        private record Open(UUID matter, String code, LocalDateTime from, Limit limit) {

            Due due(WorkCalendar calendar) {
                return calendar.due(from.atZone(WorkCalendar.ZONE).toInstant(), limit);
            }
        }

        private final List<Open> open = new ArrayList<>();

        UUID open(String code, String from, Limit limit) {
            var matter = UUID.randomUUID();
            open.add(new Open(matter, code, LocalDateTime.parse(from), limit));
            return matter;
        }

        @Override
        public List<Moving> moving(WorkCalendar before, WorkCalendar after) {
            return open.stream()
                    .filter(one -> !one.due(before).equals(one.due(after)))
                    .map(one -> new Moving(
                            one.code(),
                            "完成首批企业诊断",
                            one.matter(),
                            one.due(before).day(),
                            one.due(after).day(),
                            one.due(before).provisional(),
                            one.due(after).provisional()))
                    .toList();
        }
    }
}
