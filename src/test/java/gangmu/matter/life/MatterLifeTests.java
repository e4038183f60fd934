package gangmu.matter.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gangmu.ModuleTest;
import gangmu.TestDatabase.Owner;
import gangmu.calendar.WorkCalendar;
import gangmu.matter.ClosingPoint;
import gangmu.matter.Importance;
import gangmu.matter.MatterEvent;
import gangmu.matter.MatterId;
import gangmu.matter.Order;
import gangmu.matter.PauseReason;
import gangmu.matter.ReopenReason;
import gangmu.matter.Result;
import gangmu.matter.evidence.NoSuchEvidence;
import gangmu.matter.list.MatterTallies;
import gangmu.matter.review.MatterReview;
import gangmu.matter.review.MatterReview.By;
import gangmu.matter.review.Measure;
import gangmu.organisation.NoSuchUnit;
import gangmu.organisation.TestCity;
import gangmu.organisation.Unit;
import gangmu.organisation.Viewer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** A matter's life through the doors and in the database. */
@ModuleTest
class MatterLifeTests {

    private static final String ALL_POINTS = """
            ["FACTS_CLEAR","PROBLEM_SOLVED","TASK_DONE","CONCLUSION_ACCURATE","MEASURES_LAWFUL","FORM_CORRECT","PROCEDURE_CORRECT"]""";

    private final MockMvcTester http;
    private final BeanFactory beans;
    private final MatterDispatch dispatch;
    private final MatterCommands commands;
    private final OrderCommands orders;
    private final Deeds deeds;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Owner owner;

    MatterLifeTests(
            MockMvcTester http,
            BeanFactory beans,
            MatterDispatch dispatch,
            MatterCommands commands,
            OrderCommands orders,
            Deeds deeds,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Owner owner) {
        this.http = http;
        this.beans = beans;
        this.dispatch = dispatch;
        this.commands = commands;
        this.orders = orders;
        this.deeds = deeds;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.owner = owner;
    }

    @BeforeEach
    void city() {
        TestCity.settle(beans);
    }

