package gangmu.journal;

import gangmu.Refused;
import gangmu.database.Eyes;
import gangmu.database.RunningDatabase;
import gangmu.journal.Exports.Export;
import gangmu.journal.proof.Digest;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * {@code bin/gangmu journal FILE [--from DAY] [--to DAY] [--matter ID]}: exports the record of a running Gangmu into a file, nothing withheld: whoever
 * may call it may read the database. It works on the folder {@code GANGMU_HOME}, or on the database that {@code SPRING_DATASOURCE_URL} names.
 */
public final class ExportCommand {

    static final int DONE = 0;
    static final int NOTHING = 1;
    static final int NO_DATABASE = 2;
    static final int USAGE = 64;
    static final int CANNOT_WRITE = 73;

    private static final String HOW = "用法：gangmu journal 文件 [--from 日期] [--to 日期] [--matter 事项标识]";
    private static final Set<String> OPTIONS = Set.of("--from", "--to", "--matter");

    private final PrintStream out;
    private final PrintStream err;
    private final Optional<DataSource> database;
    private final String user;
    private final Clock clock;

    ExportCommand(PrintStream out, PrintStream err, Optional<DataSource> database, String user, Clock clock) {
        this.out = out;
        this.err = err;
        this.database = database;
        this.user = user;
        this.clock = clock;
    }

    static void main(String... args) {
        // whatever the locale says, the words are Chinese
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new ExportCommand(
                        out, err, database(System.getenv()), System.getProperty("user.name", ""), Clock.systemUTC())
                .run(List.of(args)));
    }

    int run(List<String> args) {
        var options = new HashMap<String, String>();
        var file = (String) null;
        for (var i = args.iterator(); i.hasNext(); ) {
            var arg = i.next();
            if (OPTIONS.contains(arg) && i.hasNext()) {
                options.put(arg, i.next());
            } else if (arg.startsWith("--") || file != null) {
                return say(HOW, USAGE);
            } else {
                file = arg;
            }
        }
        if (file == null) {
            return say(HOW, USAGE);
        }
        try {
            return export(
                    Path.of(file),
                    new JournalFilter(null, null, null, day(options.get("--from")), day(options.get("--to"))),
                    matter(options.get("--matter")));
        } catch (DateTimeException | IllegalArgumentException e) {
            return say(HOW, USAGE);
        }
    }

    private int export(Path file, JournalFilter time, @Nullable UUID matter) {
        if (database.isEmpty()) {
            return say("没有找到正在运行的纲目。请先启动它，或用 GANGMU_HOME 指定它的数据目录。", NO_DATABASE);
        }
        try {
            var by = new Author(null, "命令行（%s）".formatted(user), null, null);
            var exports = exports(database.get());
            write(
                    file,
                    matter == null
                            ? exports.ofTime(time.since(), time.until(), by, _ -> false)
                            : exports.ofMatter(matter, by));
            out.println("已导出到 " + file);
            return DONE;
        } catch (Refused refused) {
            return say(refused.reason(), NOTHING);
        } catch (FileAlreadyExistsException e) {
            return say(file + "：文件已存在，请换个名字。", CANNOT_WRITE);
        } catch (IOException e) {
            return say(file + "：不能写入。", CANNOT_WRITE);
        } catch (DataAccessException | TransactionException e) {
            return say("数据库连接不上，或没有读取操作记录的权限。", NO_DATABASE);
        }
    }

    private static void write(Path file, Export export) throws IOException {
        try (var writer = Files.newBufferedWriter(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            export.writeTo(writer);
        }
    }

    private Exports exports(DataSource source) {
        var jdbc = JdbcClient.create(source);
        var entries = new Entries(jdbc);
        var chain = new Chain(jdbc);
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        // what the application seals with
        var digest = chain.head().map(head -> head.block().digest()).orElse(Digest.SM3);
        return new Exports(
                entries, chain, new Sealing(jdbc, entries, chain, transaction, digest, clock), transaction, clock);
    }

    private int say(String line, int code) {
        err.println(line);
        return code;
    }

    private static Optional<DataSource> database(Map<String, String> environment) {
        var url = environment.get("SPRING_DATASOURCE_URL");
        if (url != null && !url.equals("embedded")) {
            var outside = new DriverManagerDataSource(
                    url,
                    environment.getOrDefault("SPRING_DATASOURCE_USERNAME", ""),
                    environment.getOrDefault("SPRING_DATASOURCE_PASSWORD", ""));
            // nobody has signed in here: the record is looked at as the system does
            var eyes = new Properties();
            eyes.setProperty("options", "-c gangmu.viewer_role=" + Eyes.THE_SYSTEMS.role());
            outside.setConnectionProperties(eyes);
            return Optional.of(outside);
        }
        return RunningDatabase.on(Path.of(environment.getOrDefault("GANGMU_HOME", "data")))
                .map(running -> new DriverManagerDataSource(running.url(), running.user(), running.password()));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static @Nullable UUID matter(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }
}
