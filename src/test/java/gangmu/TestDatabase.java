package gangmu;

import gangmu.database.PostgresServer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A real PostgreSQL: one server for all tests of a run, a fresh database for each context. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    // the data of a test need not survive a power cut
    private static final PostgresServer SERVER = PostgresServer.start(
            Path.of("target/test-postgresql").toAbsolutePath(),
            Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off", "shared_buffers", "64MB"));

    @Bean
    JdbcConnectionDetails freshDatabase() throws SQLException, IOException {
        var name = "test_" + UUID.randomUUID().toString().replace("-", "");
        SERVER.createDatabase(name);
        var password = SERVER.password();
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return SERVER.user();
            }

            @Override
            public String getPassword() {
                return password;
            }

            @Override
            public String getJdbcUrl() {
                return SERVER.url(name);
            }
        };
    }
}
