package gangmu.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.core.io.ClassPathResource;

/**
 * Three years of matters of a city that has its units already, with deeds, standings and reports as the application would have written
 * them: the same for the same size and moment. About one in forty is still open. What a city rarely does (blocks, long-term
 * matters, terminations, instructions, parts) is not among it.
 *
 * @param matters how many, spread evenly over the years
 * @param reports about how many in all; a unit that is not silent reports every week, so there are three for each matter at least
 * @param unsigned how many more that went out some hours ago and that nobody has signed for
 */
public record GeneratedMatters(long matters, long reports, long unsigned) {

    /** How many weeks the lead unit of a matter reports, on average. */
    private static final double REPORTING_WEEKS = 3.1;

    private static final String TABLES =
            "array ['matter.matter', 'matter.deed', 'matter.standing', 'matter.report', 'matter.paper']::regclass[]";

    private record Part(String drop, String make) {}

    /** Puts them into empty tables: without indexes first, all in one transaction, so that millions do not take a day. */
    void load(Connection connection, Instant now, Consumer<String> news) throws SQLException, IOException {
        connection.setAutoCommit(false);
        execute(connection, "set session_replication_role = replica");
        execute(connection, "set maintenance_work_mem = '1GB'");
        execute(connection, "set work_mem = '256MB'");
        execute(connection, "set max_parallel_maintenance_workers = 2");
        execute(connection, "truncate matter.matter cascade");
        var indexes = parts(connection, """
                select 'drop index ' || x.indexrelid::regclass, pg_get_indexdef(x.indexrelid)
                  from pg_index x
                 where x.indrelid = any(%s)
                   and not exists (select 1 from pg_constraint c where c.conindid = x.indexrelid)
                 order by x.indexrelid
                """);
        var keys = parts(connection, """
                select 'alter table ' || c.conrelid::regclass || ' drop constraint ' || c.conname,
                       'alter table ' || c.conrelid::regclass || ' add constraint ' || c.conname || ' ' || pg_get_constraintdef(c.oid)
                  from pg_constraint c
                 where c.contype in ('p', 'u', 'f') and (c.conrelid = any(%1$s) or c.confrelid = any(%1$s))
                 order by c.contype <> 'f', c.oid
                """);
        for (var part : concat(indexes, keys)) {
            execute(connection, part.drop());
        }
        insert(connection, now, news);
        for (var part : concat(keys.reversed(), indexes)) {
            news.accept(part.make());
            execute(connection, part.make());
        }
        connection.commit();
        connection.setAutoCommit(true);
        news.accept("vacuum analyze");
        execute(connection, "vacuum analyze");
        execute(connection, "checkpoint");
        execute(connection, "reset all");
    }

    /** Adds them to what is there. */
    public void insert(Connection connection, Instant now, Consumer<String> news) throws SQLException, IOException {
        execute(connection, "set bench.now = '%s'".formatted(now));
        execute(connection, "set bench.matters = '%d'".formatted(matters));
        execute(connection, "set bench.unsigned = '%d'".formatted(unsigned));
        execute(connection, "set search_path = public");
        for (var statement : sql("matters").split("\n-- next\n", -1)) {
            news.accept(statement
                    .lines()
                    .filter(line -> !line.startsWith("--"))
                    .findFirst()
                    .orElse(""));
            execute(connection, statement);
        }
        reports(connection, news);
        execute(connection, "drop table plan, week, unit, office");
        execute(connection, "reset search_path");
    }

    private void reports(Connection connection, Consumer<String> news) throws SQLException, IOException {
        var written = 0L;
        try (var query = connection.createStatement();
                var weeks = query.executeQuery("select first from week where first > current_date - 1100"
                        + " and first <= current_date order by first");
                var insert = connection.prepareStatement(sql("reports"))) {
            while (weeks.next()) {
                written += week(insert, weeks.getString(1));
                news.accept("reports to the week of %s: %,d".formatted(weeks.getString(1), written));
            }
        }
    }

    private long week(java.sql.PreparedStatement insert, String first) throws SQLException {
        insert.setString(1, first);
        insert.setDouble(2, Math.max(1, reports / REPORTING_WEEKS / matters));
        return insert.executeLargeUpdate();
    }

    private static List<Part> parts(Connection connection, String sql) throws SQLException {
        var parts = new ArrayList<Part>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql.formatted(TABLES))) {
            while (rows.next()) {
                parts.add(new Part(rows.getString(1), rows.getString(2)));
            }
        }
        return parts;
    }

    private static List<Part> concat(List<Part> one, List<Part> other) {
        var all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String sql(String name) throws IOException {
        return new ClassPathResource("gangmu/bench/" + name + ".sql").getContentAsString(StandardCharsets.UTF_8);
    }
}
