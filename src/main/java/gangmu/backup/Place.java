package gangmu.backup;

import gangmu.database.PostgresServer;
import gangmu.database.RunningDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Where a city is kept: a folder, and a database in it or elsewhere. The settings are those of the application: {@code GANGMU_HOME},
 * {@code SPRING_DATASOURCE_URL} and its like; where Flyway has an account of its own, the owner of the tables, that one is used.
 */
record Place(Path home, @Nullable DataSource outside) {

    static final String DATABASE = "gangmu";

    static Place of(Map<String, String> environment) {
        var home = Path.of(environment.getOrDefault("GANGMU_HOME", "data"))
                .toAbsolutePath()
                .normalize();
        var url = environment.get("SPRING_DATASOURCE_URL");
        if (url == null || url.equals("embedded")) {
            return new Place(home, null);
        }
        return new Place(
                home,
                new DriverManagerDataSource(
                        environment.getOrDefault("SPRING_FLYWAY_URL", url),
                        environment.getOrDefault(
                                "SPRING_FLYWAY_USER", environment.getOrDefault("SPRING_DATASOURCE_USERNAME", "")),
                        environment.getOrDefault(
                                "SPRING_FLYWAY_PASSWORD", environment.getOrDefault("SPRING_DATASOURCE_PASSWORD", ""))));
    }

    Path cluster() {
        return home.resolve("postgresql");
    }

    /** The database of a Gangmu that runs on this folder; null when none does. */
    @Nullable
    DataSource running() {
        var found = RunningDatabase.on(home)
                .map(running -> new DriverManagerDataSource(running.url(), running.user(), running.password()));
        if (found.isEmpty()) {
            return null;
        }
        try (var _ = found.get().getConnection()) {
            return found.get();
        } catch (SQLException leftOver) {
            return null;
        }
    }

    static DataSource of(PostgresServer server) throws IOException {
        return new DriverManagerDataSource(server.url(DATABASE), server.user(), server.password());
    }
}
