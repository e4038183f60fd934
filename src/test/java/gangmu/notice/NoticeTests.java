package gangmu.notice;

import static gangmu.organisation.TestCity.CLERK;
import static gangmu.organisation.TestCity.HOUSING_LIAISON;
import static gangmu.organisation.TestCity.INDUSTRY_LIAISON;
import static gangmu.organisation.TestCity.LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import gangmu.AsTheSystem;
import gangmu.ModuleTest;
import gangmu.MovingClock;
import gangmu.TestDatabase.Owner;
import gangmu.matter.MatterEvent.CompletionClaimed;
import gangmu.matter.MatterEvent.DeadlineConfirmed;
import gangmu.matter.MatterEvent.ExtensionRequested;
import gangmu.matter.MatterEvent.LongTermProposed;
import gangmu.matter.MatterEvent.MadeLongTerm;
import gangmu.matter.MatterId;
import gangmu.matter.Signature;
import gangmu.matter.TestMatters;
import gangmu.matter.rule.Cadence;
import gangmu.notice.Notices.NoticeRow;
import gangmu.notice.Settings.Setting;
import gangmu.organisation.TestCity;
import gangmu.organisation.Viewer;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
@Import(NoticeTests.Time.class)
class NoticeTests {

    private static final GreenMail MAIL = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", "smtp"));
    private static final String ADDRESS = "suyiming@example.org";

    private final MockMvcTester http;
    private final BeanFactory beans;
    private final JdbcClient jdbc;
    private final MovingClock clock;
    private final Notices notices;
    private final Settings settings;
    private final Reminding reminding;
    private final DailyMessage message;
    private final DataSource database;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    private final Owner owner;

