package gangmu.matter.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import gangmu.ModuleTest;
import gangmu.TestDatabase.Owner;
import gangmu.calendar.WorkCalendar;
import gangmu.matter.Mandate;
import gangmu.matter.MatterId;
import gangmu.matter.Order;
import gangmu.matter.Source;
import gangmu.matter.life.MatterDispatch;
import gangmu.matter.life.MatterFixtures;
import gangmu.matter.life.TestDeeds;
import gangmu.matter.list.DutyKind;
import gangmu.matter.list.MatterDuties;
import gangmu.organisation.TestCity;
import gangmu.organisation.Unit;
import gangmu.organisation.Viewer;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
class MatterListControllerTests {

    private final MockMvcTester http;
    private final MatterDispatch dispatch;
    private final TestDeeds deeds;
    private final JdbcClient jdbc;
    private final BeanFactory beans;

    /** What a test hands out belongs to a meeting of its own. */
    private UUID meeting = UUID.randomUUID();

    private final Owner owner;
    private final MatterDuties duties;

    MatterListControllerTests(
            MockMvcTester http,
            MatterDispatch dispatch,
            BeanFactory beans,
            JdbcClient jdbc,
            Owner owner,
            MatterDuties duties) {
        this.owner = owner;
        this.duties = duties;
        this.http = http;
        this.dispatch = dispatch;
        deeds = new TestDeeds(beans);
        this.jdbc = jdbc;
        this.beans = beans;
    }

    @BeforeEach
    void city() {
        TestCity.settleUnits(beans);
        meeting = UUID.randomUUID();
    }

    @ParameterizedTest
    @ValueSource(strings = {"due", "code", "dispatched"})
    void pageByPageEachRowComesOnceInItsOrder(String sort) {
        for (var i = 0; i < 7; i++) {
            dispatched("任务" + i, day(1 + i % 3), TestCity.INDUSTRY);
        }
        var whole = ids(list("&sort=" + sort + "&size=100", TestCity.CLERK));

        var walked = new ArrayList<String>();
        for (@Nullable String next = ""; next != null; ) {
            var page = list("&sort=" + sort + "&size=3" + (next.isEmpty() ? "" : "&after=" + next), TestCity.CLERK);
            walked.addAll(ids(page));
            next = JsonPath.read(page, "$.next");
        }

        assertThat(whole).hasSize(7);
        assertThat(walked).isEqualTo(whole);
    }

    @Test
    void theEarliestLastDayComesFirst() {
        var later = dispatched("后办", day(20), TestCity.INDUSTRY);
        var earlier = dispatched("先办", day(5), TestCity.INDUSTRY);

        assertThat(ids(list("", TestCity.CLERK))).containsExactly(text(earlier), text(later));
    }

    @Test
    void aLiaisonsPagesHoldWhatTheUnitLeadsAndWhatItAssistsIn() {
        for (var i = 0; i < 3; i++) {
            dispatched("主办" + i, day(2 * i + 1), TestCity.INDUSTRY);
            dispatched("协办" + i, day(2 * i + 2), TestCity.HOUSING, TestCity.INDUSTRY);
            dispatched("无关" + i, day(2 * i + 2), TestCity.COUNTY);
        }

        var first = list("&size=4", TestCity.INDUSTRY_LIAISON);
        var second = list("&size=4&after=" + JsonPath.read(first, "$.next"), TestCity.INDUSTRY_LIAISON);

        assertThat(demands(first)).containsExactly("主办0", "协办0", "主办1", "协办1");
        assertThat(demands(second)).containsExactly("主办2", "协办2");
        assertThat(count("", TestCity.INDUSTRY_LIAISON)).isEqualTo(6);
    }

    @Test
    void aLightThatDoesNotExistIsRefusedByItsName() {
        assertThat(get("/api/matters?light=PURPLE", TestCity.CLERK))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("填写的内容有误：灯色无法识别");
    }

