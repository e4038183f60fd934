package gangmu.backup;

import gangmu.CannotStart;
import gangmu.backup.Backup.Made;
import gangmu.database.PostgresServer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** {@code bin/gangmu backup FILE}: all of a city in one file, while it works or while it does not. */
public final class BackupCommand {

    static final int DONE = 0;
    static final int INCOMPLETE = 1;
    static final int REFUSED = 2;
    static final int USAGE = 64;
    static final int CANNOT_WRITE = 73;

    private final PrintStream out;
    private final PrintStream err;
    private final Place place;

    BackupCommand(PrintStream out, PrintStream err, Place place) {
        this.out = out;
        this.err = err;
        this.place = place;
    }

    static void main(String... args) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new BackupCommand(out, err, Place.of(System.getenv())).run(List.of(args)));
    }

    int run(List<String> args) {
        if (args.size() != 1 || args.getFirst().startsWith("-")) {
            return say("用法：gangmu backup 文件", USAGE);
        }
        var file = Path.of(args.getFirst());
        if (Files.exists(file)) {
            return say(file + "：文件已存在，请换个名字。", CANNOT_WRITE);
        }
        try {
            return backUp(file);
        } catch (CannotDo e) {
            return say(e.sentence(), REFUSED);
        } catch (CannotStart e) {
            return say(String.valueOf(e.getMessage()), REFUSED);
        } catch (SQLException e) {
            return say("数据库连接不上，或没有读取全部数据的权限：" + e.getMessage(), REFUSED);
        } catch (IOException e) {
            return say(file + "：不能写入，或数据目录不能读取（" + e.getMessage() + "）。", CANNOT_WRITE);
        }
    }

    private int backUp(Path file) throws CannotDo, SQLException, IOException {
        var database = place.outside() != null ? place.outside() : place.running();
        if (database != null) {
            return backUp(file, database);
        }
        if (!Files.exists(place.cluster().resolve("data/PG_VERSION"))) {
            throw new CannotDo("数据目录 %s 里没有纲目的数据，请用 GANGMU_HOME 指定。".formatted(place.home()));
        }
        try (var server = PostgresServer.start(place.cluster(), Map.of())) {
            return backUp(file, Place.of(server));
        }
    }

    private int backUp(Path file, DataSource database) throws SQLException, IOException {
        var unfinished = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(unfinished);
        try (var connection = database.getConnection()) {
            // it holds everything that the city knows
            Files.createFile(
                    unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            var made = Backup.write(connection, place.home(), Files.newOutputStream(unfinished));
            try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(unfinished, file);
            return tell(file, made);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private int tell(Path file, Made made) throws IOException {
        var manifest = made.manifest();
        out.printf(
                "%s：备份完成，%d张表%d行，%d个文件；操作记录%d条，末块%s。%n",
                file,
                manifest.tables().size(),
                manifest.tables().stream().mapToLong(Manifest.Table::rows).sum(),
                manifest.files().size(),
                manifest.head().entries(),
                manifest.head().hash().isEmpty()
                        ? "尚无"
                        : manifest.head().block() + "号，杂凑值" + manifest.head().hash());
        out.println("文件的 SHA-256：" + Fingerprint.of(file));
        out.println("备份含有全部业务数据和密码的杂凑值，请妥善保管；不含密码原文、密钥文件和登录会话，密钥文件请另行保管。");
        if (made.unsound().isEmpty()) {
            return DONE;
        }
        return say("以下原件在磁盘上已损坏，没有备份：" + String.join("、", made.unsound()), INCOMPLETE);
    }

    private int say(String line, int code) {
        err.println(line);
        return code;
    }
}
