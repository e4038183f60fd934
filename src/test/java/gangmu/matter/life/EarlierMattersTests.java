package gangmu.matter.life;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import gangmu.ModuleTest;
import gangmu.matter.MatterEvent;
import gangmu.matter.MatterId;
import gangmu.matter.MatterReceipts;
import gangmu.matter.Stage;
import gangmu.organisation.TestCity;
import gangmu.organisation.UnitId;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** What the first release wrote down is all there after the later ones have made deeds of it, and life goes on with it. */
@ModuleTest
@Import(EarlierMattersTests.FirstRelease.class)
class EarlierMattersTests {

    private static final MatterId UNSIGNED = MatterId.of("00000000-0000-0000-0000-0000000000a1");
    private static final MatterId SIGNED = MatterId.of("00000000-0000-0000-0000-0000000000a2");
    private static final MatterId SIGNED_BEFORE = MatterId.of("00000000-0000-0000-0000-0000000000a3");
    private static final List<MatterId> ALL = List.of(UNSIGNED, SIGNED, SIGNED_BEFORE);
    private static final UUID MEETING = UUID.randomUUID();
    private static final Instant MONDAY = Instant.parse("2026-05-11T01:00:00.123456Z");
    private static final Instant TUESDAY = Instant.parse("2026-05-12T02:30:00.654321Z");

