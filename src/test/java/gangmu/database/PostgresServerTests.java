package gangmu.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gangmu.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTests {

    private static final Map<String, String> SMALL = Map.of("shared_buffers", "16MB");

    @TempDir
    private Path folder;

    @Test
    void aSecondServerOnTheSameFolderIsRefusedInOneSentence() throws IOException {
        try (var _ = PostgresServer.start(folder, SMALL)) {
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(() -> PostgresServer.start(folder, SMALL))
                    .withMessageContaining("正由另一个正在运行的纲目使用");
        }
    }

    @Test
    void keepsWhatWasCommittedWhenEveryProcessIsKilled() throws Exception {
        try (var server = PostgresServer.start(folder, SMALL)) {
            write(server);
            var killed = ProcessHandle.allProcesses()
                    .filter(process -> process.info().commandLine().orElse("").contains(folder.toString()))
                    .toList();
            assertThat(killed).isNotEmpty();
            killed.forEach(ProcessHandle::destroyForcibly);
            for (var process : killed) {
                process.onExit().join();
            }
        }

        try (var again = PostgresServer.start(folder, SMALL)) {
            assertThat(count(again)).isOne();
        }
    }

    @Test
    void aServerThatIsKilledComesBackAtTheSameAddressByItself() throws Exception {
        try (var server = PostgresServer.start(folder, SMALL)) {
            write(server);
            var killed = ProcessHandle.of(Long.parseLong(Files.readAllLines(folder.resolve("data/postmaster.pid"))
                            .getFirst()))
                    .orElseThrow();

            killed.destroyForcibly();
            killed.onExit().join();

            assertThat(countOnceItIsBack(server)).isOne();
        }
    }

    @Test
    void aFirstStartThatWasCutShortIsDoneAgain() throws Exception {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/PG_VERSION"), "18");
        Files.writeString(folder.resolve("data.initialising"), "");

        try (var server = PostgresServer.start(folder, SMALL)) {
            write(server);
            assertThat(count(server)).isOne();
        }
    }

    @Test
    void aStaleProcessNumberDoesNotKeepItFromStarting() throws Exception {
        try (var server = PostgresServer.start(folder, SMALL)) {
            write(server);
        }
        Files.writeString(
                folder.resolve("data/postmaster.pid"), ProcessHandle.current().pid() + "\n");

        try (var again = PostgresServer.start(folder, SMALL)) {
            assertThat(count(again)).isOne();
        }
    }

    @Test
    void writesAreDurableAndChineseWordsHaveTrigrams() throws Exception {
        try (var server = PostgresServer.start(folder, SMALL);
                var connection = server.connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("create extension pg_trgm");
            try (var row =
                    statement.executeQuery("select current_setting('fsync'), similarity('易涝点整治', '易涝点排查') > 0.2")) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString(1)).isEqualTo("on");
                assertThat(row.getBoolean(2)).isTrue();
            }
        }
    }

    private static void write(PostgresServer server) throws SQLException {
        try (var connection = server.connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("create table kept (id integer)");
            statement.execute("insert into kept values (1)");
        }
    }

    private static int countOnceItIsBack(PostgresServer server) throws InterruptedException {
        for (var tries = 0; tries < 1200; tries++) {
            try {
                return count(server);
            } catch (SQLException notYet) {
                Thread.sleep(100);
            }
        }
        throw new AssertionError("the server stayed away");
    }

    private static int count(PostgresServer server) throws SQLException {
        try (var connection = server.connect("postgres");
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from kept")) {
            row.next();
            return row.getInt(1);
        }
    }
}
