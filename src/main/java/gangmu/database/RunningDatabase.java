package gangmu.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How to reach the database of a Gangmu that is running, for tools beside it.
 *
 * @param url for JDBC
 * @param user its owner
 * @param password of the owner, which only the owner of the folder can read
 */
public record RunningDatabase(String url, String user, String password) {

    private static final int LINE_OF_PORT = 3;

    /**
     * The one that runs on this folder; nothing when none does.
     *
     * @param home the folder of the data, as {@code GANGMU_HOME} names it
     */
    public static Optional<RunningDatabase> on(Path home) {
        var folder = home.resolve("postgresql");
        try {
            var lines = Files.readAllLines(folder.resolve("data/postmaster.pid"));
            if (lines.size() <= LINE_OF_PORT) {
                return Optional.empty();
            }
            return Optional.of(new RunningDatabase(
                    "jdbc:postgresql://127.0.0.1:%s/%s"
                            .formatted(lines.get(LINE_OF_PORT).strip(), EmbeddedDatabase.NAME),
                    PostgresServer.USER,
                    Files.readString(folder.resolve("superuser.password")).strip()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