    @Test
    void aListIsNarrowedToOneLight() {
        var red = dispatched("已超期", LocalDate.of(2020, 1, 2), TestCity.INDUSTRY);
        dispatched("还早", LocalDate.of(2099, 1, 2), TestCity.INDUSTRY);

        assertThat(ids(list("&light=RED", TestCity.CLERK))).containsExactly(text(red));
        assertThat(count("&light=RED", TestCity.CLERK)).isEqualTo(1);
        assertThat(JsonPath.<@Nullable Object>read(list("&light=RED", TestCity.CLERK), "$.rows[0].clocks.light"))
                .isEqualTo("RED");
    }

    @Test
    void aListIsNarrowedByDaysThemeAndOpenness() {
        var matter = dispatched("任务", day(9), TestCity.INDUSTRY);

        assertThat(ids(list("&dueFrom=" + day(9) + "&dueTo=" + day(9) + "&open=true&theme=一要稳住工业运行", TestCity.CLERK)))
                .containsExactly(text(matter));
        assertThat(ids(list("&open=false", TestCity.CLERK))).isEmpty();
        assertThat(ids(list("&dueFrom=" + day(10), TestCity.CLERK))).isEmpty();
    }

    @Test
    void whatStandsUnderNoThemeIsAListOfItsOwn() {
        dispatched("有主题的任务", day(9), TestCity.INDUSTRY);
        var matter = dispatched("没有主题的任务", day(9), TestCity.INDUSTRY);
        owner.jdbc()
                .sql("update matter.matter set theme = null where id = :id")
                .param("id", matter.value())
                .update();

        assertThat(ids(list("&withoutTheme=true", TestCity.CLERK))).containsExactly(text(matter));
        assertThat(count("&withoutTheme=true", TestCity.CLERK)).isEqualTo(1);
        assertThat(count("&withoutTheme=false", TestCity.CLERK)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"小区", "老旧小区", "老旧 加装", "梯", "%25"})
    void twoCharactersAreEnoughToSearch(String words) {
        var matter = dispatched("改造老旧小区，加装电梯，完成100%", day(9), TestCity.HOUSING);
        dispatched("改造旧小商品市场", day(9), TestCity.HOUSING);

        assertThat(ids(list("&q=" + words, TestCity.CLERK))).containsExactly(text(matter));
    }

    @Test
    void asOfAnEarlierMomentAMatterIsWhatItWasThen() {
        var matter = dispatched("任务", day(9), TestCity.INDUSTRY);
        var before = jdbc.sql("select now()::text").query(String.class).single().replace(' ', 'T') + ":00";
        deeds.received(matter, TestCity.INDUSTRY_LIAISON);

        assertThat(JsonPath.<@Nullable Object>read(list("", TestCity.CLERK), "$.rows[0].stage"))
                .isEqualTo("RECEIVED");
        assertThat(JsonPath.<@Nullable Object>read(list("&asOf=" + encoded(before), TestCity.CLERK), "$.rows[0].stage"))
                .isEqualTo("DISPATCHED");
        assertThat(JsonPath.<@Nullable Object>read(
                        list("&asOf=" + encoded(before), TestCity.CLERK), "$.rows[0].receivedAt"))
                .isNull();
        assertThat(ids(list("&asOf=2020-01-01T00:00:00Z", TestCity.CLERK))).isEmpty();
    }

    @Test
    void asOfAnEarlierMomentAReportWasStillOwed() {
        var matter = dispatched("任务", day(9), TestCity.INDUSTRY);
        // so that a report is owed whatever the day of this test is
        owner.jdbc().sql("""
                        update matter.deed
                           set body = jsonb_set(jsonb_set(body, '{terms,firstReport}', '"2020-01-06"'),
                                                '{terms,firstReportDue}', '"2020-01-10"')
                         where matter_id = :id
                        """).param("id", matter.value()).update();
        var before = jdbc.sql("select now()::text").query(String.class).single().replace(' ', 'T') + ":00";
        reported(matter);
        jdbc.sql("update matter.standing set owes_from = '2099-01-01', report_due = '2099-01-02' where matter_id = :id")
                .param("id", matter.value())
                .update();

        assertThat(ids(list("&owes=true", TestCity.CLERK))).isEmpty();
        assertThat(ids(list("&late=true", TestCity.CLERK))).isEmpty();
        assertThat(ids(list("&late=true&asOf=" + encoded(before), TestCity.CLERK)))
                .containsExactly(text(matter));
        assertThat(ids(list("&owes=true&asOf=" + encoded(before), TestCity.CLERK)))
                .containsExactly(text(matter));
        assertThat(ids(list("&light=YELLOW&asOf=" + encoded(before), TestCity.CLERK)))
                .containsExactly(text(matter));
        assertThat(count("&light=YELLOW&asOf=" + encoded(before), TestCity.CLERK))
                .isEqualTo(1);
    }

