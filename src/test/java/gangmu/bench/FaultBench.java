package gangmu.bench;

import gangmu.bench.FaultCheck.Findings;
import gangmu.bench.Ledger.State;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/**
 * {@code bin/bench faults}: what is left of writes that were acknowledged when nodes and databases are killed, lines are cut, disks are
 * full and clocks are wrong. As root the data are on a small disk in memory, which can be filled.
 */
final class FaultBench {

    private static final String USAGE =
            "faults [--quick] [--faults N] [--clients N] [--seconds N] [--disk MEGABYTES] [--only FAULT,…] [--keep LOGS]";

    private FaultBench() {}

    static void main(String... args) throws Exception {
        var options = Options.of(args, USAGE, "--faults", "--clients", "--seconds", "--disk", "--only", "--keep");
        var quick = options.has("--quick");
        var faults = Math.toIntExact(options.number("--faults", quick ? 11 : 66));
        var clients = Math.toIntExact(options.number("--clients", 6));
        var calm = Duration.ofSeconds(options.number("--seconds", quick ? 2 : 4));
        var disk = Math.toIntExact(options.number("--disk", 1500));
        var only = options.values().get("--only");
        var kinds = only == null
                ? List.of(Fault.values())
                : Arrays.stream(only.split(",", -1)).map(Fault::valueOf).toList();
        var app = Path.of("target/app/gangmu.jar").toAbsolutePath();
        var classPath = app + File.pathSeparator + app.resolveSibling("lib") + "/*";
        var folder = BenchCity.home(null);
        var holds = false;
        try (var scene = FaultScene.open(
                        folder, disk, classPath, new GeneratedMatters(1_000, 4_000, quick ? 4_000 : 60_000));
                var run = new FaultRun(scene, folder, classPath, clients)) {
            holds = run(run, scene, kinds, faults, calm);
        }
        if (holds && !options.has("--keep")) {
            FileSystemUtils.deleteRecursively(folder);
        } else {
            System.out.println("the logs are in " + folder);
        }
        System.exit(holds ? 0 : 1);
    }

    private static boolean run(FaultRun run, FaultScene scene, List<Fault> kinds, int faults, Duration calm)
            throws Exception {
        for (var fault : kinds) {
            if (!fault.isPossible(scene)) {
                System.out.println("left out on this machine: " + fault.words());
            }
        }
        var possible = kinds.stream().filter(fault -> fault.isPossible(scene)).toList();
        var began = Instant.now();
        var missing = 0;
        for (var number = 0; number < faults; number++) {
            var fault = possible.get(number % possible.size());
            var reminds = fault == Fault.NODE_WITH_DATABASE_KILLED;
            if (reminds) {
                run.remindNow();
            }
            var findings = run.suffer(fault, calm);
            if (reminds) {
                missing += Math.toIntExact(run.awaitReminders());
            }
            System.out.printf(
                    "%5d s %3d %-48s %,9d acknowledged %,5d unknown %d wrong %s%n",
                    Duration.between(began, Instant.now()).toSeconds(),
                    number + 1,
                    fault.words(),
                    run.ledger().count(State.ACKNOWLEDGED),
                    run.ledger().count(State.UNKNOWN),
                    findings.wrong(),
                    findings.discord());
        }
        var found = run.finish();
        tell(run, found, missing);
        return found.wrong() + missing == 0;
    }

    private static void tell(FaultRun run, Findings found, int missing) throws Exception {
        System.out.printf(
                "%n%-48s %6s %12s %8s %6s %5s %8s %8s%n",
                "fault", "times", "acknowledged", "unknown", "landed", "lost", "doubled", "s (max)");
        run.tallies()
                .forEach((fault, it) -> System.out.printf(
                        "%-48s %6d %,12d %,8d %,6d %5d %8d %4.1f (%.1f)%n",
                        fault.words(),
                        it.times,
                        it.acknowledged,
                        it.unknown,
                        it.found.landed(),
                        it.found.lost(),
                        it.found.doubled() + it.found.foreign(),
                        it.seconds / it.times,
                        it.longest));
        System.out.printf(
                "%nin the end: %,d acknowledged, %d lost, %d doubled, %d that nobody sent; %d reminders missing;"
                        + " %s%nanswers: %s%n%n",
                run.ledger().count(State.ACKNOWLEDGED),
                found.lost(),
                found.doubled(),
                found.foreign(),
                missing,
                found.discord().isEmpty() ? "the books agree, the record verifies" : found.discord(),
                run.answers());
        var detail = new LinkedHashMap<String, Object>();
        detail.put(
                "faults",
                run.tallies().values().stream().mapToInt(it -> it.times).sum());
        detail.put("acknowledged", run.ledger().count(State.ACKNOWLEDGED));
        detail.put("unknown", run.ledger().count(State.UNKNOWN));
        detail.put("lost", found.lost());
        detail.put("doubled", found.doubled());
        detail.put("foreign", found.foreign());
        detail.put("remindersMissing", missing);
        detail.put("discord", found.discord());
        detail.put("kinds", kinds(run));
        System.out.println(
                Outcome.atMost("faults", found.wrong() + missing, 0, detail).toJson());
    }

    private static Map<String, Integer> kinds(FaultRun run) {
        var kinds = new LinkedHashMap<String, Integer>();
        run.tallies().forEach((fault, it) -> kinds.put(fault.name(), it.times));
        return kinds;
    }
}
