package gangmu.backup;

import gangmu.CannotStart;
import gangmu.database.PostgresServer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/**
 * {@code bin/gangmu restore FILE}: brings a city back, into an empty folder and an empty database only. In the folder everything is made in a
 * corner of its own and put in its place at the end, so that a restoration that was cut short is done again.
 */
public final class RestoreCommand {

    static final int DONE = 0;
    static final int REFUSED = 2;
    static final int USAGE = 64;
    static final int CANNOT_WRITE = 73;

    private final PrintStream out;
    private final PrintStream err;
    private final Place place;

    RestoreCommand(PrintStream out, PrintStream err, Place place) {
        this.out = out;
        this.err = err;
        this.place = place;
    }

    static void main(String... args) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new RestoreCommand(out, err, Place.of(System.getenv())).run(List.of(args)));
    }

    int run(List<String> args) {
        if (args.size() != 1 || args.getFirst().startsWith("-")) {
            return say("用法：gangmu restore 文件", USAGE);
        }
        try {
            restore(Path.of(args.getFirst()));
            return DONE;
        } catch (CannotDo e) {
            return say(e.sentence(), REFUSED);
        } catch (CannotStart e) {
            return say(String.valueOf(e.getMessage()), REFUSED);
        } catch (SQLException e) {
            return say("数据库连接不上，或不能在其中建表：" + e.getMessage(), REFUSED);
        } catch (IOException e) {
            return say("数据目录 %s 不能写入，或备份文件不能读取（%s）。".formatted(place.home(), e.getMessage()), CANNOT_WRITE);
        }
    }

    private void restore(Path path) throws CannotDo, SQLException, IOException {
        mustBeEmpty(place.cluster());
        mustBeEmpty(place.home().resolve("files"));
        try (var file = BackupFile.open(path)) {
            var corner = place.home().resolve("restoring");
            FileSystemUtils.deleteRecursively(corner);
            Files.createDirectories(corner);
            try {
                restore(file, corner);
            } finally {
                FileSystemUtils.deleteRecursively(corner);
            }
            tell(path, file.manifest());
        }
    }

    private void restore(BackupFile file, Path corner) throws CannotDo, SQLException, IOException {
        var outside = place.outside();
        if (outside == null) {
            try (var server = PostgresServer.start(corner.resolve("postgresql"), Map.of())) {
                server.createDatabase(Place.DATABASE);
                new Restoration(file, Place.of(server)).rows();
            }
        }
        var files = Files.createDirectories(corner.resolve("files"));
        Restoration.files(file, files);
        if (outside != null) {
            new Restoration(file, outside).rows();
        }
        Files.deleteIfExists(place.home().resolve("files"));
        Files.move(files, place.home().resolve("files"));
        if (outside == null) {
            Files.deleteIfExists(place.cluster());
            Files.move(corner.resolve("postgresql"), place.cluster());
        }
    }

    private void tell(Path path, Manifest manifest) {
        out.printf(
                "%s：已恢复到 %s，%d张表%d行，%d个文件。%n",
                path,
                place.home(),
                manifest.tables().size(),
                manifest.tables().stream().mapToLong(Manifest.Table::rows).sum(),
                manifest.files().size());
        out.printf(
                "操作记录%d条核验通过，末块%s与备份一致。请与另处留存的区块杂凑值比对。%n",
                manifest.head().entries(),
                manifest.head().hash().isEmpty()
                        ? "（尚无）"
                        : manifest.head().block() + "号（杂凑值" + manifest.head().hash() + "）");
        out.println("密钥文件不在备份中，请在启动前放回数据目录。");
    }

    private static void mustBeEmpty(Path folder) throws CannotDo, IOException {
        if (Files.isDirectory(folder)) {
            try (var inside = Files.list(folder)) {
                if (inside.findAny().isEmpty()) {
                    return;
                }
            }
            throw new CannotDo("%s 里已有数据，不能恢复。请用 GANGMU_HOME 指定一个新的空目录。".formatted(folder));
        }
    }

    private int say(String line, int code) {
        err.println(line);
        return code;
    }
}