    NoticeTests(
            MockMvcTester http,
            BeanFactory beans,
            JdbcClient jdbc,
            MovingClock clock,
            Notices notices,
            Settings settings,
            Reminding reminding,
            DailyMessage message,
            DataSource database,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Owner owner) {
        this.owner = owner;
        this.http = http;
        this.beans = beans;
        this.jdbc = jdbc;
        this.clock = clock;
        this.notices = notices;
        this.settings = settings;
        this.reminding = reminding;
        this.message = message;
        this.database = database;
        this.events = events;
        this.transaction = transaction;
    }

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        MAIL.start();
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
        properties.add("gangmu.notice.sender", () -> "gangmu@example.org");
    }

    @AfterAll
    static void noMoreMail() {
        MAIL.stop();
    }

    @BeforeEach
    void nobodyWasToldAnything() throws Exception {
        TestCity.settle(beans);
        owner.jdbc()
                .sql("truncate notice.notice, notice.message, notice.settings, notice.scheduled_tasks")
                .update();
        MAIL.purgeEmailFromAllMailboxes();
    }

    // --- what becomes due: a matter of Monday, 2 November, due on Monday, 23 November, by the limit of unmarked
    // matters

    @ParameterizedTest
    @CsvSource({
        "2026-11-04T08:00, REPORT_OWED, false",
        "2026-11-05T08:00, REPORT_OWED, true",
        "2026-11-07T08:00, REPORT_OWED, false",
        "2026-11-17T08:00, NEAR, false",
        "2026-11-18T08:00, NEAR, true",
        "2026-11-23T08:00, DUE_TODAY, true",
        "2026-11-23T08:00, OVERDUE, false",
        "2026-11-24T08:00, OVERDUE, true",
        "2026-11-20T08:00, SILENT, false",
        "2026-11-21T08:00, SILENT, true"
    })
    void theLiaisonIsRemindedOfEachThingAtItsTime(String now, Kind kind, boolean reminded) {
        var matter = dispatchedOnTheSecond();
        clock.set(now);

        reminding.remind();

        assertThat(kinds(INDUSTRY_LIAISON, matter).contains(kind)).isEqualTo(reminded);
    }

    @Test
    void theSupervisionOfficeHearsWhoIsOverdueAndWhoIsSilent() {
        var matter = dispatchedOnTheSecond();
        clock.set("2026-11-24T08:00");

        reminding.remind();

        assertThat(kinds(CLERK, matter)).containsExactlyInAnyOrder(Kind.OVERDUE, Kind.SILENT);
        assertThat(kinds(LEADER, matter)).isEmpty();
    }

    @Test
    void whoAssistsIsRemindedOfTheOpinionThatIsOwed() {
        TestCity.settleBothSides(beans);
        clock.set("2026-11-02T09:00");
        var matter = TestMatters.assistedBy(beans, TestCity.INDUSTRY.id(), TestCity.HOUSING.id());
        clock.set("2026-11-18T08:00");

        reminding.remind();

        assertThat(kinds(HOUSING_LIAISON, matter)).contains(Kind.OPINION_OWED);
        assertThat(kinds(INDUSTRY_LIAISON, matter)).doesNotContain(Kind.OPINION_OWED);
    }

    @Test
    void eachReminderFiresOnceHoweverOftenAndByHowManyItIsWorkedOut() {
        var matter = dispatchedOnTheSecond();
        clock.set("2026-11-24T08:00");

        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 3)
                    .mapToObj(_ -> CompletableFuture.runAsync(() -> AsTheSystem.run(reminding::remind), nodes))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
        clock.set("2026-11-25T08:00");
        reminding.remind();

        assertThat(kinds(INDUSTRY_LIAISON, matter).stream().filter(kind -> kind == Kind.OVERDUE))
                .hasSize(1);
    }

    // --- what happened

    @Test
    void whoMustSignForAMatterHearsOfIt() {
        clock.set("2026-11-02T09:00");

        var matter = TestMatters.ledBy(beans, TestCity.INDUSTRY.id());

        assertThat(eventually(() -> told(INDUSTRY_LIAISON, matter)))
                .extracting(NoticeRow::kind)
                .containsExactly(Kind.DISPATCHED);
        assertThat(told(INDUSTRY_LIAISON, matter).getFirst().title()).contains("〔2026〕", "待签收");
    }

    @Test
    void whoMustDecideHearsOfItOnceAlsoWhenTheEventComesTwice() {
        var matter = TestMatters.ledBy(beans, TestCity.INDUSTRY.id());
        var asked = new ExtensionRequested(
                matter,
                clock.instant(),
                new Signature(INDUSTRY_LIAISON.person(), INDUSTRY_LIAISON.name(), INDUSTRY_LIAISON.unit()),
                "设备到货推迟",
                "土建已完工",
                LocalDate.of(2026, 12, 20),
                "局长");

        publish(asked);
        publish(asked);
        publish(new ExtensionRequested(
                matter,
                asked.at().plusSeconds(1),
                asked.by(),
                asked.reason(),
                asked.progress(),
                LocalDate.of(2026, 12, 25),
                "局长"));

        var told = eventually(() -> Stream.of(told(LEADER, matter))
                .filter(rows -> rows.size() >= 2)
                .flatMap(List::stream)
                .toList());
        assertThat(told).extracting(NoticeRow::kind).containsExactly(Kind.DECISION, Kind.DECISION);
        assertThat(told).extracting(NoticeRow::title).anyMatch(title -> title.contains("申请延期至2026年12月20日，待审批"));
    }

    @Test
    void thatAMatterGoesOnWithoutAnEndTheLeaderIsAskedAndTheUnitTold() {
        var matter = TestMatters.ledBy(beans, TestCity.INDUSTRY.id());
        var clerk = new Signature(CLERK.person(), CLERK.name(), CLERK.unit());
        var leader = new Signature(LEADER.person(), LEADER.name(), LEADER.unit());

        publish(new LongTermProposed(matter, clock.instant(), clerk, "分年度实施", Cadence.MONTH));
        publish(new MadeLongTerm(matter, clock.instant().plusSeconds(60), leader, "分年度实施", Cadence.MONTH, null, null));

        assertThat(eventually(() -> Stream.of(told(LEADER, matter))
                        .filter(rows -> !rows.isEmpty())
                        .flatMap(List::stream)
                        .toList()))
                .extracting(NoticeRow::title)
                .singleElement()
                .asString()
                .endsWith("提请转为长期推进，待审批");
        assertThat(eventually(() -> Stream.of(told(INDUSTRY_LIAISON, matter))
                        .filter(rows -> rows.size() >= 2)
                        .flatMap(List::stream)
                        .toList()))
                .extracting(NoticeRow::title)
                .anyMatch(title -> title.endsWith("已转为长期推进"));
    }

    @Test
    void theLiaisonHearsOfTheDayThatANoticeOfHolidaysConfirms() {
        var matter = TestMatters.ledBy(beans, TestCity.INDUSTRY.id());

        publish(new DeadlineConfirmed(
                matter,
                clock.instant(),
                new Signature(CLERK.person(), CLERK.name(), CLERK.unit()),
                LocalDate.of(2027, 2, 19),
                LocalDate.of(2027, 2, 22),
                false,
                null,
                null,
                null,
                null));

        assertThat(eventually(() -> Stream.of(told(INDUSTRY_LIAISON, matter))
                        .filter(rows -> rows.size() >= 2)
                        .flatMap(List::stream)
                        .toList()))
                .extracting(NoticeRow::title)
                .anyMatch(title -> title.contains("办结期限确认为2027年2月22日"));
    }

    @Test
    void aNoticeIsOfTheMomentAtWhichItHappened() {
        var matter = TestMatters.ledBy(beans, TestCity.INDUSTRY.id());
        var claimed = new CompletionClaimed(
                matter,
                Instant.parse("2026-09-01T01:00:00Z"),
                new Signature(INDUSTRY_LIAISON.person(), INDUSTRY_LIAISON.name(), INDUSTRY_LIAISON.unit()),
                "首批诊断全部完成",
                "局长",
                List.of());

        publish(claimed);

        assertThat(eventually(() -> told(CLERK, matter)))
                .extracting(row -> row.at().toInstant())
                .containsExactly(claimed.at());
    }

    // --- the message of the day

    @Test
    void everythingOfADayIsOneMessage() throws Exception {
        reachable(Setting.USUAL);
        var one = notice("〔2026〕19-3：将于11月23日到期");
        var other = notice("〔2026〕19-4：请于11月20日前反馈进展");
        clock.set("2026-11-19T08:00");
        notices.tell(List.of(INDUSTRY_LIAISON.person()), one);
        notices.tell(List.of(INDUSTRY_LIAISON.person()), other);

        message.send();
        notices.tell(List.of(INDUSTRY_LIAISON.person()), notice("〔2026〕19-5：今天到期"));
        message.send();

        var mails = MAIL.getReceivedMessages();
        assertThat(mails).hasSize(1);
        assertThat(mails[0].getAllRecipients()[0]).hasToString(ADDRESS);
        assertThat(mails[0].getFrom()[0]).hasToString("gangmu@example.org");
        assertThat(mails[0].getSubject()).isEqualTo("督查督办提醒（11月19日，2条）");
        assertThat(mails[0].getContent()).asString().contains(one.title(), other.title(), "要逐户建立台账。");

        clock.set("2026-11-20T08:00");
        message.send();
        assertThat(subjects()).containsExactly("督查督办提醒（11月19日，2条）", "督查督办提醒（11月20日，1条）");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-19T07:29, NEAR, 0",
        "2026-11-19T07:30, NEAR, 1",
        "2026-11-19T20:59, NEAR, 1",
        "2026-11-19T21:00, NEAR, 0",
        "2026-11-21T10:00, NEAR, 0",
        "2026-11-21T10:00, OVERDUE, 1",
        "2026-11-21T22:00, OVERDUE, 0"
    })
    void nothingIsSentInQuietHoursAndOnlyTheUrgentOnRestDays(String now, Kind kind, int sent) {
        reachable(Setting.USUAL);
        clock.set(now);
        notices.tell(List.of(INDUSTRY_LIAISON.person()), notice(kind, "〔2026〕19-3：到期提醒"));

        message.send();

        assertThat(MAIL.getReceivedMessages()).hasSize(sent);
    }

    @Test
    void whatWasReadIsNotSentAndWhoHasNoAddressIsNotWrittenTo() {
        clock.set("2026-11-19T08:00");
        notices.tell(List.of(INDUSTRY_LIAISON.person(), CLERK.person()), notice("〔2026〕19-3：今天到期"));
        reachable(Setting.USUAL);
        var id = notices.of(INDUSTRY_LIAISON, true).getFirst().id();
        assertThat(post("/api/notices/" + id.value() + "/reading", INDUSTRY_LIAISON))
                .hasStatus(HttpStatus.NO_CONTENT);

        message.send();

        assertThat(MAIL.getReceivedMessages()).isEmpty();
        assertThat(notices.of(CLERK, true)).hasSize(1);
    }

    @Test
    void aMailServerThatIsDownLosesNoMessage() {
        reachable(Setting.USUAL);
        clock.set("2026-11-19T08:00");
        notices.tell(List.of(INDUSTRY_LIAISON.person()), notice("〔2026〕19-3：今天到期"));
        MAIL.stop();
        message.send();

        assertThat(jdbc.sql("select count(*) from notice.message")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(notices.unsent(INDUSTRY_LIAISON.person())).hasSize(1);
        MAIL.start();
    }

    @Test
    void twoNodesOnOneDatabaseRemindAndSendOnce() throws Exception {
        var matter = dispatchedOnTheSecond();
        reachable(Setting.USUAL);
        clock.set("2026-11-24T08:00");
        jdbc.sql("delete from notice.notice").update();
        var nodes = Stream.generate(() -> Timetable.scheduler(
                        database,
                        Duration.ofMillis(50),
                        Timetable.task("remind", Duration.ofMillis(100), reminding::remind),
                        Timetable.task("send", Duration.ofMillis(100), message::send)))
                .limit(2)
                .toList();

        nodes.forEach(node -> node.start());
        eventually(() -> List.of(MAIL.getReceivedMessages()));
        Thread.sleep(1000);
        nodes.forEach(node -> node.stop());

        assertThat(MAIL.getReceivedMessages()).hasSize(1);
        assertThat(kinds(INDUSTRY_LIAISON, matter)).doesNotHaveDuplicates().contains(Kind.OVERDUE);
        assertThat(jdbc.sql("select count(*) from notice.scheduled_tasks")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    // --- one's own notices

    @Test
    void noticesAreOnesOwn() {
        notices.tell(List.of(CLERK.person()), notice("〔2026〕19-3：申请退回，待审核"));
        var id = notices.of(CLERK, true).getFirst().id();

        assertThat(get("/api/notices?unread=true", INDUSTRY_LIAISON)).bodyText().isEqualTo("[]");
        assertThat(post("/api/notices/" + id.value() + "/reading", INDUSTRY_LIAISON))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("/api/notices/" + id.value() + "/reading", CLERK)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(get("/api/notices?unread=true", CLERK)).bodyText().isEqualTo("[]");
        assertThat(get("/api/notices", CLERK))
                .bodyJson()
                .extractingPath("$[0].readAt")
                .isNotNull();
    }

    @Test
    void everybodySetsTheOwnAddressAndQuietHours() {
        assertThat(get("/api/notices/settings", CLERK)).bodyJson().isStrictlyEqualTo("""
                {"email": null, "quietFrom": "21:00", "quietTo": "07:30"}""");

        assertThat(put("{\"email\":\" wen@ example.org \",\"quietFrom\":\"20:00\",\"quietTo\":\"08:00\"}"))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(put("{\"email\":\"wen@example.org\",\"quietFrom\":\"20:00\",\"quietTo\":\"08:00\"}"))
                .hasStatus(HttpStatus.NO_CONTENT);

        assertThat(settings.of(CLERK.person()))
                .isEqualTo(new Setting("wen@example.org", LocalTime.of(20, 0), LocalTime.of(8, 0)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"email":"wen","quietFrom":"20:00","quietTo":"08:00"}
            {"email":"a@b.c,d@e.f","quietFrom":"20:00","quietTo":"08:00"}
            {"email":"a@b.c\\nBcc: d@e.f","quietFrom":"20:00","quietTo":"08:00"}
            {"email":null,"quietFrom":"25:00","quietTo":"08:00"}
            {"email":null,"quietFrom":null,"quietTo":"08:00"}
            """)
    void settingsThatMeanNothingAreRefused(String json) {
        assertThat(put(json)).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(settings.of(CLERK.person())).isEqualTo(Setting.USUAL);
    }

    @Test
    void anAddressThatAnEarlierReleaseKeptAsItWasTypedIsEncryptedAtTheNextStart() {
        owner.jdbc()
                .sql("insert into notice.settings values (:person, :email, '21:00', '07:30')")
                .param("person", CLERK.person().value())
                .param("email", ADDRESS)
                .update();
        assertThat(settings.of(CLERK.person()).email()).isEqualTo(ADDRESS);

        beans.getBean(PlainAddresses.class).run(new DefaultApplicationArguments());

        assertThat(owner.jdbc()
                        .sql("select email from notice.settings")
                        .query(String.class)
                        .single())
                .startsWith("AES.")
                .doesNotContain("@", "suyiming");
        assertThat(settings.of(CLERK.person()).email()).isEqualTo(ADDRESS);
    }

    private MatterId dispatchedOnTheSecond() {
        clock.set("2026-11-02T09:00");
        return TestMatters.ledBy(beans, TestCity.INDUSTRY.id());
    }

    private void reachable(Setting usual) {
        settings.set(INDUSTRY_LIAISON.person(), new Setting(ADDRESS, usual.quietFrom(), usual.quietTo()));
    }

    private static Notice notice(String title) {
        return notice(Kind.NEAR, title);
    }

    private static Notice notice(Kind kind, String title) {
        return new Notice(title, kind, title, "要逐户建立台账。", null);
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(_ -> events.publishEvent(event));
    }

    private List<NoticeRow> told(Viewer viewer, MatterId matter) {
        return notices.of(viewer, false).stream()
                .filter(row -> matter.value().equals(row.matterId()))
                .toList();
    }

    private List<Kind> kinds(Viewer viewer, MatterId matter) {
        return told(viewer, matter).stream().map(NoticeRow::kind).toList();
    }

    private List<String> subjects() throws MessagingException {
        var subjects = new ArrayList<String>();
        for (var mail : MAIL.getReceivedMessages()) {
            subjects.add(mail.getSubject());
        }
        return subjects;
    }

    /** The same after a restart of the mail server. */
    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until something is there. */
    private static <T> List<T> eventually(Supplier<List<T>> what) {
        for (var i = 0; i < 600; i++) {
            var found = what.get();
            if (!found.isEmpty()) {
                return found;
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return List.of();
    }

    private MvcTestResult get(String path, Viewer viewer) {
        return http.get().uri(path).with(TestCity.as(viewer)).exchange();
    }

    private MvcTestResult post(String path, Viewer viewer) {
        return http.post().uri(path).with(TestCity.as(viewer)).exchange();
    }

    private MvcTestResult put(String json) {
        return http.put()
                .uri("/api/notices/settings")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .with(TestCity.as(CLERK))
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