    @Test
    void whatStandsStillIsNotAmongWhatRuns() {
        var running = signed(dispatched("在计时", day(9), TestCity.INDUSTRY), TestCity.INDUSTRY_LIAISON);
        var paused = signed(dispatched("已停表", day(9), TestCity.INDUSTRY), TestCity.INDUSTRY_LIAISON);
        deeds.paused(paused);

        assertThat(ids(list("&running=true", TestCity.CLERK))).containsExactly(text(running));
        assertThat(count("&running=true", TestCity.CLERK)).isEqualTo(1);
    }

    @Test
    void eachCountOfWhatIsToBeDoneOpensTheListOfIt() {
        var soon = LocalDate.now(WorkCalendar.ZONE).plusDays(1);
        var unsigned = dispatched("待签收", day(9), TestCity.INDUSTRY);
        var near = signed(dispatched("将到期", soon, TestCity.INDUSTRY), TestCity.INDUSTRY_LIAISON);
        var owing = signed(dispatched("欠反馈", day(9), TestCity.INDUSTRY), TestCity.INDUSTRY_LIAISON);
        jdbc.sql("update matter.standing set owes_from = '2020-01-06', report_due = '2020-01-10' where matter_id = :id")
                .param("id", owing.value())
                .update();
        var assisted = dispatched("待协办意见", day(9), TestCity.HOUSING, TestCity.INDUSTRY);
        var blocked = signed(dispatched("卡在工信局", day(9), TestCity.HOUSING), TestCity.HOUSING_LIAISON);
        deeds.heldUpBy(TestCity.INDUSTRY.id(), blocked, TestCity.HOUSING_LIAISON);
        var back = claimed(dispatched("退回重办", day(9), TestCity.INDUSTRY), TestCity.INDUSTRY_LIAISON);
        deeds.sentBack(back);
        var verified = claimed(dispatched("待核查", day(9), TestCity.HOUSING), TestCity.HOUSING_LIAISON);
        deeds.toBeVerifiedBy(verified, TestCity.INDUSTRY_LIAISON);
        // what is signed for on a Monday owes that week's report at once
        jdbc.sql(
                        "update matter.standing set owes_from = null, report_due = null where until = 'infinity' and matter_id <> :id")
                .param("id", owing.value())
                .update();

        var expected = Map.of(
                DutyKind.SIGN,
                unsigned,
                DutyKind.DUE,
                near,
                DutyKind.REPORT,
                owing,
                DutyKind.ANSWER,
                assisted,
                DutyKind.BLOCKING,
                blocked,
                DutyKind.SENT_BACK,
                back,
                DutyKind.VERIFY,
                verified);

        assertThat(expected).containsOnlyKeys(DutyKind.values());
        expected.forEach((kind, matter) -> assertThat(ids(list("&duty=" + kind, TestCity.INDUSTRY_LIAISON)))
                .as(kind.name())
                .containsExactly(text(matter)));
        var counts = duties.of(TestCity.INDUSTRY_LIAISON, 1).counts();
        for (var kind : DutyKind.values()) {
            assertThat(JsonPath.<Integer>read(
                            body(get("/api/matters/count?duty=" + kind, TestCity.INDUSTRY_LIAISON)), "$.count"))
                    .as(kind.name())
                    .isEqualTo(counts.get(kind));
        }
    }

