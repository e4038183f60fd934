package gangmu.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@code bin/bench faults}: each of these faults once, on two nodes that are processes of their own. */
@Tag("faults")
class FaultTests {

    private static final List<Fault> FAULTS = List.of(
            Fault.POSTMASTER_KILLED,
            Fault.ANSWERS_LOST,
            Fault.BACKEND_KILLED,
            Fault.DISK_FULL,
            Fault.CLOCK_BACK,
            Fault.NODE_WITH_DATABASE_KILLED);
    private static final Duration CALM = Duration.ofSeconds(1);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    @Test
    void whatWasAcknowledgedIsThereOnceWhateverFails() throws Exception {
        try (var scene = FaultScene.open(folder, 600, classPath(), new GeneratedMatters(300, 1_000, 1_500));
                var run = new FaultRun(scene, folder, classPath(), 4)) {
            for (var fault : FAULTS) {
                if (fault.isPossible(scene)) {
                    var found = run.suffer(fault, CALM);
                    assertThat(found.wrong()).as("%s: %s", fault.words(), found).isZero();
                }
            }
            run.remindNow();
            assertThat(run.awaitReminders()).isZero();

            var found = run.finish();

            assertThat(found.wrong()).as(found.toString()).isZero();
            assertThat(run.ledger().count(Ledger.State.ACKNOWLEDGED)).isPositive();
        }
    }

    /** The application's own, without what belongs to the tests. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.contains("test-classes"))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
