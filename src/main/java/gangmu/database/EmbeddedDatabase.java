package gangmu.database;

import gangmu.Home;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
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
    PostgresServer postgresServer(Home home) throws SQLException {
        var server = PostgresServer.start(home.folder("postgresql"), Map.of());
        server.createDatabase(NAME);
        return server;
    }

    @Bean
    @ConditionalOnMissingBean
    JdbcConnectionDetails embeddedConnectionDetails(PostgresServer server) throws IOException {
        return new EmbeddedConnection(server.url(NAME), server.user(), server.password());
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
}