    @Test
    void anExportHasAllRowsAndNoFormulas() throws UnsupportedEncodingException {
        dispatched("=HYPERLINK(\"http://x\")", day(9), TestCity.INDUSTRY);
        dispatched("+86开头的电话", day(10), TestCity.INDUSTRY);

        var answer = get("/api/matters/export?mandateId=" + meeting, TestCity.CLERK);

        assertThat(answer).hasStatus(HttpStatus.OK);
        assertThat(answer.getResponse().getContentAsString())
                .startsWith("\uFEFF\"编号\",\"事项\"")
                .contains("\"'=HYPERLINK(\"\"http://x\"\")\"", "\"'+86开头的电话\"")
                .hasLineCount(3);
    }

    @Test
    void aMatterTellsItsHistoryInWords() {
        var matter = dispatched("完成首批企业诊断", day(9), TestCity.INDUSTRY, TestCity.HOUSING);
        deeds.received(matter, TestCity.INDUSTRY_LIAISON);
        reported(matter);

        var history = body(get("/api/matters/%s/history".formatted(text(matter)), TestCity.INDUSTRY_LIAISON));

        assertThat(JsonPath.<List<String>>read(history, "$[*].title"))
                .containsExactly("2026年第19次周交办会交办，市工信局主办，市住建局协办，限2030年1月9日前办结", "签收", "反馈2026年第47周进展：完成30%");
        assertThat(JsonPath.<List<Integer>>read(history, "$[*].no")).containsExactly(1, 2, 3);
        assertThat(JsonPath.<@Nullable Object>read(history, "$[2].words")).isEqualTo("已诊断三十户\n存在问题：缺专家");
        assertThat(get("/api/matters/%s/history".formatted(text(matter)), TestCity.HOUSING_LIAISON))
                .hasStatus(HttpStatus.OK);
        assertThat(get(
                        "/api/matters/%s/history".formatted(text(dispatched("无关", day(1), TestCity.COUNTY))),
                        TestCity.HOUSING_LIAISON))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aMatterShowsBothClocksAndItsLimits() {
        var matter = dispatched("完成首批企业诊断", day(9), TestCity.INDUSTRY);

        var view = body(get("/api/matters/" + text(matter), TestCity.CLERK));

        assertThat(JsonPath.<@Nullable Object>read(view, "$.clocks.originalDue"))
                .isEqualTo(day(9).toString());
        assertThat(JsonPath.<@Nullable Object>read(view, "$.clocks.due")).isEqualTo(day(9).toString());
        assertThat(JsonPath.<@Nullable Object>read(view, "$.terms.cadence")).isEqualTo("WEEK");
        assertThat(JsonPath.<@Nullable Object>read(view, "$.requests.return")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "light=PINK",
                "stage=ASLEEP",
                "after=zzz",
                "after=%2B",
                "size=0",
                "size=100000",
                "unitId=7",
                "dueFrom=2026-02-30",
                "dueTo=%2B999999999-01-01",
                "asOf=gestern",
                "sort=luck",
                "q=%00"
            })
    void whatNoListKnowsIsRefusedInASentence(String nonsense) {
        var answer = get("/api/matters?" + nonsense, TestCity.CLERK);

        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(body(answer)).doesNotContain("java.", "Exception", "Failed");
    }

    @Test
    void aSearchFindsDemandsReportsAndSourcesUnderTheViewersRights() {
        var word = "灯塔" + UUID.randomUUID().toString().substring(0, 8);
        var matter = dispatched("建设" + word + "工厂", day(9), TestCity.INDUSTRY);
        dispatched("建设" + word + "小区", day(9), TestCity.HOUSING);
        reported(matter);
        owner.jdbc()
                .sql("update matter.report set progress = :progress where matter_id = :id")
                .param("progress", "已走访企业。" + word.toUpperCase(Locale.ROOT) + "已开工")
                .param("id", matter.value())
                .update();
        owner.jdbc()
                .sql("update matter.matter set demand = '建设工厂' where id = :id")
                .param("id", matter.value())
                .update();

        var own = body(get("/api/search?q=" + word, TestCity.INDUSTRY_LIAISON));
        var all = body(get("/api/search?q=" + word, TestCity.CLERK));

        assertThat(JsonPath.<List<String>>read(own, "$.rows[*].kind")).containsExactly("REPORT", "SOURCE");
        assertThat(JsonPath.<String>read(own, "$.rows[0].excerpt"))
                .isEqualTo("已走访企业。" + word.toUpperCase(Locale.ROOT) + "已开工 缺专家");
        assertThat(JsonPath.<List<List<Integer>>>read(own, "$.rows[0].hits")).containsExactly(List.of(6, 16));
        assertThat(JsonPath.<List<String>>read(all, "$.rows[*].kind")).containsExactly("REPORT", "MATTER", "SOURCE");
        var first = body(get("/api/search?size=2&q=" + word, TestCity.CLERK));
        assertThat(JsonPath.<List<String>>read(
                        body(get(
                                "/api/search?size=2&q=" + word + "&after=" + JsonPath.read(first, "$.next"),
                                TestCity.CLERK)),
                        "$.rows[*].kind"))
                .containsExactly("SOURCE");
        assertThat(get("/api/search?q=", TestCity.CLERK)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void aSearchGoesOnBehindTheLatestThousands() {
        var often = "潮汐" + UUID.randomUUID().toString().substring(0, 8);
        var seldom = "灯塔" + UUID.randomUUID().toString().substring(0, 8);
        var early = dispatched("建设" + seldom, day(9), TestCity.INDUSTRY);
        jdbc.sql("""
                        insert into matter.report (id, matter_id, unit_id, at, by_person, by_name, period, period_first, unchanged,
                                                   progress, evidence, fresh_share)
                        select gen_random_uuid(), :matter, :unit, clock_timestamp() + n * interval '1 microsecond', :person, '苏一鸣',
                               '2026-W47', '2026-11-16', false, :word || n, '{}', 1
                          from generate_series(1, 10100) n
                        """)
                .param("matter", early.value())
                .param("unit", TestCity.INDUSTRY.id().value())
                .param("person", TestCity.INDUSTRY_LIAISON.person().value())
                .param("word", often)
                .update();

        var found = new ArrayList<String>();
        var next = "";
        do {
            var page = body(get("/api/search?size=500&q=" + often + next, TestCity.CLERK));
            found.addAll(JsonPath.<List<String>>read(page, "$.rows[*].excerpt"));
            next = JsonPath.<@Nullable String>read(page, "$.next") == null
                    ? ""
                    : "&after=" + JsonPath.read(page, "$.next");
        } while (!next.isEmpty());

        assertThat(found).hasSize(10_100).doesNotHaveDuplicates();
        assertThat(JsonPath.<List<String>>read(
                        body(get("/api/search?q=" + seldom, TestCity.CLERK)), "$.rows[*].matterId"))
                .containsExactly(text(early));
        owner.jdbc()
                .sql("delete from matter.report where matter_id = :id")
                .param("id", early.value())
                .update();
    }

    @Test
    void aUnitWithThousandsOfMattersFindsItsOwnAlone() {
        var word = "灯塔" + UUID.randomUUID().toString().substring(0, 8);
        var own = dispatched("建设" + word + "工厂", day(9), TestCity.INDUSTRY);
        dispatched("建设" + word + "小区", day(9), TestCity.HOUSING);
        var assisted = dispatched("建设" + word + "园区", day(9), TestCity.HOUSING, TestCity.INDUSTRY);
        reported(own);
        owner.jdbc()
                .sql("update matter.report set progress = :progress where matter_id = :id")
                .param("progress", word + "已开工")
                .param("id", own.value())
                .update();
        owner.jdbc()
                .sql("""
                        with added as (
                            insert into matter.matter (id, code, demand, theme, deadline, mandate_id, mandate, approver, approver_name, spans,
                                                       dispatched_at, source, importance)
                            select gen_random_uuid(), m.code || '-' || n, '办理第' || n || '件事', m.theme, m.deadline, m.mandate_id, m.mandate,
                                   m.approver, m.approver_name, m.spans, m.dispatched_at, m.source, m.importance
                              from matter.matter m, generate_series(1, 5000) n
                             where m.id = :id
                            returning id, approver, approver_name)
                        insert into matter.standing (matter_id, since, until, stage, lead_unit, co_units, original_due, due, provisional,
                                                     paused, designated, sent_back, awaiting, pending, owing_opinions, approver, approver_name)
                        select id, clock_timestamp(), 'infinity', 'RECEIVED', :unit, '{}', '2030-01-09', '2030-01-09', false,
                               false, false, false, '{}', false, '{}', approver, approver_name
                          from added
                        """)
                .param("unit", TestCity.INDUSTRY.id().value())
                .param("id", own.value())
                .update();

        var found = body(get("/api/search?q=" + word, TestCity.INDUSTRY_LIAISON));

        assertThat(JsonPath.<List<String>>read(found, "$.rows[*].matterId"))
                .containsExactly(text(own), text(assisted), text(own));
        assertThat(JsonPath.<List<String>>read(found, "$.rows[*].kind")).containsExactly("REPORT", "MATTER", "MATTER");
        assertThat(JsonPath.<List<String>>read(
                        body(get("/api/search?q=" + word, TestCity.HOUSING_LIAISON)), "$.rows[*].kind"))
                .containsExactly("MATTER", "MATTER");
        for (var table : List.of("matter.standing where matter_id", "matter.matter where id")) {
            owner.jdbc()
                    .sql("delete from " + table + " in (select id from matter.matter where demand ~ '^办理第[0-9]+件事$')")
                    .update();
        }
    }

    private MatterId dispatched(String demand, LocalDate due, Unit lead, Unit... coUnits) {
        var order = MatterFixtures.order("〔2026〕" + UUID.randomUUID(), demand, lead, coUnits);
        return dispatch.dispatch(
                new Order(
                        order.code(),
                        order.demand(),
                        null,
                        order.theme(),
                        order.leadUnit(),
                        order.coUnits(),
                        due,
                        null,
                        order.importance(),
                        new Mandate(
                                Source.MEETING,
                                meeting,
                                order.mandate().name(),
                                order.mandate().approver(),
                                order.mandate().approverName()),
                        order.sentence(),
                        null,
                        null),
                TestCity.CLERK);
    }

    private MatterId signed(MatterId matter, Viewer liaison) {
        deeds.received(matter, liaison);
        return matter;
    }

    private MatterId claimed(MatterId matter, Viewer liaison) {
        deeds.claimed(signed(matter, liaison), liaison);
        return matter;
    }

    private void reported(MatterId matter) {
        jdbc.sql("""
                        insert into matter.report (id, matter_id, unit_id, at, by_person, by_name, period, period_first, unchanged,
                                                   progress, percent, problems, evidence, fresh_share)
                        values (gen_random_uuid(), :matter, :unit, clock_timestamp(), :person, '苏一鸣', '2026-W47', '2026-11-16',
                                false, '已诊断三十户', 30, '缺专家', '{}', 1)
                        """)
                .param("matter", matter.value())
                .param("unit", TestCity.INDUSTRY.id().value())
                .param("person", TestCity.INDUSTRY_LIAISON.person().value())
                .update();
    }

    private String list(String more, Viewer viewer) {
        return body(get("/api/matters?mandateId=" + meeting + more, viewer));
    }

    private int count(String more, Viewer viewer) {
        return JsonPath.read(body(get("/api/matters/count?mandateId=" + meeting + more, viewer)), "$.count");
    }

    private MvcTestResult get(String uri, Viewer viewer) {
        return http.get()
                .uri(java.net.URI.create(uri.replaceAll("\\s", "%20")))
                .with(TestCity.as(viewer))
                .exchange();
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> ids(String page) {
        return JsonPath.read(page, "$.rows[*].id");
    }

    private static List<String> demands(String page) {
        return JsonPath.read(page, "$.rows[*].demand");
    }

    private static LocalDate day(int of) {
        return LocalDate.of(2030, 1, of);
    }

    private static String text(MatterId id) {
        return id.value().toString();
    }

    private static String encoded(String moment) {
        return moment.replace("+", "%2B");
    }
}
