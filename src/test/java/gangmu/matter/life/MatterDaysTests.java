package gangmu.matter.life;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import gangmu.ModuleTest;
import gangmu.MovingClock;
import gangmu.calendar.CalendarEvent.YearNoticeLoaded;
import gangmu.matter.Importance;
import gangmu.matter.MatterEvent.DeadlineConfirmed;
import gangmu.matter.MatterId;
import gangmu.matter.Order;
import gangmu.matter.PauseReason;
import gangmu.organisation.TestCity;
import gangmu.organisation.Viewer;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.event.TransactionalApplicationListenerMethodAdapter;
import org.springframework.transaction.support.TransactionTemplate;

/** At the end of 2026, before and after the notice of 2027 is loaded: the city rests on Friday 1 and Monday 4 January. */
@ModuleTest
@Import(MatterDaysTests.Time.class)
class MatterDaysTests {

    private static final String NOTICE = """
            {"source":"国办发明电〔2026〕%d号","days":[
              {"date":"%d-01-01","working":false,"name":"元旦"},{"date":"%d-01-04","working":false,"name":"元旦"}]}""";

    private final MockMvcTester http;
    private final BeanFactory beans;
    private final MatterDispatch dispatch;
    private final MatterCommands commands;
    private final Deeds deeds;
    private final JdbcClient jdbc;
    private final MovingClock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    MatterDaysTests(
            MockMvcTester http,
            BeanFactory beans,
            MatterDispatch dispatch,
            MatterCommands commands,
            Deeds deeds,
            JdbcClient jdbc,
            MovingClock clock,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.http = http;
        this.beans = beans;
        this.dispatch = dispatch;
        this.commands = commands;
        this.deeds = deeds;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
        this.transaction = transaction;
    }

    @BeforeEach
    void city() {
        TestCity.settle(beans);
    }

    @Test
    void noticesThatWaitInTheDatabaseFindItByItsFirstName() throws NoSuchMethodException {
        var on = MatterDays.class.getDeclaredMethod("on", YearNoticeLoaded.class);

        var listener = new TransactionalApplicationListenerMethodAdapter("matterDays", MatterDays.class, on);

        assertThat(listener.getListenerId())
                .isEqualTo("gangmu.matter.MatterDays.on(gangmu.calendar.CalendarEvent$YearNoticeLoaded)");
    }

    @Test
    void whatRestsOnTheYearIsShownAndThenMovedAndIsDefinite() throws UnsupportedEncodingException {
        clock.set("2026-12-14T09:00");
        var counted = dispatched(null);
        var named = dispatched(LocalDate.of(2027, 1, 4));
        var paused = dispatched(LocalDate.of(2026, 12, 31));
        var closed = dispatched(null);
        sign(counted);
        sign(named);
        sign(paused);
        act(closed, TestCity.CLERK, (it, now) -> new OtherEndings(it).proposeTermination("不再需要", now));
        act(closed, TestCity.LEADER, (it, now) -> new OtherEndings(it).terminate(now));
        clock.set("2026-12-28T09:00");
        act(paused, TestCity.CLERK, (it, now) -> new Stops(it).pause(PauseReason.SUPERIOR_ASKED, "已请示省厅", now));
        clock.set("2026-12-30T09:00");
        act(paused, TestCity.CLERK, (it, now) -> new Stops(it).resume(now));
        clock.set("2026-12-31T09:00");
        var unsigned = dispatched(LocalDate.of(2027, 3, 31));

        var preview = post("/api/calendar/years/2027/preview", NOTICE.formatted(9, 2027, 2027));

        var moves = moves(preview);
        assertThat(moves)
                .contains(
                        move(counted, "", "2027-01-04", "2027-01-05", true, false),
                        move(paused, "", "2027-01-04", "2027-01-05", true, false),
                        move(unsigned, "签收期限：", "2027-01-01", "2027-01-05", false, false),
                        move(unsigned, "申请退回期限：", "2027-01-05", "2027-01-07", false, false),
                        move(unsigned, "协办意见期限：", "2027-01-05", "2027-01-07", false, false));
        assertThat(moves.toString()).doesNotContain(code(named), code(closed));
        assertThat(due(counted)).isEqualTo("2027-01-04");

        load(2027, NOTICE.formatted(9, 2027, 2027), preview);

        eventually(counted, "2027-01-05");
        eventually(paused, "2027-01-05");
        assertThat(standing(counted)).containsEntry("provisional", false);
        assertThat(deeds.find(counted).orElseThrow().standing().provisional()).isFalse();
        assertThat(deeds.find(named).orElseThrow().deeds()).hasSize(2);
        assertThat(history(counted)).contains("节假日安排公布，重新核定期限，期限为2027年1月5日");
        awaitConfirmed(unsigned);
        assertThat(deeds.find(unsigned).orElseThrow().returnUntil()).isEqualTo("2027-01-07");
        assertThat(standing(unsigned)).containsEntry("receipt_due", "2027-01-05T16:00Z");
        assertThat(history(unsigned)).contains("签收期限为2027年1月5日；申请退回期限为2027年1月7日");
    }

