package gangmu.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A PostgreSQL that is not ours, with the logins that its administrator gave. */
class ApplicationRoleTests {

    private static final String SECRET = "only-for-this-test";

    @TempDir
    private static Path folder;

    private static PostgresServer server;

    @BeforeAll
    static void start() {
        server = PostgresServer.start(folder, Map.of("fsync", "off"));
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void whoHasALoginOfItsOwnWorksInThat() throws SQLException, IOException {
        var owner = owned("two_logins", "nocreaterole");
        administrator("two_logins")
                .sql("create role city_app login password '%s'".formatted(SECRET))
                .update();
        var application = viewed(login("two_logins", "city_app"));

        ApplicationRole.open(owner, application);

        assertThat(text(application, "select current_user")).isEqualTo("city_app");
        assertThat(text(application, "select count(*) from matter.matter")).isEqualTo("0");
        assertThat(text(owner, "select count(*) from matter.matter")).isEqualTo("1");
    }

    @Test
    void aLoginThatOwnsTheTablesAssumesTheRoleIfItMay() throws SQLException, IOException {
        var owner = owned("one_login", "createrole");
        administrator("one_login").sql("drop role gangmu_app").update();
        var application = viewed(owner);

        ApplicationRole.open(application, application);
        ApplicationRole.open(application, application);

        assertThat(text(application, "select current_user")).isEqualTo(ApplicationRole.NAME);
        assertThat(text(application, "select count(*) from matter.matter")).isEqualTo("0");
    }

    @Test
    void aLoginThatMayNotWorksUnprotectedAndSaysSo() throws SQLException, IOException {
        var application = viewed(owned("plain_login", "nocreaterole"));

        ApplicationRole.open(application, application);

        assertThat(text(application, "select current_user")).isEqualTo("plain_login_owner");
        assertThat(text(application, "select count(*) from matter.matter")).isEqualTo("1");
    }

    /** A database of this name with one matter in it, and the login of its owner. */
    private static DataSource owned(String name, String may) throws SQLException, IOException {
        server.createDatabase(name);
        var administrator = administrator(name);
        administrator
                .sql("create role %s_owner login %s password '%s'".formatted(name, may, SECRET))
                .update();
        administrator
                .sql("alter database %1$s owner to %1$s_owner".formatted(name))
                .update();
        var owner = login(name, name + "_owner");
        for (var module : new String[] {"__root", "matter"}) {
            Flyway.configure()
                    .dataSource(owner)
                    .locations("classpath:db/migration/" + module)
                    .table("flyway_" + module)
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        }
        JdbcClient.create(owner).sql("""
                        insert into matter.matter (id, code, demand, source, importance, mandate_id, mandate, approver, approver_name, dispatched_at)
                        values (gen_random_uuid(), '〔2026〕1-1', '要建台账。', 'MEETING', 'NORMAL', gen_random_uuid(), '会', gen_random_uuid(), '某', now())
                        """).update();
        return owner;
    }

    private static JdbcClient administrator(String database) throws IOException {
        return JdbcClient.create(new DriverManagerDataSource(server.url(database), server.user(), server.password()));
    }

    private static DataSource login(String database, String user) {
        return new DriverManagerDataSource(server.url(database), user, SECRET);
    }

    private static DataSource viewed(DataSource pool) {
        return new ViewedDataSource(pool, () -> () -> Eyes.NOBODYS);
    }

    private static String text(DataSource source, String question) {
        return JdbcClient.create(source).sql(question).query(String.class).single();
    }
}