    private final MockMvcTester http;
    private final BeanFactory beans;
    private final Deeds deeds;
    private final MatterCommands commands;
    private final MatterReceipts receipts;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    EarlierMattersTests(
            MockMvcTester http,
            BeanFactory beans,
            Deeds deeds,
            MatterCommands commands,
            MatterReceipts receipts,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.http = http;
        this.beans = beans;
        this.deeds = deeds;
        this.commands = commands;
        this.receipts = receipts;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @BeforeEach
    void city() {
        TestCity.settle(beans);
    }

    @Test
    void anUnsignedMatterIsStillToBeSigned() {
        var matter = deeds.find(UNSIGNED).orElseThrow();

        assertThat(matter.stage()).isEqualTo(Stage.DISPATCHED);
        assertThat(matter.leadUnit()).isEqualTo(TestCity.INDUSTRY.id());
        assertThat(matter.coUnits()).containsExactly(TestCity.COUNTY.id(), TestCity.HOUSING.id());
        assertThat(matter.order().demand()).isEqualTo("完成首批“智改数转”诊断\n并逐户建账");
        assertThat(matter.order().deadlineText()).isEqualTo("6月底前");
        assertThat(matter.order().sentence()).isNotNull().satisfies(sentence -> {
            assertThat(sentence.spans()).containsExactly(10, 20, 25, 40);
            assertThat(sentence.words()).isEqualTo("完成首批诊断");
        });
        assertThat(matter.order().mandate().approverName()).isEqualTo("江怀谦");
        assertThat(matter.standing().due()).isEqualTo("2026-06-30");
        assertThat(matter.standing().receiptDue()).isEqualTo("2026-05-12T16:00:00Z");
        assertThat(matter.deeds()).singleElement().extracting(MatterEvent::at).isEqualTo(MONDAY);
    }

    @Test
    void aSignedMatterKeepsItsReceiptAndGetsTheUsualLimit() {
        var matter = deeds.find(SIGNED).orElseThrow();

        assertThat(matter.stage()).isEqualTo(Stage.RECEIVED);
        // 31 May is a Sunday
        assertThat(matter.standing().due()).isEqualTo("2026-06-01");
        assertThat(matter.order().theme()).isNull();
        assertThat(receipts.of(ALL))
                .containsOnlyKeys(SIGNED, SIGNED_BEFORE)
                .containsEntry(SIGNED, new MatterReceipts.Receipt(TUESDAY, "叶知夏"))
                .containsEntry(SIGNED_BEFORE, new MatterReceipts.Receipt(MONDAY, "叶知夏"));
    }

    @Test
    void whatIsWrittenBesideTheDeedsFollowsFromThem() {
        var written = standings();

        transaction.executeWithoutResult(_ -> deeds.tellAnew(ALL));

        assertThat(standings()).isEqualTo(written).hasSize(3);
    }

    @Test
    void theListAndTheHistoryShowThem() throws UnsupportedEncodingException {
        var list = get("/api/matters?length=50");

        assertThat(JsonPath.<List<String>>read(list, "$.rows[*].code")).contains("〔2026〕1-1", "〔2026〕1-2", "〔2026〕1-3");
        assertThat(JsonPath.<List<String>>read(get("/api/matters/" + SIGNED.value() + "/history"), "$[*].event"))
                .containsExactly("MatterDispatched", "MatterReceived");
        assertThat(JsonPath.<String>read(get("/api/matters/" + UNSIGNED.value()), "$.clocks.originalDue"))
                .isEqualTo("2026-06-30");
    }

    @Test
    void lifeGoesOnWithThem() {
        commands.act(
                SIGNED_BEFORE,
                TestCity.HOUSING_LIAISON,
                (it, now) -> new Completion(it).claim("已全部完成", "局长", List.of(), now));

        assertThat(deeds.find(SIGNED_BEFORE).orElseThrow().stage()).isEqualTo(Stage.COMPLETION_CLAIMED);
    }

    private List<String> standings() {
        return jdbc.sql("select s::text from matter.standing s where matter_id = any(:ids) order by matter_id, since")
                .param(
                        "ids",
                        List.of(UNSIGNED, SIGNED).stream().map(MatterId::value).toArray(UUID[]::new))
                .query(String.class)
                .list();
    }

    private String get(String path) throws UnsupportedEncodingException {
        return http.get()
                .uri(path)
                .with(TestCity.as(TestCity.CLERK))
                .exchange()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    /** A database as the first release left it. */
    @TestConfiguration(proxyBeanMethods = false)
    static class FirstRelease {

        @Bean
        @Primary
        FlywayConnectionDetails leftByTheFirstRelease(@Qualifier("migrations") FlywayConnectionDetails fresh) {
            var database = new DriverManagerDataSource(
                    Objects.requireNonNull(fresh.getJdbcUrl()),
                    Objects.requireNonNull(fresh.getUsername()),
                    Objects.requireNonNull(fresh.getPassword()));
            migrateToFirst(database);
            var jdbc = JdbcClient.create(database);
            insert(jdbc, UNSIGNED, 1, TestCity.INDUSTRY.id(), Map.of("deadline", LocalDate.of(2026, 6, 30)), null);
            insert(jdbc, SIGNED, 2, TestCity.HOUSING.id(), Map.of(), TUESDAY);
            // a clock that was put back
            insert(jdbc, SIGNED_BEFORE, 3, TestCity.HOUSING.id(), Map.of(), MONDAY.minusSeconds(60));
            assist(jdbc, TestCity.COUNTY.id(), 1);
            assist(jdbc, TestCity.HOUSING.id(), 2);
            return fresh;
        }

        private static void migrateToFirst(DataSource database) {
            Flyway.configure()
                    .dataSource(database)
                    .locations("classpath:db/migration/matter")
                    .table("flyway_schema_history_matter")
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .target("1")
                    .load()
                    .migrate();
        }

        private static void insert(
                JdbcClient jdbc,
                MatterId id,
                int no,
                UnitId lead,
                Map<String, LocalDate> named,
                @Nullable Instant received) {
            jdbc.sql("""
                            insert into matter.matter (
                                   id, code, demand, theme, lead_unit, deadline, deadline_text, stage, meeting_id, meeting, approver,
                                   approver_name, document_sha256, document_name, words, spans, dispatched_at, received_at,
                                   received_by, version)
                            values (:id, :code, :demand, null, :lead, :deadline, :text, :stage, :meeting, '2026年第1次周交办会',
                                   :approver, '江怀谦', :sha256, '会议报道.txt', '完成首批诊断', '{10,20,25,40}', :at, :received, :by, 0)
                            """)
                    .param("id", id.value())
                    .param("code", "〔2026〕1-" + no)
                    .param("demand", "完成首批“智改数转”诊断\n并逐户建账")
                    .param("lead", lead.value())
                    .param("deadline", named.get("deadline"))
                    .param("text", named.isEmpty() ? null : "6月底前")
                    .param("stage", received == null ? "DISPATCHED" : "RECEIVED")
                    .param("meeting", MEETING)
                    .param("approver", TestCity.LEADER.person().value())
                    .param("sha256", "ab".repeat(32))
                    .param("at", utc(MONDAY))
                    .param("received", received == null ? null : utc(received))
                    .param("by", received == null ? null : "叶知夏")
                    .update();
        }

        private static void assist(JdbcClient jdbc, UnitId unit, int place) {
            jdbc.sql("insert into matter.co_unit (matter_id, unit_id, place) values (:id, :unit, :place)")
                    .param("id", UNSIGNED.value())
                    .param("unit", unit.value())
                    .param("place", place)
                    .update();
        }

        private static OffsetDateTime utc(Instant at) {
            return at.atOffset(ZoneOffset.UTC);
        }
    }
}