    @Test
    void whatIsConfirmedTwiceIsMovedOnce() throws UnsupportedEncodingException {
        clock.set("2029-12-14T09:00");
        var matter = dispatched(null);
        assertThat(due(matter)).isEqualTo("2030-01-03");
        var notice = """
                {"source":"国办发明电〔2029〕9号","days":[{"date":"2030-01-03","working":false,"name":"元旦"}]}""";
        load(2030, notice, post("/api/calendar/years/2030/preview", notice));
        eventually(matter, "2030-01-04");
        var loaded = clock.instant();

        transaction.executeWithoutResult(
                _ -> events.publishEvent(new YearNoticeLoaded(2030, loaded, TestCity.CLERK.person())));
        act(matter, TestCity.LEADER, (it, now) -> new Handling(it).instruct("抓紧", false, now));

        assertThat(deeds.find(matter).orElseThrow().deeds())
                .filteredOn(DeadlineConfirmed.class::isInstance)
                .hasSize(1);
    }

    private void load(int year, String notice, MvcTestResult preview) throws UnsupportedEncodingException {
        String fingerprint = JsonPath.read(preview.getResponse().getContentAsString(), "$.fingerprint");
        assertThat(http.put()
                        .uri("/api/calendar/years/" + year)
                        .with(TestCity.as(TestCity.CLERK))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"notice\":%s,\"previewed\":\"%s\"}".formatted(notice, fingerprint)))
                .hasStatus(204);
    }

    private List<Map<String, Object>> moves(MvcTestResult preview) throws UnsupportedEncodingException {
        return JsonPath.read(preview.getResponse().getContentAsString(), "$.moves");
    }

    private Map<String, Object> move(
            MatterId id,
            String what,
            String before,
            String after,
            boolean provisionalBefore,
            boolean provisionalAfter) {
        return Map.of(
                "code", code(id),
                "title", what + "完成首批企业诊断",
                "matter", id.value().toString(),
                "before", before,
                "after", after,
                "provisionalBefore", provisionalBefore,
                "provisionalAfter", provisionalAfter);
    }

    private MatterId dispatched(@Nullable LocalDate due) {
        var usual = MatterStory.order(due, Importance.NORMAL);
        return dispatch.dispatch(
                new Order(
                        "〔2026〕日-" + UUID.randomUUID(),
                        usual.demand(),
                        null,
                        usual.theme(),
                        usual.leadUnit(),
                        usual.coUnits(),
                        due,
                        null,
                        Importance.NORMAL,
                        usual.mandate(),
                        usual.sentence(),
                        null,
                        null),
                TestCity.CLERK);
    }

    private void sign(MatterId id) {
        act(id, TestCity.INDUSTRY_LIAISON, (it, now) -> new Handling(it).receive(now));
    }

    private void act(MatterId id, Viewer by, BiConsumer<Matter, Occasion> deed) {
        commands.act(id, by, deed);
    }

    private String code(MatterId id) {
        return deeds.find(id).orElseThrow().order().code();
    }

    private String due(MatterId id) {
        return String.valueOf(standing(id).get("due"));
    }

    private Map<String, Object> standing(MatterId id) {
        return jdbc.sql("""
                        select due, provisional, receipt_due
                          from matter.standing
                         where matter_id = :id and until = 'infinity'
                        """)
                .param("id", id.value())
                .query((row, _) -> Map.<String, Object>of(
                        "due", row.getObject("due", LocalDate.class),
                        "provisional", row.getBoolean("provisional"),
                        "receipt_due", String.valueOf(row.getObject("receipt_due", OffsetDateTime.class))))
                .single();
    }

    private void eventually(MatterId id, String due) {
        awaitConfirmed(id);
        assertThat(due(id)).isEqualTo(due);
    }

    private void awaitConfirmed(MatterId id) {
        for (var i = 0; i < 600; i++) {
            if (deeds.find(id).orElseThrow().deeds().getLast() instanceof DeadlineConfirmed) {
                return;
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private String history(MatterId id) throws UnsupportedEncodingException {
        return http.get()
                .uri("/api/matters/" + id.value() + "/history")
                .with(TestCity.as(TestCity.CLERK))
                .exchange()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private MvcTestResult post(String path, String json) {
        return http.post()
                .uri(path)
                .with(TestCity.as(TestCity.CLERK))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
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