    @Test
    void aMatterIsSignedForExtendedClaimedSentBackVerifiedAndClosed() {
        var matter = dispatched(TestCity.INDUSTRY);
        var until = dueOf(matter).plusDays(20);

        ok(post(matter, "receipt", "{}", TestCity.INDUSTRY_LIAISON));
        ok(post(matter, "extensions", """
                {"reason":"设备未到货","progress":"已完成六成","until":"%s","signedBy":"局长"}""".formatted(until), TestCity.INDUSTRY_LIAISON));
        ok(post(matter, "extensions/decision", "{\"granted\":true}", TestCity.LEADER));
        ok(post(matter, "completion", "{\"report\":\"已完成\",\"signedBy\":\"局长\"}", TestCity.INDUSTRY_LIAISON));
        assertThat(post(matter, "completion/return", "{\"failed\":[],\"reason\":\"只完成一半\"}", TestCity.CLERK))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("填写的内容有误：请选择未通过的要点");
        ok(post(matter, "completion/return", "{\"failed\":[\"TASK_DONE\"],\"reason\":\"只完成一半\"}", TestCity.CLERK));
        assertThat(view(matter)).contains("\"sentBackClaim\":{\"report\":\"已完成\"");
        ok(post(matter, "completion", "{\"report\":\"已全部完成\",\"signedBy\":\"局长\"}", TestCity.INDUSTRY_LIAISON));
        ok(send(
                HttpMethod.PUT,
                matter,
                "verifier",
                """
                {"personId":"%s"}""".formatted(TestCity.CLERK.person().value()),
                TestCity.CLERK));
        ok(post(matter, "verification", "{\"confirmed\":true,\"finding\":\"现场属实\"}", TestCity.CLERK));
        ok(post(matter, "closure", """
                {"result":"A","opinion":"同意办结","passed":%s}""".formatted(ALL_POINTS), TestCity.CLERK));

        assertThat(standing(matter)).containsEntry("stage", "CLOSED").containsEntry("result", "A");
        assertThat(String.valueOf(standing(matter).get("due"))).isEqualTo(until.toString());
        assertThat(jdbc.sql("select count(*) from matter.deed where matter_id = :id")
                        .param("id", matter.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(10);
    }

    @Test
    void whatARuleRefusesIsToldInAProblemAndChangesNothing() {
        var matter = dispatched(TestCity.INDUSTRY);
        var before = standings(matter);

        var answer = post(matter, "closure", """
                {"result":"A","opinion":"同意办结","passed":%s}""".formatted(ALL_POINTS), TestCity.CLERK);

        assertThat(answer).hasStatus(409).bodyJson().extractingPath("$.code").isEqualTo("not-at-this-stage");
        assertThat(standings(matter)).isEqualTo(before);
    }

    @Test
    void theStandingsMadeAnewFromTheDeedsAreThoseThatWereWrittenDown() {
        var matter = dispatched(TestCity.INDUSTRY);
        act(matter, TestCity.INDUSTRY_LIAISON, (it, now) -> new Handling(it).receive(now));
        act(matter, TestCity.CLERK, (it, now) -> new Stops(it).pause(PauseReason.FORCE_MAJEURE, "汛情", now));
        act(matter, TestCity.CLERK, (it, now) -> new Stops(it).resume(now));
        act(matter, TestCity.LEADER, (it, now) -> new Handling(it).instruct("抓紧", false, now));
        var written = standings(matter);

        transaction.executeWithoutResult(_ -> deeds.tellAnew(List.of(matter)));

        assertThat(standings(matter)).isEqualTo(written).hasSize(5);
    }

    @Test
    void whoOwesAnOpinionIsFilledInForWhatEarlierReleasesWroteDown() throws Exception {
        var matter = dispatched(TestCity.INDUSTRY, TestCity.HOUSING, TestCity.COUNTY);
        act(matter, TestCity.INDUSTRY_LIAISON, (it, now) -> new Handling(it).receive(now));
        act(matter, TestCity.HOUSING_LIAISON, (it, now) -> new Handling(it).answer("无不同意见", List.of(), now));
        act(matter, TestCity.CLERK, MatterLifeTests::moveTheDayForOpinions);
        claim(matter);
        var written = standings(matter);

        try (var connection = owner.database().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("alter table matter.standing drop column owing_opinions, drop column opinions_due");
            statement.execute(new ClassPathResource("db/migration/matter/V7__opinions.sql")
                    .getContentAsString(StandardCharsets.UTF_8));
            var then = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            var filledIn = standings(then, matter);
            var owing = then.sql(
                            "select cardinality(owing_opinions) from matter.standing where matter_id = :id order by since")
                    .param("id", matter.value())
                    .query(Integer.class)
                    .list();
            // other tests have asked for all columns, in their order
            connection.rollback();

            assertThat(filledIn).isEqualTo(written).hasSize(5);
            assertThat(owing).containsExactly(2, 2, 1, 1, 0);
        }
    }

    @Test
    void whoseMatterItIsIsFilledInForWhatEarlierReleasesWroteDown() throws Exception {
        var matter = dispatched(TestCity.INDUSTRY);
        act(matter, TestCity.INDUSTRY_LIAISON, (it, now) -> new Handling(it).receive(now));
        act(matter, TestCity.CLERK, (it, now) -> takeOver(it, TestCity.LEADER, TestCity.OTHER_LEADER, now));
        act(matter, TestCity.CLERK, (it, now) -> takeOver(it, TestCity.OTHER_LEADER, TestCity.LEADER, now));
        act(matter, TestCity.CLERK, (it, now) -> takeOver(it, TestCity.LEADER, TestCity.OTHER_LEADER, now));
        claim(matter);
        var written = standings(matter);

        try (var connection = owner.database().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            // with the policy of a later release, which asks for the column
            statement.execute("alter table matter.standing drop column approver cascade, drop column approver_name");
            statement.execute(new ClassPathResource("db/migration/matter/V9__approver.sql")
                    .getContentAsString(StandardCharsets.UTF_8));
            var filledIn = standings(JdbcClient.create(new SingleConnectionDataSource(connection, true)), matter);
            connection.rollback();

            assertThat(filledIn).isEqualTo(written).hasSize(6);
        }
    }

    @Test
    void ofSeveralDeedsOfOneMomentTheLastSaysHowItStands() {
        var matter = dispatched(TestCity.INDUSTRY);
        var at = new java.util.concurrent.atomic.AtomicReference<java.time.Instant>();

        transaction.executeWithoutResult(_ -> {
            var it = deeds.find(matter).orElseThrow();
            var now = occasion(it, TestCity.INDUSTRY_LIAISON);
            at.set(now.at());
            new Handling(it).receive(now);
            deeds.save(it);
        });
        transaction.executeWithoutResult(_ -> {
            var it = deeds.find(matter).orElseThrow();
            new Handling(it).excuse("汛情", LocalDate.of(2099, 1, 1), occasion(it, TestCity.CLERK));
            deeds.save(it);
        });

        assertThat(standings(matter)).hasSize(1);
        assertThat(standing(matter)).containsEntry("stage", "RECEIVED");
        assertThat(String.valueOf(standing(matter).get("excused_until"))).isEqualTo("2099-01-01");
    }

    @Test
    void whoWritesOnWhatAnotherHasChangedMeanwhileIsTold() {
        var matter = dispatched(TestCity.INDUSTRY);
        var mine = deeds.find(matter).orElseThrow();
        act(matter, TestCity.INDUSTRY_LIAISON, (it, now) -> new Handling(it).receive(now));

        new Handling(mine).receive(occasion(mine, TestCity.INDUSTRY_LIAISON));

        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> transaction.executeWithoutResult(_ -> deeds.save(mine)));
    }

    @Test
    void aWholeWaitsForItsPartsAndAPartForItsWhole() {
        var whole = dispatched(TestCity.INDUSTRY, TestCity.HOUSING);
        act(whole, TestCity.INDUSTRY_LIAISON, (it, now) -> new Handling(it).receive(now));
        var part = orders.divide(whole, wanted(null), TestCity.INDUSTRY_LIAISON);
        assertThat(deeds.find(part).orElseThrow().order().code())
                .isEqualTo(deeds.find(whole).orElseThrow().order().code() + "-1");
        assertThatExceptionOfType(PartsStillOpen.class).isThrownBy(() -> claim(whole));

        act(part, TestCity.HOUSING_LIAISON, (it, now) -> new Handling(it).receive(now));
        act(part, TestCity.HOUSING_LIAISON, (it, now) -> new Completion(it).claim("完成", "局长", List.of(), now));
        close(part);
        claim(whole);
        close(whole);

        assertThatExceptionOfType(ParentClosed.class)
                .isThrownBy(() -> commands.actUnderParent(
                        part,
                        TestCity.CLERK,
                        (it, now) ->
                                new Afterwards(it).reopen(ReopenReason.REBOUND, "反弹", LocalDate.of(2099, 1, 1), now)));
    }

    @Test
    void aUnitChargesNoOtherThatDoesNotAssistIt() {
        var whole = dispatched(TestCity.INDUSTRY);
        act(whole, TestCity.INDUSTRY_LIAISON, (it, now) -> new Handling(it).receive(now));

        assertThatExceptionOfType(NotTheirsToCharge.class)
                .isThrownBy(() -> orders.divide(whole, wanted(null), TestCity.INDUSTRY_LIAISON))
                .withMessageContaining(TestCity.HOUSING.shortName());

        assertThat(orders.divide(whole, wanted(null), TestCity.CLERK)).isNotNull();
    }

    @Test
    void aUnitChargesWhatIsBelowIt() {
        var whole = dispatched(TestCity.INDUSTRY);
        act(whole, TestCity.INDUSTRY_LIAISON, (it, now) -> new Handling(it).receive(now));
        var section = TestCity.section(beans, TestCity.INDUSTRY);

        var part = orders.divide(
                whole,
                new OrderCommands.Wanted("完成其中一部分", null, null, section.id(), List.of(), null, null, Importance.NORMAL),
                TestCity.INDUSTRY_LIAISON);

        assertThat(deeds.find(part).orElseThrow().leadUnit()).isEqualTo(section.id());
    }

    @Test
    void aPartIsNotLaterThanTheWhole() {
        var whole = dispatched(TestCity.INDUSTRY);
        act(whole, TestCity.INDUSTRY_LIAISON, (it, now) -> new Handling(it).receive(now));

        assertThatExceptionOfType(PartLaterThanWhole.class)
                .isThrownBy(() -> orders.divide(whole, wanted(dueOf(whole).plusDays(1)), TestCity.CLERK));
    }

    @Test
    void aNoteForActionBecomesOneOrder() {
        var matter = dispatched(TestCity.INDUSTRY);
        var note = UUID.fromString(field(
                post(matter, "instructions", "{\"words\":\"请住建局跟进\",\"forAction\":true}", TestCity.LEADER), "$.id"));
        assertThat(get("/api/instructions"))
                .bodyJson()
                .extractingPath("$[*].id")
                .asArray()
                .contains(note.toString());

        var made = http.post()
                .uri("/api/matters")
                .with(TestCity.as(TestCity.CLERK))
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        {"instructionId":"%s","demand":"跟进诊断结果","leadUnitId":"%s"}""".formatted(note, TestCity.HOUSING.id().value()))
                .exchange();

        assertThat(made).hasStatus(201);
        assertThat(get("/api/instructions"))
                .bodyJson()
                .extractingPath("$[*].id")
                .asArray()
                .doesNotContain(note.toString());
        assertThatExceptionOfType(InstructionOrdered.class)
                .isThrownBy(() -> orders.orderInstructed(note, wanted(null), TestCity.CLERK));
    }

    @Test
    void partsTakeNoNumberFromTheOrdersThatAreMadeOfNotes() {
        var first = orders.orderInstructed(noteForAction(), wanted(null), TestCity.CLERK);
        ok(post(first, "receipt", "{}", TestCity.HOUSING_LIAISON));
        orders.divide(first, wanted(null), TestCity.CLERK);
        var second = orders.orderInstructed(noteForAction(), wanted(null), TestCity.CLERK);

        assertThat(numberOf(second)).isEqualTo(numberOf(first) + 1);
    }

    private UUID noteForAction() {
        var matter = dispatched(TestCity.INDUSTRY);
        return UUID.fromString(
                field(post(matter, "instructions", "{\"words\":\"请跟进\",\"forAction\":true}", TestCity.LEADER), "$.id"));
    }

    private int numberOf(MatterId matter) {
        var code = field(get("/api/matters/" + matter.value()), "$.code");
        return Integer.parseInt(code.substring(code.lastIndexOf('-') + 1));
    }

    @Test
    void aNoteThatOnlyAsksToBeReadMakesNoOrder() {
        var matter = dispatched(TestCity.INDUSTRY);
        var note = UUID.fromString(
                field(post(matter, "instructions", "{\"words\":\"已阅\",\"forAction\":false}", TestCity.LEADER), "$.id"));

        assertThatExceptionOfType(InstructionForReading.class)
                .isThrownBy(() -> orders.orderInstructed(note, wanted(null), TestCity.CLERK));
    }

    @Test
    void aMatterInTheWayIsNamedByItsNumberAndShown() {
        var waiting = dispatched(TestCity.INDUSTRY);
        var inTheWay = dispatched(TestCity.HOUSING, TestCity.INDUSTRY);
        var foreign = dispatched(TestCity.HOUSING);
        ok(post(waiting, "receipt", "{}", TestCity.INDUSTRY_LIAISON));
        var report = "{\"unitId\":\"" + TestCity.HOUSING.id().value()
                + "\",\"blockerCode\":\" %s\",\"explanation\":\"等图纸\"}";

        assertThat(post(waiting, "block", report.formatted(codeOf(foreign)), TestCity.INDUSTRY_LIAISON))
                .hasStatus(404);
        ok(post(waiting, "block", report.formatted(codeOf(inTheWay)), TestCity.INDUSTRY_LIAISON));
        ok(post(waiting, "block/decision", "{\"accepted\":true}", TestCity.CLERK));

        assertThat(view(waiting)).contains("\"block\":{\"unit\":\"市住建局\",\"blockerCode\":\"" + codeOf(inTheWay));
    }

    private String codeOf(MatterId matter) {
        return jdbc.sql("select code from matter.matter where id = :id")
                .param("id", matter.value())
                .query(String.class)
                .single();
    }

    @Test
    void aMatterGoesOnWithoutAnEndWhenALeaderAgreesAndTheMonthCountsIt() {
        var matter = dispatched(TestCity.INDUSTRY);
        ok(post(matter, "receipt", "{}", TestCity.INDUSTRY_LIAISON));
        var plan = "{\"plan\":\"分三年实施\",\"cadence\":\"MONTH\"}";

        ok(post(matter, "long-term", plan, TestCity.CLERK));
        assertThat(view(matter))
                .contains("\"longTerm\":{", "\"plan\":\"分三年实施\"")
                .contains("\"stage\":\"RECEIVED\"");
        ok(post(matter, "long-term/decision", "{\"approved\":false,\"reason\":\"年内办结\"}", TestCity.LEADER));
        assertThat(view(matter)).contains("\"longTerm\":null", "\"stage\":\"RECEIVED\"");
        ok(post(matter, "long-term", plan, TestCity.CLERK));
        ok(post(matter, "long-term/decision", "{\"approved\":true}", TestCity.LEADER));

        assertThat(view(matter)).contains("\"stage\":\"LONG_TERM\"", "\"longTerm\":null");
        assertThat(beans.getBean(MatterReview.class)
                        .behind(YearMonth.now(WorkCalendar.ZONE), Measure.MADE_LONG_TERM, By.ALL, "all"))
                .contains(matter);
    }

    @Test
    void whatHasNoLastDayIsClosedInTime() {
        var matter = dispatched(TestCity.INDUSTRY);
        var tallies = beans.getBean(MatterTallies.class);
        ok(post(matter, "receipt", "{}", TestCity.INDUSTRY_LIAISON));
        ok(post(matter, "long-term", "{\"plan\":\"分三年实施\",\"cadence\":\"MONTH\"}", TestCity.CLERK));
        ok(post(matter, "long-term/decision", "{\"approved\":true}", TestCity.LEADER));
        ok(post(matter, "completion", "{\"report\":\"已完成\",\"signedBy\":\"局长\"}", TestCity.INDUSTRY_LIAISON));
        var before = TestCity.through(TestCity.CLERK, () -> tallies.of(TestCity.CLERK));

        ok(post(matter, "closure", """
                {"result":"A","opinion":"同意办结","passed":%s}""".formatted(ALL_POINTS), TestCity.CLERK));

        var after = TestCity.through(TestCity.CLERK, () -> tallies.of(TestCity.CLERK));
        assertThat(after.closed()).isEqualTo(before.closed() + 1);
        assertThat(after.closedInTime()).isEqualTo(before.closedInTime() + 1);
    }

    @Test
    void nothingIsHandedOutWithoutAMandate() {
        var answer = http.post()
                .uri("/api/matters")
                .with(TestCity.as(TestCity.CLERK))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"demand\":\"跟进\",\"leadUnitId\":\"%s\"}"
                        .formatted(TestCity.HOUSING.id().value()))
                .exchange();

        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(new WithoutMandate().code());
    }

    @Test
    void unitsPeopleAndFilesAreKnownOnes() {
        var matter = dispatched(TestCity.INDUSTRY);
        var nobody = UUID.randomUUID();

        assertThat(code(post(matter, "return", """
                {"reason":"不是我们的","suggestedUnitId":"%s"}""".formatted(nobody), TestCity.INDUSTRY_LIAISON)))
                .isEqualTo(new NoSuchUnit().code());
        assertThat(code(send(
                        HttpMethod.PUT, matter, "verifier", "{\"personId\":\"%s\"}".formatted(nobody), TestCity.CLERK)))
                .isEqualTo(new NoSuchPerson().code());
        assertThat(code(post(matter, "completion", """
                {"report":"完成","signedBy":"局长","evidenceIds":["%s"]}""".formatted(nobody), TestCity.INDUSTRY_LIAISON)))
                .isEqualTo(new NoSuchEvidence().code());
    }

    @Test
    void manyAreChasedAtOnceAndEachAnswersForItself() {
        var overdue = dispatch.dispatch(order(TestCity.INDUSTRY, LocalDate.of(2020, 1, 2)), TestCity.CLERK);
        var inTime = dispatched(TestCity.INDUSTRY);

        var answer = http.post()
                .uri("/api/matters/escalations")
                .with(TestCity.as(TestCity.CLERK))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"matterIds\":[\"%s\",\"%s\"]}".formatted(overdue.value(), inTime.value()))
                .exchange();

        assertThat(field(answer, "$.sent[0].id")).isEqualTo(overdue.value().toString());
        assertThat(field(answer, "$.sent[0].number")).matches("〔\\d{4}〕催\\d+号");
        assertThat(field(answer, "$.refused[0].code")).isEqualTo("not-overdue");
        assertThat(standing(overdue)).containsEntry("rung", "EXPEDITED");
    }

    @Test
    void whatWentOutIsInTheListOfPapers() {
        var overdue = dispatch.dispatch(order(TestCity.INDUSTRY, LocalDate.of(2020, 1, 2)), TestCity.CLERK);
        post(overdue, "escalations", "{\"words\":\"请三日内报结果\"}", TestCity.CLERK);
        var sent = deeds.find(overdue).orElseThrow().touchedAt();

        var papers = "/api/papers?year=" + sent.atZone(WorkCalendar.ZONE).getYear();

        assertThat(get(papers + "&rung=EXPEDITED"))
                .bodyJson()
                .extractingPath("$[0]")
                .asMap()
                .containsEntry("matterId", overdue.value().toString())
                .containsEntry("leadUnit", TestCity.INDUSTRY.shortName())
                .containsEntry("words", "请三日内报结果")
                .containsEntry("rung", "EXPEDITED");
        assertThat(get(papers + "&rung=UPGRADED")).bodyJson().isEqualTo("[]");
        assertThat(field(papersOf(TestCity.INDUSTRY_LIAISON, papers), "$[*].matterId"))
                .contains(overdue.value().toString());
        assertThat(field(papersOf(TestCity.HOUSING_LIAISON, papers), "$[*].matterId"))
                .doesNotContain(overdue.value().toString());
    }

    private MatterId dispatched(Unit lead, Unit... coUnits) {
        return dispatch.dispatch(order(lead, LocalDate.of(2098, 12, 31), coUnits), TestCity.CLERK);
    }

    private static Order order(Unit lead, LocalDate due, Unit... coUnits) {
        var usual = MatterFixtures.order("〔2026〕" + UUID.randomUUID(), "完成首批企业诊断", lead);
        return new Order(
                usual.code(),
                usual.demand(),
                null,
                null,
                usual.leadUnit(),
                Arrays.stream(coUnits).map(Unit::id).toList(),
                due,
                null,
                Importance.NORMAL,
                usual.mandate(),
                usual.sentence(),
                null,
                null);
    }

    private static OrderCommands.Wanted wanted(@Nullable LocalDate due) {
        return new OrderCommands.Wanted(
                "完成其中一部分", null, null, TestCity.HOUSING.id(), List.of(), due, null, Importance.NORMAL);
    }

    private static void takeOver(Matter it, Viewer from, Viewer to, Occasion now) {
        it.happened(new MatterEvent.ApproverChanged(
                it.id(), now.at(), now.signature(), from.person(), from.name(), to.person(), to.name(), "分工调整"));
    }

    private static void moveTheDayForOpinions(Matter it, Occasion now) {
        var due = LocalDate.of(2098, 12, 31);
        it.happened(new MatterEvent.DeadlineConfirmed(
                it.id(),
                now.at(),
                now.signature(),
                due,
                due,
                false,
                null,
                null,
                it.coUnitDue().plusDays(2),
                null));
    }

    private Occasion occasion(Matter matter, Viewer by) {
        return new Occasion(by, matter.touchedAt(), MatterStory.CALENDAR, MatterStory.RULES);
    }

    private void act(MatterId id, Viewer by, BiConsumer<Matter, Occasion> deed) {
        commands.act(id, by, deed);
    }

    private void claim(MatterId id) {
        act(id, TestCity.INDUSTRY_LIAISON, (it, now) -> new Completion(it).claim("完成", "局长", List.of(), now));
    }

    private void close(MatterId id) {
        var all = java.util.EnumSet.allOf(ClosingPoint.class);
        var verdict = new Completion.Verdict(Result.A, "同意", all, List.of(), null);
        act(id, TestCity.CLERK, (it, now) -> new Completion(it).close(verdict, now));
    }

    private LocalDate dueOf(MatterId id) {
        return Objects.requireNonNull(deeds.find(id).orElseThrow().standing().due());
    }

    private Map<String, Object> standing(MatterId id) {
        return jdbc.sql("select * from matter.standing where matter_id = :id and until = 'infinity'")
                .param("id", id.value())
                .query()
                .singleRow();
    }

    private List<String> standings(MatterId id) {
        return standings(jdbc, id);
    }

    private static List<String> standings(JdbcClient asked, MatterId id) {
        return asked.sql("select cast(to_jsonb(s) as text) from matter.standing s where matter_id = :id order by since")
                .param("id", id.value())
                .query(String.class)
                .list();
    }

    private MvcTestResult post(MatterId id, String deed, String json, Viewer viewer) {
        return send(HttpMethod.POST, id, deed, json, viewer);
    }

    private MvcTestResult send(HttpMethod method, MatterId id, String deed, String json, Viewer viewer) {
        return http.method(method)
                .uri("/api/matters/" + id.value() + "/" + deed)
                .with(TestCity.as(viewer))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private MvcTestResult get(String path) {
        return http.get().uri(path).with(TestCity.as(TestCity.CLERK)).exchange();
    }

    private MvcTestResult papersOf(Viewer viewer, String path) {
        return http.get().uri(path).with(TestCity.as(viewer)).exchange();
    }

    private static void ok(MvcTestResult answer) {
        assertThat(answer.getResponse().getStatus()).as(body(answer)).isEqualTo(204);
    }

    private String view(MatterId matter) {
        return body(http.get()
                .uri("/api/matters/" + matter.value())
                .with(TestCity.as(TestCity.INDUSTRY_LIAISON))
                .exchange());
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String code(MvcTestResult answer) {
        return field(answer, "$.code");
    }

    private static String field(MvcTestResult answer, String path) {
        return String.valueOf(com.jayway.jsonpath.JsonPath.<Object>read(body(answer), path));
    }
}
