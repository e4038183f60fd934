package gangmu.database;

import gangmu.Home;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts our own PostgreSQL, unless {@code spring.datasource.url} names another one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "embedded")
class EmbeddedDatabase {

    static final String NAME = "gangmu";

    @Bean
    @ConditionalOnMissingBean(JdbcConnectionDetails.class)
    PostgresServer postgresServer(Home home) throws SQLException, IOException {
        var server = PostgresServer.start(home.folder("postgresql"), Map.of());
        server.createDatabase(NAME);
        return server;
    }

    @Bean
    @ConditionalOnMissingBean
    JdbcConnectionDetails embeddedConnectionDetails(PostgresServer server) throws IOException {
        return new EmbeddedConnection(server.url(NAME), server.applicationUser(), server.applicationPassword());
    }

    /** The tables are the owner's, who works at them before the application does. */
    @Bean
    @ConditionalOnMissingBean
    FlywayConnectionDetails embeddedOwner(PostgresServer server) throws IOException {
        return new EmbeddedOwner(server.url(NAME), server.user(), server.password());
    }

    private record EmbeddedConnection(String url, String user, String secret) implements JdbcConnectionDetails {

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

        @Override
        public String toString() {
            return url;
        }
    }

    private record EmbeddedOwner(String url, String user, String secret) implements FlywayConnectionDetails {

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

        @Override
        public String toString() {
            return url;
        }
    }
}
