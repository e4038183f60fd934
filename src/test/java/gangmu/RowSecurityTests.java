package gangmu;

import static gangmu.organisation.TestCity.AUDITOR;
import static gangmu.organisation.TestCity.CLERK;
import static gangmu.organisation.TestCity.HOUSING;
import static gangmu.organisation.TestCity.HOUSING_LIAISON;
import static gangmu.organisation.TestCity.INDUSTRY;
import static gangmu.organisation.TestCity.INDUSTRY_LIAISON;
import static gangmu.organisation.TestCity.LEADER;
import static gangmu.organisation.TestCity.SECURITY_ADMIN;
import static gangmu.organisation.TestCity.SYSTEM_ADMIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gangmu.TestDatabase.Owner;
import gangmu.document.finding.TestProposals;
import gangmu.matter.TestMatters;
import gangmu.organisation.PersonId;
import gangmu.organisation.Role;
import gangmu.organisation.TestCity;
import gangmu.organisation.Viewer;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.transaction.support.TransactionTemplate;

/** The last line: what the database shows of every table to a query that forgot to ask whose the rows are. */
@SpringBootTest
@Import(TestDatabase.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class RowSecurityTests {

    /** Tables whose rows belong to nobody in particular, and why. */
    private static final Map<String, String> OPEN = Map.ofEntries(
            Map.entry("calendar.year_notice", "the holidays are everybody's"),
            Map.entry("calendar.day", "the holidays are everybody's"),
            Map.entry("matter.rule_set", "the rules are everybody's"),
            Map.entry("archive.scheme", "the codes of the house are everybody's"),
            Map.entry("organisation.unit", "the names of units stand on every screen"),
            Map.entry("organisation.person", "names stand on every screen; the sign-in asks before anybody is known"),
            Map.entry("organisation.holding", "who holds which post is told in the house"),
            Map.entry("organisation.role_right", "which role may do what; read before anybody is known"),
            Map.entry("organisation.data_scope", "read before anybody is known"),
            Map.entry("organisation.session", "read before anybody is known"),
            Map.entry("organisation.session_attributes", "read before anybody is known"),
            Map.entry("organisation.safeguards", "the rules of signing in are everybody's"),
            Map.entry("organisation.second_factor", "read before anybody is known; the secrets are encrypted"),
            Map.entry("organisation.recovery_code", "read before anybody is known; hashes only"),
            Map.entry("organisation.address_failure", "counted before anybody is known"),
            Map.entry("organisation.former_password", "hashes only"),
            Map.entry("organisation.openid_link", "read before anybody is known; names and numbers at the provider"),
            Map.entry("journal.block", "hashes only"),
            Map.entry("journal.era", "the clock of the record"),
            Map.entry("notice.scheduled_tasks", "the timetable"),
            Map.entry("public.event_publication", "what listeners have yet to hear; no query of a screen reads it"));

    private static final String BUSINESS = "(matter|archive|document|meeting)\\..*";

    /** What a liaison may see of a table, as a condition; {@code :unit} and {@code :person} are the liaison's. */
    private static final Map<String, String> OF_A_LIAISON = Map.ofEntries(
            Map.entry("matter.matter", "id in (%s)"),
            Map.entry("matter.standing", "matter_id in (%s)"),
            Map.entry("matter.deed", "matter_id in (%s)"),
            Map.entry("matter.report", "matter_id in (%s)"),
            Map.entry("matter.evidence", "matter_id in (%s)"),
            Map.entry("matter.paper", "matter_id in (%s)"),
            Map.entry("archive", "matter_id in (%s)"),
            Map.entry("organisation.stand_in", "absent = :person or deputy = :person"),
            Map.entry("journal.entry", "person = :person"),
            Map.entry("notice", "person_id = :person"),
            Map.entry("board", "person_id = :person"));

    private static final String OWN_MATTERS =
            "select matter_id from matter.standing where lead_unit = :unit or :unit = any(co_units)";

    private final BeanFactory beans;
    private final JdbcClient jdbc;
    private final Owner owner;
    private final TransactionTemplate transaction;

    RowSecurityTests(BeanFactory beans, JdbcClient jdbc, Owner owner, TransactionTemplate transaction) {
        this.beans = beans;
        this.jdbc = jdbc;
        this.owner = owner;
        this.transaction = transaction;
    }

    @BeforeEach
    void city() {
        TestCity.settle(beans);
        if (count("matter.matter") == 0) {
            TestMatters.ledBy(beans, INDUSTRY.id());
            TestMatters.ledBy(beans, HOUSING.id());
            TestProposals.ready(beans, new TestProposals.Wanted("要报送总结。", null, null));
            fill();
        }
    }

    @Test
    void everyTableIsProtectedOrSaysWhyNot() {
        var tables = new TreeMap<String, Boolean>();
        owner.jdbc().sql("""
                        select n.nspname || '.' || c.relname as name,
                               c.relrowsecurity and exists (select from pg_policy p where p.polrelid = c.oid) as protected
                          from pg_class c
                          join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind in ('r', 'p') and n.nspname !~ '^pg_|^information_schema$' and c.relname !~ '^flyway_'
                        """).query(row -> {
            tables.put(row.getString("name"), row.getBoolean("protected"));
        });

        assertThat(tables)
                .as("enable row level security and add a policy in the migration of the table, or name it in OPEN")
                .allSatisfy((table, isProtected) ->
                        assertThat(isProtected).as(table).isNotEqualTo(OPEN.containsKey(table)));
        assertThat(tables.keySet()).containsAll(OPEN.keySet());
    }

    @Test
    void theApplicationWorksInARoleThatOwnsNothingAndBypassesNothing() {
        assertThat(jdbc.sql("""
                        select count(*)
                          from pg_roles
                         where rolname = current_user and not rolsuper and not rolbypassrls and not rolcreaterole
                           and not exists (select
                                             from pg_class c
                                             join pg_namespace n on n.oid = c.relnamespace
                                            where n.nspname = 'matter' and pg_has_role(current_user, c.relowner, 'member'))
                        """).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void aLiaisonWhoForgetsToAskWhoseFindsNothingForeign() {
        for (var table : protectedTables()) {
            var may = mayOfALiaison(table);
            var own = jdbcOf(owner, "select count(*) from %s where %s".formatted(table, may));

            assertThat(seenBy(INDUSTRY_LIAISON, table)).as(table).isEqualTo(own);
            assertThat(own).as("%s holds foreign rows", table).isLessThan(count(table));
        }
    }

    @Test
    void whoHasNotSignedInFindsNothingAtAll() throws Exception {
        for (var table : protectedTables()) {
            assertThat(ByHand.away(() -> see(table))).as(table).isZero();
        }
        assertThat(ByHand.away(() -> see("matter.v_led"))).isZero();
    }

    @Test
    void anAdministratorFindsNoBusiness() {
        for (var administrator : List.of(SYSTEM_ADMIN, SECURITY_ADMIN, AUDITOR)) {
            for (var table : protectedTables()) {
                if (table.matches(BUSINESS)) {
                    assertThat(seenBy(administrator, table))
                            .as("%s for %s", table, administrator.role())
                            .isZero();
                }
            }
        }
    }

    @Test
    void theSupervisionOfficeAndTheLeadersFindAllBusiness() {
        for (var viewer : List.of(CLERK, LEADER)) {
            for (var table : protectedTables()) {
                if (table.matches(BUSINESS)) {
                    assertThat(seenBy(viewer, table)).as(table).isEqualTo(count(table));
                }
            }
        }
    }

    @Test
    void whoIsOfNoUnitFindsWhatNamesThemAndNothingElse() {
        for (var viewer : List.of(TestCity.LINE_OFFICE, TestCity.VERIFIER)) {
            for (var table : protectedTables()) {
                if (table.matches(BUSINESS)) {
                    assertThat(seenBy(viewer, table))
                            .as("%s for %s", table, viewer.role())
                            .isZero();
                }
            }
        }
    }

    @Test
    void anAreaOfficeFindsWhatItsUnitsDoAsALiaisonDoes() {
        var ofIndustry =
                new Viewer(PersonId.next(), "区督查", Role.AREA_OFFICE, INDUSTRY.id(), INDUSTRY_LIAISON.sight(), null);

        for (var table : List.of("matter.matter", "matter.standing", "matter.deed", "document.document")) {
            assertThat(seenBy(ofIndustry, table)).as(table).isEqualTo(seenBy(INDUSTRY_LIAISON, table));
        }
    }

    /** A view that asks as its owner is held by no policy: it must say itself whose its rows are. */
    @Test
    void noViewAsksAsItsOwnerButTheOneThatSaysWhoseItsRowsAre() {
        var open = "matter.standing where until = 'infinity' and open";
        var views = owner.jdbc().sql("""
                        select n.nspname || '.' || c.relname
                          from pg_class c
                          join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind in ('v', 'm') and n.nspname !~ '^pg_|^information_schema$'
                           and not coalesce('security_invoker=true' = any (c.reloptions), false)
                        """).query(String.class).list();

        assertThat(views).containsExactly("matter.v_led");
        assertThat(seenBy(INDUSTRY_LIAISON, "matter.v_led"))
                .isEqualTo(count(open + " and lead_unit = :unit"))
                .isPositive()
                .isLessThan(count(open));
        assertThat(seenBy(CLERK, "matter.v_led")).isEqualTo(count(open));
        for (var viewer : List.of(AUDITOR, SYSTEM_ADMIN, TestCity.LINE_OFFICE, TestCity.VERIFIER)) {
            assertThat(seenBy(viewer, "matter.v_led")).as("%s", viewer.role()).isZero();
        }
    }

    @Test
    void theRecordIsReadByThoseWhoseItIs() {
        owner.jdbc()
                .sql(
                        "insert into journal.entry (at, kind, person, body) values (now(), 'SignedOut', gen_random_uuid(), '{}')")
                .update();
        var all = count("journal.entry");

        assertThat(seenBy(AUDITOR, "journal.entry")).isEqualTo(all);
        assertThat(seenBy(CLERK, "journal.entry"))
                .isEqualTo(count("journal.entry where not journal.is_of_accounts(kind)"))
                .isLessThan(all);
        assertThat(seenBy(SYSTEM_ADMIN, "journal.entry")).isZero();
    }

    @Test
    void anAdministratorWritesNoBusinessAndNobodyWritesAnother() {
        assertThatThrownBy(() -> TestCity.through(
                        SYSTEM_ADMIN,
                        () -> jdbc.sql(
                                        "insert into meeting.meeting (id, year, ordinal, title, held_on, stage, version) "
                                                + "values (gen_random_uuid(), 2031, 1, '会', now(), 'PREPARING', 0)")
                                .update()))
                .hasRootCauseInstanceOf(SQLException.class)
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThat(TestCity.through(
                        INDUSTRY_LIAISON,
                        () -> jdbc.sql("update notice.notice set read_at = now()")
                                .update()))
                .isEqualTo(count("notice.notice where person_id = :person"));
    }

    /** A part is seen by the liaison of the whole; the whole is not seen by the liaison of a part. */
    @Test
    void whoSeesTheWholeSeesItsParts() {
        owner.jdbc()
                .sql("""
                        with part as (
                             insert into matter.matter (id, code, demand, source, importance, mandate_id, mandate, approver, approver_name,
                                    dispatched_at, parent_id)
                             select gen_random_uuid(), m.code || '-1', '分解的要求', 'SUB_MATTER', 'NORMAL', m.id, m.mandate, m.approver,
                                    m.approver_name, now(), m.id
                               from matter.matter m
                               join matter.standing s on s.matter_id = m.id and s.lead_unit = :industry
                              where m.parent_id is null
                              limit 1
                             returning id, approver, approver_name)
                        insert into matter.standing (matter_id, since, stage, lead_unit, co_units, approver, approver_name, original_due, provisional, paused, designated, owing_opinions, sent_back,
                               awaiting, pending)
                        select id, now(), 'DISPATCHED', :housing, '{}', approver, approver_name, '2026-12-01', false, false, false, '{}', false, '{}', false
                          from part
                        """)
                .param("industry", INDUSTRY.id().value())
                .param("housing", HOUSING.id().value())
                .update();
        var part = "matter.matter where demand = '分解的要求'";
        var whole = "matter.matter where id in (select parent_id from matter.matter where demand = '分解的要求')";

        assertThat(seenBy(INDUSTRY_LIAISON, part)).isEqualTo(1);
        assertThat(seenBy(HOUSING_LIAISON, part)).isEqualTo(1);
        assertThat(seenBy(HOUSING_LIAISON, whole)).isZero();

        owner.jdbc()
                .sql(
                        "delete from matter.standing where matter_id in (select id from matter.matter where demand = '分解的要求')")
                .update();
        owner.jdbc().sql("delete from matter.matter where demand = '分解的要求'").update();
    }

    /** Of a few connections that serve many, none keeps the eyes of who had it before. */
    @Test
    void aConnectionLooksThroughNobodyElsesEyes() throws Exception {
        var all = count("matter.matter");
        for (var round = 0; round < 20; round++) {
            assertThat(see("matter.matter")).isEqualTo(all);
            assertThat(seenBy(INDUSTRY_LIAISON, "matter.matter")).isEqualTo(1);
            assertThat(ByHand.away(() -> see("matter.matter"))).isZero();
            assertThat(seenBy(CLERK, "matter.matter")).isEqualTo(all);
        }
    }

    @Test
    void theSystemLooksInTheMiddleOfATransactionAndNoLonger() {
        var all = count("matter.matter");

        TestCity.through(
                INDUSTRY_LIAISON,
                () -> transaction.execute(status -> {
                    assertThat(see("matter.matter")).isEqualTo(1);
                    assertThat(AsTheSystem.call(() -> see("matter.matter"))).isEqualTo(all);
                    assertThat(see("matter.matter")).isEqualTo(1);
                    AsTheSystem.run(() -> see("matter.matter"));
                    status.setRollbackOnly();
                    return true;
                }));

        assertThat(seenBy(INDUSTRY_LIAISON, "matter.matter")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal.entry set body = '{}'",
                "delete from journal.entry",
                "truncate journal.entry",
                "update journal.block set count = count + 1",
                "update matter.deed set event = 'X'",
                "delete from matter.report",
                "insert into matter.v_led (matter_id, lead_unit) values (gen_random_uuid(), gen_random_uuid())",
                "update matter.v_led set sent_back = true",
                "delete from matter.v_led",
                "update matter.matter set demand = 'X'",
                "delete from calendar.day",
                "delete from meeting.note",
                "delete from archive.filing",
                "update archive.filing set file_number = 'X', item = 1",
                "update archive.appraisal set outcome = 'KEPT'",
                "update archive.scheme set fonds = 'X000'",
                "delete from meeting.sitting",
                "delete from organisation.holding",
                "update organisation.stand_in set until_day = until_day + 1",
                "update document.decision set what = 'X'",
                "alter table matter.matter disable row level security",
                "drop policy of_viewer on matter.matter",
                "set role postgres"
            })
    void whatIsOnlyEverAddedToIsNotChangedByTheApplication(String statement) {
        assertThatThrownBy(() -> AsTheSystem.run(() -> jdbc.sql(statement).update()))
                .rootCause()
                .isInstanceOf(SQLException.class)
                .extracting(refusal -> ((SQLException) refusal).getSQLState())
                .isEqualTo("42501");
    }

    private static String mayOfALiaison(String table) {
        if (table.matches("(document|meeting)\\..*")) {
            return "false";
        }
        var schema = table.substring(0, table.indexOf('.'));
        var may = OF_A_LIAISON.getOrDefault(table, OF_A_LIAISON.get(schema));
        assertThat(may).as("say here what a liaison may see of %s", table).isNotNull();
        return String.valueOf(may).formatted(OWN_MATTERS);
    }

    private List<String> protectedTables() {
        return owner.jdbc().sql("""
                        select n.nspname || '.' || c.relname
                          from pg_class c
                          join pg_namespace n on n.oid = c.relnamespace
                         where c.relrowsecurity
                         order by 1
                        """).query(String.class).list();
    }

    private int seenBy(Viewer viewer, String table) {
        return TestCity.through(viewer, () -> see(table));
    }

    private int see(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private int count(String table) {
        return jdbcOf(owner, "select count(*) from " + table);
    }

    private static int jdbcOf(Owner owner, String sql) {
        return owner.jdbc()
                .sql(sql)
                .param("unit", INDUSTRY.id().value())
                .param("person", INDUSTRY_LIAISON.person().value())
                .query(Integer.class)
                .single();
    }

    /** A row of everybody in every table that the fixtures leave empty. */
    private void fill() {
        for (var sql : List.of(
                "insert into matter.report (id, matter_id, unit_id, at, by_person, by_name, period, period_first, unchanged, progress, evidence, "
                        + "fresh_share) select gen_random_uuid(), matter_id, lead_unit, now(), gen_random_uuid(), '某', '2026-11-02/DAY', "
                        + "'2026-11-02', false, '进展', '{}', 1 from matter.standing",
                "insert into matter.evidence select gen_random_uuid(), matter_id, repeat('a', 64), '材料.pdf', 'application/pdf', 1, now(), "
                        + "gen_random_uuid(), '某', lead_unit from matter.standing",
                "insert into matter.paper select 'REMINDED', 2026, row_number() over (), matter_id, now() from matter.standing",
                "insert into archive.filing (matter_id, no, file_number, fonds, year, retention, division, item, code, title, author, ended_at, "
                        + "enclosures, at, by_person, by_name) select matter_id, 1, matter_id, 'X043', 2026, 'TEN_YEARS', 'DCS', "
                        + "row_number() over (), '号', '题名', '某', now(), 0, now(), gen_random_uuid(), '某' from matter.standing",
                "insert into archive.appraisal select matter_id, 1, file_number, 'TRANSFERRED', null, '移交', now(), gen_random_uuid(), '某' "
                        + "from archive.filing",
                "insert into meeting.meeting (id, year, ordinal, title, held_on, stage, version) "
                        + "values (gen_random_uuid(), 2030, 1, '会', now(), 'PREPARING', 0)",
                "insert into meeting.item select id, 1, gen_random_uuid() from meeting.meeting limit 1",
                "insert into meeting.sitting select id, now(), '某', null, null, null, null, 0 from meeting.meeting limit 1",
                "insert into meeting.note select gen_random_uuid(), meeting, 'OTHER', null, 'DECISION', '定', null, null, null, '{}', null, null, "
                        + "now(), '某', 0 from meeting.sitting",
                "insert into notice.notice select gen_random_uuid(), p, 'k', 'NEAR', 't', 'w', null, now() "
                        + "from unnest(array[gen_random_uuid(), %s]) p",
                "insert into organisation.stand_in select gen_random_uuid(), a.id, '甲', d.id, '乙', 'LIAISON', a.unit_id, now(), now(), "
                        + "'出差', now(), '丙' from organisation.person a, organisation.person d "
                        + "where d.role = 'CLERK' and a.role in ('LEADER', 'LIAISON')",
                "insert into notice.settings select p, null, '21:00', '07:00' from unnest(array[gen_random_uuid(), %s]) p",
                "insert into notice.message select p, now(), now() from unnest(array[gen_random_uuid(), %s]) p",
                "insert into board.saved_filter select gen_random_uuid(), p, '红灯', 'light=RED', now() "
                        + "from unnest(array[gen_random_uuid(), %s]) p")) {
            owner.jdbc()
                    .sql(sql.formatted("'" + INDUSTRY_LIAISON.person().value() + "'::uuid"))
                    .update();
        }
        for (var table : List.of("article", "project", "figure", "co_unit", "kept_apart", "decision")) {
            if (count("document." + table) == 0) {
                owner.jdbc().sql(documents(table)).update();
            }
        }
    }

    private static String documents(String table) {
        return switch (table) {
            case "project" ->
                "insert into document.project (article_id, name, spans) select id, '桥', '{}' from document.article limit 1";
            case "figure" ->
                "insert into document.figure (article_id, subject, value, unit, comparator, text, spans) "
                        + "select id, '桥', 1, '座', '=', '一座', '{}' from document.article limit 1";
            case "co_unit" ->
                "insert into document.co_unit select id, 0, gen_random_uuid() from document.proposal limit 1";
            case "kept_apart" ->
                "insert into document.kept_apart select id, gen_random_uuid(), 'MATTER', null, now(), gen_random_uuid() "
                        + "from document.proposal limit 1";
            default ->
                "insert into document.decision (document, what, at, by) select id, 'X', now(), gen_random_uuid() "
                        + "from document.document limit 1";
        };
    }
}
