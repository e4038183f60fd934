package gangmu.journal;

import static gangmu.organisation.TestCity.CLERK;
import static gangmu.organisation.TestCity.INDUSTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gangmu.ModuleTest;
import gangmu.TestDatabase.Owner;
import gangmu.calendar.CalendarEvent;
import gangmu.calendar.CalendarEvent.YearNoticeLoaded;
import gangmu.document.DocumentEvent;
import gangmu.document.ProposalEvent;
import gangmu.journal.Entries.Placed;
import gangmu.journal.proof.Block;
import gangmu.journal.proof.Digest;
import gangmu.matter.ArchiveEvent;
import gangmu.matter.EvidenceEvent;
import gangmu.matter.ListEvent;
import gangmu.matter.MatterEvent;
import gangmu.matter.ReportEvent;
import gangmu.matter.TestMatters;
import gangmu.matter.rule.RuleEvent;
import gangmu.meeting.MeetingEvent;
import gangmu.notice.NoticeEvent;
import gangmu.organisation.AccountEvent;
import gangmu.organisation.PersonEvent;
import gangmu.organisation.RightsEvent;
import gangmu.organisation.StandInEvent;
import gangmu.organisation.TestCity;
import gangmu.organisation.UnitEvent;
import gangmu.organisation.protection.SafeguardEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class JournalTests {

    private final BeanFactory beans;
    private final Entries entries;
    private final Chain chain;
    private final Sealing sealing;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Owner owner;

    JournalTests(
            BeanFactory beans,
            Entries entries,
            Chain chain,
            Sealing sealing,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            Owner owner) {
        this.beans = beans;
        this.entries = entries;
        this.chain = chain;
        this.sealing = sealing;
        this.events = events;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.owner = owner;
    }

    @BeforeEach
    void city() {
        TestCity.settle(beans);
    }

    @Test
    void aDeedLeavesAnEntryThatTellsAllOfIt() {
        var before = entries.last();

        var matter = TestMatters.ledBy(beans, INDUSTRY.id());

        var written = entries.between(before, entries.last());
        assertThat(written).hasSize(1);
        var entry = Entry.read(written.getFirst().body());
        assertThat(entry.path("kind").stringValue()).isEqualTo("MatterDispatched");
        assertThat(entry.path("title").stringValue()).isEqualTo("交办事项");
        assertThat(entry.path("matter").stringValue()).isEqualTo(matter.value().toString());
        assertThat(entry.path("by").path("name").stringValue()).isEqualTo(CLERK.name());
        assertThat(entry.path("by").path("person").stringValue())
                .isEqualTo(CLERK.person().value().toString());
        assertThat(entry.path("what").path("order").path("demand").stringValue())
                .isEqualTo("要逐户建立台账。");
    }

    @Test
    void aDeedThatDoesNotHappenLeavesNoEntry() {
        var before = entries.last();

        transaction.executeWithoutResult(status -> {
            TestMatters.ledBy(beans, INDUSTRY.id());
            status.setRollbackOnly();
        });

        assertThat(entries.last()).isEqualTo(before);
    }

    @Test
    void aDeedWhoseEntryCannotBeWrittenDoesNotHappen() {
        var before = matters();
        owner.jdbc()
                .sql("alter table journal.entry rename to entry_out_of_reach")
                .update();
        try {
            assertThatThrownBy(() -> TestMatters.ledBy(beans, INDUSTRY.id())).isInstanceOf(DataAccessException.class);
        } finally {
            owner.jdbc()
                    .sql("alter table journal.entry_out_of_reach rename to entry")
                    .update();
        }

        assertThat(matters()).isEqualTo(before);
    }

    @Test
    void nothingIsToldOutsideATransaction() {
        assertThatThrownBy(() -> events.publishEvent(holidays(2031)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void everyEventHasANameThatPeopleCallItBy() {
        var families = Stream.of(
                MatterEvent.class,
                ReportEvent.class,
                EvidenceEvent.class,
                ArchiveEvent.class,
                ListEvent.class,
                DocumentEvent.class,
                ProposalEvent.class,
                MeetingEvent.class,
                CalendarEvent.class,
                RuleEvent.class,
                NoticeEvent.class,
                AccountEvent.class,
                PersonEvent.class,
                RightsEvent.class,
                SafeguardEvent.class,
                StandInEvent.class,
                UnitEvent.class,
                JournalEvent.class);

        var events = families.flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                .map(Class::getSimpleName)
                .toList();

        assertThat(events).doesNotHaveDuplicates();
        assertThat(Kinds.all()).extracting(Kinds.JournalKind::kind).containsExactlyInAnyOrderElementsOf(events);
        assertThat(Kinds.all()).extracting(Kinds.JournalKind::title).doesNotHaveDuplicates();
    }

    @Test
    void blocksFollowOneAnother() {
        tell(2041);
        sealUpTo(entries.last());
        var first = head();

        // in one transaction: between two, another one on the server may go on and make two blocks of them
        transaction.executeWithoutResult(_ -> {
            events.publishEvent(holidays(2042));
            events.publishEvent(holidays(2043));
        });
        sealUpTo(entries.last());
        var second = head();

        assertThat(second.no()).isEqualTo(first.no() + 1);
        assertThat(second.previous()).isEqualTo(first.hash());
        assertThat(second.first()).isEqualTo(first.last() + 1);
        assertThat(second.count()).isEqualTo(2);
        assertThat(second.digest()).isEqualTo(Digest.SM3);
    }

    @Test
    void nothingNewMakesNoBlock() {
        tell(2044);
        sealUpTo(entries.last());
        var before = head();

        sealing.seal();

        assertThat(head()).isEqualTo(before);
    }

    @Test
    void theDigestCanChangeFromOneBlockToTheNext() {
        tell(2045);
        sealUpTo(entries.last());
        var before = head();
        tell(2046);

        new Sealing(jdbc, entries, chain, transaction, Digest.SHA_256, Clock.systemUTC()).through(entries.last());

        assertThat(head().digest()).isEqualTo(Digest.SHA_256);
        assertThat(head().previous()).isEqualTo(before.hash());
    }

    @Test
    void whoCommitsLateIsNeverSealedBetweenOthers() throws Exception {
        sealUpTo(entries.last());
        var before = chain.head().map(Chain.Sealed::last).orElse(Position.START);
        var slowHasWritten = new CountDownLatch(1);
        var slowMayCommit = new CountDownLatch(1);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var slow = people.submit(() -> transaction.executeWithoutResult(_ -> {
                events.publishEvent(holidays(2051));
                slowHasWritten.countDown();
                await(slowMayCommit);
            }));
            await(slowHasWritten);
            tell(2052);
            var quick = entries.last();

            sealing.seal();

            assertThat(chain.sealing(quick)).as("something before it goes on").isEmpty();
            slowMayCommit.countDown();
            slow.get();
            sealUpTo(quick);
        }
        assertThat(entries.between(before, entries.last()))
                .extracting(entry ->
                        Entry.read(entry.body()).path("what").path("year").intValue())
                .containsExactly(2051, 2052);
        assertComplete();
    }

    @Test
    void nobodyWhoWritesWaitsForTheOneWhoSeals() throws Exception {
        tell(2053);
        try (var connection = owner.database().getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("select pg_advisory_xact_lock(hashtextextended('journal.sealing', 0))");
            }
            var head = chain.head();

            tell(2054);
            sealing.seal();

            assertThat(chain.head()).as("another node is at it").isEqualTo(head);
            connection.rollback();
        }
        sealUpTo(entries.last());
    }

    @Test
    void manyWritersAndTwoSealersLoseNothing() throws Exception {
        var before = count();
        var writing = new AtomicBoolean(true);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var sealers = Stream.generate(() -> people.submit(() -> {
                        while (writing.get()) {
                            sealing.seal();
                        }
                    }))
                    .limit(2)
                    .toList();
            var writers = Stream.generate(() -> people.submit(() -> {
                        for (var i = 0; i < 60; i++) {
                            writeSlowly();
                        }
                    }))
                    .limit(2)
                    .toList();
            for (var writer : writers) {
                writer.get();
            }
            writing.set(false);
            for (var sealer : sealers) {
                sealer.get();
            }
        }
        sealUpTo(entries.last());

        assertThat(count()).isEqualTo(before + 2 * 60 * 2);
        assertComplete();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal.entry set body = '{}'",
                "delete from journal.entry",
                "truncate journal.entry",
                "update journal.block set count = count + 1",
                "delete from journal.block",
                "truncate journal.block cascade",
                "update journal.era set shift = 0"
            })
    void evenTheOwnerIsRefusedUnlessTheTriggersAreTakenAway(String statement) {
        tell(2055);
        sealUpTo(entries.last());

        assertThatThrownBy(() -> owner.jdbc().sql(statement).update())
                .rootCause()
                .hasMessageContaining("只能增加");
        assertThatThrownBy(() -> owner.jdbc()
                        .sql("set session_replication_role = replica; " + statement)
                        .update())
                .rootCause()
                .hasMessageContaining("只能增加");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal.entry set body = '{}'",
                "delete from journal.entry",
                "truncate journal.entry",
                "update journal.block set count = count + 1",
                "delete from journal.block",
                "insert into journal.entry (tx, at, kind, body) values (1, now(), 'X', '{}')",
                "insert into journal.entry (id, at, kind, body) overriding system value values (1, now(), 'X', '{}')",
                "insert into journal.era (no, shift) values (99, 0)",
                "alter table journal.entry disable trigger only_ever_added",
                "drop table journal.block"
            })
    void aRoleThatIsNotTheOwnerCanOnlyAddAndRead(String statement) throws SQLException {
        assertThatThrownBy(() -> asApplication(statement))
                .isInstanceOf(SQLException.class)
                .extracting(refusal -> ((SQLException) refusal).getSQLState())
                .isEqualTo("42501");
    }

    @Test
    void aRoleThatIsNotTheOwnerCanDoAllThatTheApplicationDoes() throws SQLException {
        asApplication(
                "insert into journal.entry (at, kind, body) values (now(), 'X', '{}')",
                "select journal.horizon(), count(*) from journal.entry",
                "select journal.resume()",
                """
                    insert into journal.block (no, at, digest, first, count, root, previous, leap, hash, last_tx, last_id)
                    select 1000000, now(), 'SM3', 1000000, 1, repeat('0', 64), repeat('0', 64), repeat('0', 64), repeat('0', 64), 0, 0
                """);
    }

    /** The policy of the table and the list of kinds say the same of what is about accounts. */
    @Test
    void theDatabaseKnowsWhichKindsAreAboutAccounts() {
        var known = jdbc.sql("select kind from unnest(cast(:kinds as text[])) kind where journal.is_of_accounts(kind)")
                .param(
                        "kinds",
                        Kinds.all().stream().map(Kinds.JournalKind::kind).toArray(String[]::new))
                .query(String.class)
                .list();

        assertThat(known).containsExactlyInAnyOrder(Kinds.ofAccounts());
    }

    private void writeSlowly() {
        transaction.executeWithoutResult(_ -> {
            events.publishEvent(holidays(2061));
            sleep();
            events.publishEvent(holidays(2062));
            sleep();
        });
    }

    /** Each entry is in one block, in its place. */
    private void assertComplete() {
        var all = new ArrayList<Placed>();
        var at = Position.START;
        for (var no = 1L; no <= head().no(); no++) {
            var block = chain.block(no).orElseThrow();
            var of = entries.between(at, block.last());
            assertThat(of).hasSize(block.block().count());
            assertThat(block.block().root())
                    .isEqualTo(gangmu.journal.proof.MerkleTree.of(
                                    block.block().digest(),
                                    of.stream().map(Placed::body).toList())
                            .root());
            all.addAll(of);
            at = block.last();
        }
        assertThat(all).hasSize(count()).doesNotHaveDuplicates();
    }

    private void sealUpTo(Position last) {
        if (!last.equals(Position.START)) {
            sealing.through(last);
        }
    }

    private Block head() {
        return chain.head().orElseThrow().block();
    }

    private void tell(int year) {
        transaction.executeWithoutResult(_ -> events.publishEvent(holidays(year)));
    }

    private static YearNoticeLoaded holidays(int year) {
        return new YearNoticeLoaded(year, Instant.EPOCH, CLERK.person());
    }

    private int matters() {
        return jdbc.sql("select count(*) from matter.matter")
                .query(Integer.class)
                .single();
    }

    private int count() {
        return jdbc.sql("select count(*) from journal.entry")
                .query(Integer.class)
                .single();
    }

    /** As a role that may do what {@code journal.open_to} lets it do; nothing of it stays. */
    private void asApplication(String... statements) throws SQLException {
        try (var connection = owner.database().getConnection()) {
            connection.setAutoCommit(false);
            try {
                execute(connection, "create role journal_application nologin");
                execute(connection, "call journal.open_to('journal_application')");
                execute(connection, "set local role journal_application");
                for (var statement : statements) {
                    execute(connection, statement);
                }
            } finally {
                connection.rollback();
            }
        }
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (var prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody came");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(6));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
