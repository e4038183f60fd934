package gangmu.bench;

import gangmu.bench.FaultCheck.Findings;
import gangmu.bench.Ledger.State;
import gangmu.journal.proof.VerifyCommand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Faults, one after the other, while liaisons write; after each the ledger is compared with what is there. */
final class FaultRun implements AutoCloseable {

    /** What a kind of fault did, in all its times. */
    static final class Tally {

        int times;
        long acknowledged;
        long unknown;
        Findings found = Findings.none();
        double longest;
        double seconds;
    }

    private static final Duration QUIET = Duration.ofMillis(1500);
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final FaultScene scene;
    private final Path folder;
    private final String classPath;
    private final Ledger ledger = new Ledger();
    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock(true);
    private final List<FaultWriter> writers = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final Map<Fault, Tally> tallies = new EnumMap<>(Fault.class);
    private final FaultCheck check;
    private Findings found = Findings.none();

    /**
     * @param classPath the application's
     * @param clients how many liaisons write
     */
    FaultRun(FaultScene scene, Path folder, String classPath, int clients) throws InterruptedException, SQLException {
        this.scene = scene;
        this.folder = folder;
        this.classPath = classPath;
        this.check = new FaultCheck(scene, ledger);
        for (var person : scene.rows("""
            select min(p.user_name), u.lead_unit
              from (select lead_unit, count(*) as matters
                      from matter.standing where until = 'infinity' and stage = 'DISPATCHED' group by 1) u
              join organisation.person p on p.unit_id = u.lead_unit and p.role = 'LIAISON'
             group by 2, u.matters
             order by u.matters desc, 2
             limit %d
            """.formatted(clients))) {
            var unsigned = scene
                    .rows(
                            "select matter_id from matter.standing where until = 'infinity' and stage = 'DISPATCHED' and lead_unit = '%s'"
                                    .formatted(person.getLast()))
                    .stream()
                    .map(List::getFirst)
                    .toList();
            writers.add(new FaultWriter(person.getFirst(), scene.addresses(), unsigned, ledger, gate));
        }
        writers.forEach(writer ->
                threads.add(Thread.ofPlatform().daemon().name("writer").start(writer)));
        awaitWritesOnBoth();
    }

    Ledger ledger() {
        return ledger;
    }

    Map<Fault, Tally> tallies() {
        return tallies;
    }

    Findings found() {
        return found;
    }

    /** Lets the liaisons write for a while, does it, waits until both nodes take writes again, and compares. */
    Findings suffer(Fault fault, Duration calm) throws InterruptedException, IOException, SQLException {
        beginRound();
        var acknowledged = ledger.count(State.ACKNOWLEDGED);
        var unknown = ledger.count(State.UNKNOWN);
        Thread.sleep(calm);
        var began = System.nanoTime();
        fault.inject(scene);
        var over = awaitCalm();
        var seconds = (over - began) / 1e9;
        var findings = compare(ledger.round());
        var tally = tallies.computeIfAbsent(fault, _ -> new Tally());
        tally.times++;
        tally.acknowledged += ledger.count(State.ACKNOWLEDGED) - acknowledged;
        tally.unknown += Math.max(0, ledger.count(State.UNKNOWN) - unknown);
        tally.found = tally.found.and(findings);
        tally.seconds += seconds;
        tally.longest = Math.max(tally.longest, seconds);
        return findings;
    }

    /** Tells that the reminders of today are to go out now, as if their half hour were over. */
    void remindNow() throws InterruptedException, SQLException {
        scene.execute("delete from notice.notice");
        scene.execute(
                "update notice.scheduled_tasks set execution_time = now() where task_name = 'remind' and not picked");
    }

    /** Waits until nobody is left who is to be reminded; tells how many are, at last. */
    long awaitReminders() throws InterruptedException, SQLException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var missing = check.remindersMissing();
            if ((missing == 0 && check.remindersThere() > 0) || System.nanoTime() > end) {
                return missing;
            }
            Thread.sleep(500);
        }
    }

    long remindersThere() throws InterruptedException, SQLException {
        return check.remindersThere();
    }

    /** Ends the writing, compares everything, and verifies the record outside. */
    Findings finish() throws InterruptedException, IOException, SQLException {
        writers.forEach(FaultWriter::stop);
        for (var thread : threads) {
            thread.join();
        }
        found = found.and(compare(null));
        found = found.and(verify("record-%d.jsonl".formatted(System.nanoTime())));
        return found;
    }

    /** Exports the record and checks the export, as {@code bin/gangmu journal} and {@code verify} do. */
    Findings verify(String name) throws IOException, InterruptedException {
        var file = folder.resolve(name);
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dlogback.configurationFile=gangmu/reading/quiet-logback.xml"));
        command.addAll(List.of("-cp", classPath, "gangmu.journal.ExportCommand", file.toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("GANGMU_HOME", scene.home().toString());
        builder.environment().remove("SPRING_DATASOURCE_URL");
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            return new Findings(0, 0, 0, 0, List.of("no export of the record: " + said.strip()));
        }
        var words = new ByteArrayOutputStream();
        var out = new PrintStream(words, true, StandardCharsets.UTF_8);
        return new VerifyCommand(out, out).run(List.of(file.toString())) == VerifyCommand.FITS
                ? Findings.none()
                : new Findings(
                        0,
                        0,
                        0,
                        0,
                        List.of(words.toString(StandardCharsets.UTF_8).strip()));
    }

    Map<String, Long> answers() {
        var answers = new LinkedHashMap<String, Long>();
        ledger.answers().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(it -> answers.put(it.getKey(), it.getValue().get()));
        return answers;
    }

    @Override
    public void close() {
        writers.forEach(FaultWriter::stop);
    }

    /** While nothing is under way: what is sent belongs to one round only. */
    private void beginRound() {
        gate.writeLock().lock();
        try {
            ledger.beginRound(ledger.round() + 1);
        } finally {
            gate.writeLock().unlock();
        }
    }

    private Findings compare(@org.jspecify.annotations.Nullable Integer round)
            throws InterruptedException, IOException, SQLException {
        // whoever writes has had an answer, or given up; what a node still does in the dark must end as well
        gate.writeLock().lock();
        try {
            awaitNobodyAtWork();
            return check.look(round);
        } finally {
            gate.writeLock().unlock();
        }
    }

    private void awaitNobodyAtWork() throws InterruptedException, SQLException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (scene.number("""
            select count(*) from pg_stat_activity
             where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle' and xact_start < now()
               and backend_type = 'client backend'
            """) > 0 && System.nanoTime() < end) {
            Thread.sleep(50);
        }
    }

    /** Waits until both nodes have taken every write for a while; tells from when on. */
    private long awaitCalm() throws InterruptedException {
        var injected = System.nanoTime();
        do {
            awaitWritesOnBoth();
            Thread.sleep(100);
        } while (System.nanoTime() - Math.max(injected, ledger.lastTrouble()) < QUIET.toNanos());
        return Math.max(injected, ledger.lastTrouble());
    }

    private void awaitWritesOnBoth() throws InterruptedException {
        var first = ledger.acknowledgedBy(0);
        var second = ledger.acknowledgedBy(1);
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (ledger.acknowledgedBy(0) == first || ledger.acknowledgedBy(1) == second) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("no writes are taken any more: " + answers());
            }
            Thread.sleep(20);
        }
    }
}
