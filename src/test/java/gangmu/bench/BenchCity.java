package gangmu.bench;

import gangmu.database.PostgresServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** The demonstration city in a database of its own, with generated matters, and the application on it. */
final class BenchCity implements AutoCloseable {

    /** Everybody's: the database lives as long as the bench and listens to this machine only. */
    static final String PASSWORD = "bench-only-2026";

    static final String CLERK = "duchashi";
    static final String LEADER = "shizhang";

    private final String name;
    private final Connection connection;
    private final RunningGangmu application;

    private BenchCity(String name, Connection connection, RunningGangmu application) {
        this.name = name;
        this.connection = connection;
        this.application = application;
    }

    /**
     * Starts the application on a database of this name, which its migrations make, and fills it, unless it was filled before.
     *
     * @param home the folder of the server
     */
    static BenchCity open(PostgresServer server, Path home, String name, GeneratedMatters matters)
            throws IOException, InterruptedException, SQLException {
        server.createDatabase(name);
        var application = RunningGangmu.on(server, name, home.resolve(name));
        var city = new BenchCity(name, server.connect(name), application);
        if (city.number("select count(*) from organisation.unit") == 0) {
            city.settle();
        }
        if (city.number("select count(*) from matter.matter") == 0) {
            city.fill(matters);
        }
        System.out.printf(
                "%-12s %,11d matters, %,d of them open; %,d deeds; %,d reports; %s%n",
                name,
                city.number("select count(*) from matter.matter"),
                city.number("select count(*) from matter.standing where until = 'infinity' and open"),
                city.number("select count(*) from matter.deed"),
                city.number("select count(*) from matter.report"),
                city.text("select pg_size_pretty(pg_database_size(current_database()))"));
        return city;
    }

    /** A second application on this database, whose login is let past row-level security. */
    RunningGangmu unprotected(PostgresServer server, Path home) throws IOException, InterruptedException, SQLException {
        if (number("select count(*) from pg_roles where rolname = 'bench_unprotected'") == 0) {
            execute("create role bench_unprotected login bypassrls password '%s'".formatted(PASSWORD));
        }
        return RunningGangmu.on(server, name, "bench_unprotected", PASSWORD, home.resolve(name + "-unprotected"));
    }

    /** Fills the database of an application that somebody else runs. */
    static void settle(Connection connection, RunningGangmu application, GeneratedMatters matters)
            throws SQLException, IOException {
        var city = new BenchCity("faults", connection, application);
        city.settle();
        city.fill(matters);
    }

    SignedInClient signIn(String userName) throws IOException, InterruptedException {
        return SignedInClient.of(application.address(), userName);
    }

    /** The one value that this asks for. */
    String text(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            if (!row.next()) {
                throw new IllegalStateException("nothing found: " + sql);
            }
            return row.getString(1);
        }
    }

    long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    /** The first column of all rows. */
    List<String> texts(String sql) throws SQLException {
        var texts = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        application.close();
        connection.close();
    }

    private void fill(GeneratedMatters matters) throws SQLException, IOException {
        var began = Instant.now();
        matters.load(
                connection,
                began.truncatedTo(ChronoUnit.MICROS),
                news -> System.err.printf(
                        "%s %5d s  %s%n",
                        name, Duration.between(began, Instant.now()).toSeconds(), news));
        System.out.printf(
                "%-12s generated in %,d s%n",
                name, Duration.between(began, Instant.now()).toSeconds());
    }

    /** Units, staff, and one liaison in every unit, all with a password of their own. */
    private void settle() throws SQLException, IOException {
        var hash = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(PASSWORD);
        var place = 0;
        for (var line : lines("units.txt")) {
            update("""
                insert into organisation.unit (id, name, short_name, kind, parent_id, aliases, duties, place, ends_on)
                select md5('unit ' || ?)::uuid, ?, ?, kind, (select id from organisation.unit where short_name = ?), '{}', '{}', ?,
                       case kind when 'TASK_FORCE' then current_date + 365 end
                  from (values (?)) kinds (kind)
                """, line[1], line[2], line[1], line.length > 5 ? line[5] : "", place++, line[0]);
        }
        for (var line : lines("people.txt")) {
            person(line[1], line[2], line[3], line[0], line[4], hash);
        }
        var number = 0;
        for (var unit : texts("select short_name from organisation.unit where kind <> 'CITY' order by place")) {
            number++;
            person("lianluo%02d".formatted(number), "联络员" + number, "联络员", "LIAISON", unit, hash);
        }
    }

    private void person(String userName, String fullName, String title, String role, String unit, String hash)
            throws SQLException {
        update("""
            insert into organisation.person (id, user_name, name, title, role, unit_id, password_hash, must_change, opened_at)
            values (md5('person ' || ?)::uuid, ?, ?, ?, ?, (select id from organisation.unit where short_name = ?), ?, false, now())
            """, userName, userName, fullName, title, role, unit, hash);
    }

    private void update(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static List<String[]> lines(String file) throws IOException {
        return new ClassPathResource("gangmu/organisation/demo/" + file)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\|", -1))
                .toList();
    }

    /** The folder for the data of a bench: the one named, or a new one. */
    static Path home(@org.jspecify.annotations.Nullable Path named) throws IOException {
        return named == null
                ? Files.createTempDirectory("gangmu-bench")
                : Files.createDirectories(named).toAbsolutePath();
    }
}
