package gangmu.backup;

import gangmu.backup.Manifest.Module;
import gangmu.backup.Manifest.Table;
import gangmu.journal.RecordCheck;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.postgresql.PGConnection;

/**
 * 恢复: puts the rows of a backup into an empty database, in one transaction, and compares what is there then with what the backup says. The
 * tables are made by this program's own migrations, up to where those of the backup had come; the next start brings them up to date.
 */
final class Restoration {

    private final BackupFile file;
    private final DataSource database;

    Restoration(BackupFile file, DataSource database) {
        this.file = file;
        this.database = database;
    }

    /** @throws CannotDo when the database is not empty, or the backup does not fit; the database is as empty then as before */
    void rows() throws CannotDo, SQLException, IOException {
        try (var connection = database.getConnection()) {
            if (!new Catalogue(connection).isEmpty()) {
                throw new CannotDo("目标数据库不是空的，不能恢复。请换一个新建的空数据库。");
            }
        }
        try {
            makeTables();
            try (var connection = database.getConnection()) {
                connection.setAutoCommit(false);
                fill(connection);
                compare(connection);
                connection.commit();
            }
        } catch (CannotDo | SQLException | IOException | RuntimeException e) {
            makeEmpty();
            throw e;
        }
    }

    /** Puts the files of record into a folder; those that are there already stay as they are. */
    static void files(BackupFile file, Path folder) throws IOException {
        for (var fingerprint : file.manifest().files()) {
            var place = Files.createDirectories(folder.resolve(fingerprint.substring(0, 2)))
                    .resolve(fingerprint.substring(2));
            if (!Files.exists(place)) {
                var unfinished = place.resolveSibling("coming-" + place.getFileName() + ".part");
                try (var in = file.read("files/" + fingerprint);
                        var out = Files.newOutputStream(unfinished)) {
                    in.transferTo(out);
                }
                try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
                Files.move(unfinished, place);
            }
        }
    }

    private void makeTables() throws CannotDo {
        for (var module : file.manifest().modules()) {
            try {
                var flyway = Flyway.configure()
                        .dataSource(database)
                        .locations("classpath:db/migration/" + module.name())
                        .table(module.history())
                        .baselineOnMigrate(true)
                        .baselineVersion("0")
                        .target(MigrationVersion.fromVersion(module.version()))
                        .load();
                flyway.migrate();
                check(module);
            } catch (FlywayException | SQLException e) {
                throw new CannotDo("本程序不能建立备份所用的表（%s），请使用制作备份的版本或更新的版本恢复。（%s）"
                        .formatted(
                                module.name(),
                                String.valueOf(e.getMessage())
                                        .lines()
                                        .findFirst()
                                        .orElse("")));
            }
        }
    }

    private void check(Module module) throws CannotDo, SQLException {
        try (var connection = database.getConnection()) {
            if (!new Catalogue(connection).modules().contains(module)) {
                throw new CannotDo(
                        "备份的表结构（%s，版本%s）与本程序不一致，请使用制作备份的版本或更新的版本恢复。".formatted(module.name(), module.version()));
            }
        }
    }

    private void fill(Connection connection) throws CannotDo, SQLException, IOException {
        var catalogue = new Catalogue(connection);
        var named = catalogue.tables().stream().map(Restoration::shape).collect(Collectors.toSet());
        var wanted = file.manifest().tables().stream().map(Restoration::shape).collect(Collectors.toSet());
        if (!named.equals(wanted)) {
            throw new CannotDo("备份的表与本程序的表不一致，请使用制作备份的版本或更新的版本恢复。");
        }
        var guards = guards(catalogue);
        // what migrations put in comes from the backup; the guards of the record would not let it go
        for (var guard : guards) {
            execute(connection, "alter table %s disable trigger %s".formatted(guard.table(), guard.name()));
        }
        for (var table : file.manifest().tables().reversed()) {
            execute(connection, "delete from " + Catalogue.quoted(table.schema(), table.name()));
        }
        for (var table : file.manifest().tables()) {
            fill(connection, table);
        }
        for (var sequence : file.manifest().sequences()) {
            catalogue.rows("select setval('%s', %d, %s)"
                    .formatted(
                            Catalogue.quoted(sequence.schema(), sequence.name()).replace("'", "''"),
                            sequence.last(),
                            sequence.called()));
        }
        // checks that were put off would keep the guards from being set again
        execute(connection, "set constraints all immediate");
        for (var guard : guards) {
            execute(connection, "alter table %s %s trigger %s".formatted(guard.table(), guard.state(), guard.name()));
        }
        if (catalogue.hasRecord()) {
            catalogue.rows("select journal.resume()");
        }
    }

    private void fill(Connection connection, Table table) throws CannotDo, SQLException, IOException {
        try (var in = file.read(table.entry())) {
            var rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy %s (%s) from stdin (encoding 'UTF8')"
                                    .formatted(
                                            Catalogue.quoted(table.schema(), table.name()),
                                            table.columns().stream()
                                                    .map(Catalogue::quoted)
                                                    .collect(Collectors.joining(", "))),
                            in);
            if (rows != table.rows()) {
                throw new CannotDo(
                        "表 %s.%s 应有%d行，只恢复出%d行。".formatted(table.schema(), table.name(), table.rows(), rows));
            }
        }
    }

    private void compare(Connection connection) throws CannotDo, SQLException {
        var catalogue = new Catalogue(connection);
        if (!catalogue.head().equals(file.manifest().head())) {
            throw new CannotDo("恢复出的操作记录与备份清单的末块不一致，没有恢复任何内容。");
        }
        try {
            if (catalogue.hasRecord()) {
                RecordCheck.of(connection);
            }
        } catch (RecordCheck.DoesNotFit e) {
            throw new CannotDo("操作记录核验不通过，没有恢复任何内容：" + e.getMessage());
        }
    }

    private record Guard(String table, String name, String state) {}

    /** The triggers of people, with how they stand. */
    private static List<Guard> guards(Catalogue catalogue) throws SQLException {
        var guards = new ArrayList<Guard>();
        for (var row : catalogue.rows("""
            select n.nspname, c.relname, t.tgname,
                   case t.tgenabled when 'A' then 'enable always' when 'R' then 'enable replica' else 'enable' end
              from pg_trigger t
              join pg_class c on c.oid = t.tgrelid
              join pg_namespace n on n.oid = c.relnamespace
             where not t.tgisinternal and t.tgenabled <> 'D'
            """)) {
            guards.add(new Guard(Catalogue.quoted(row.get(0), row.get(1)), Catalogue.quoted(row.get(2)), row.get(3)));
        }
        return guards;
    }

    private void makeEmpty() throws SQLException {
        try (var connection = database.getConnection()) {
            var catalogue = new Catalogue(connection);
            for (var schema : catalogue.schemas()) {
                execute(connection, "drop schema %s cascade".formatted(Catalogue.quoted(schema)));
            }
            for (var table : catalogue.rows("select tablename from pg_tables where schemaname = 'public'")) {
                execute(connection, "drop table public.%s cascade".formatted(Catalogue.quoted(table.getFirst())));
            }
        }
    }

    private static String shape(Table table) {
        return table.schema() + "." + table.name() + table.columns();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
