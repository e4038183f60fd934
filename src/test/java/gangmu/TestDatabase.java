package gangmu;

import gangmu.database.Eyes;
import gangmu.database.PostgresServer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A real PostgreSQL: one server for all tests of a run, a fresh database for each context. The application works in its own role, as everywhere. What
 * a test does by itself, outside of requests and of threads that it did not start, it does as the system.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    // the data of a test need not survive a power cut; each context of a run keeps its connections until the end
    private static final PostgresServer SERVER = PostgresServer.start(
            Path.of("target/test-postgresql").toAbsolutePath(),
            Map.of(
                    "fsync",
                    "off",
                    "synchronous_commit",
                    "off",
                    "full_page_writes",
                    "off",
                    "shared_buffers",
                    "64MB",
                    "max_connections",
                    "200"));

    /** The database of a context. */
    public record Fresh(String url) {}

    /** The owner of the tables, whom nothing is hidden from and who may do everything. */
    public record Owner(DataSource database) {

        public static Owner of(Fresh database) throws IOException {
            return new Owner(new DriverManagerDataSource(database.url(), SERVER.user(), SERVER.password()));
        }

        public JdbcClient jdbc() {
            return JdbcClient.create(database);
        }
    }

    private record Application(String url, String user, String secret) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return user;
        }

        @Override
        public String getPassword() {
            return secret;
        }

        @Override
        public String getJdbcUrl() {
            return url;
        }
    }

    private record Migrations(String url, String user, String secret) implements FlywayConnectionDetails {

        @Override
        public String getUsername() {
            return user;
        }

        @Override
        public String getPassword() {
            return secret;
        }

        @Override
        public String getJdbcUrl() {
            return url;
        }
    }

    @Bean
    Fresh freshDatabase() throws SQLException, IOException {
        var name = "test_" + UUID.randomUUID().toString().replace("-", "");
        SERVER.createDatabase(name);
        return new Fresh(SERVER.url(name));
    }

    @Bean
    JdbcConnectionDetails application(Fresh database) throws IOException {
        return new Application(database.url(), SERVER.applicationUser(), SERVER.applicationPassword());
    }

    @Bean
    FlywayConnectionDetails migrations(Fresh database) throws IOException {
        return new Migrations(database.url(), SERVER.user(), SERVER.password());
    }

    @Bean
    Owner owner(Fresh database) throws IOException {
        return Owner.of(database);
    }

    @Bean
    @Primary
    Eyes.Whose whoseInTests(@Qualifier("signedInEyes") Eyes.Whose usual) {
        return new Eyes.Whose() {
            @Override
            public Eyes now() {
                var eyes = usual.now();
                return eyes.equals(Eyes.NOBODYS) && ByHand.isSo() ? Eyes.THE_SYSTEMS : eyes;
            }

            @Override
            public boolean matterTo(String sql) {
                return usual.matterTo(sql);
            }
        };
    }
}
