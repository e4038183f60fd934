package gangmu.bench;

import gangmu.database.RunningDatabase;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What faults happen to: a city on two nodes. The first runs the database that comes along; the second reaches that over a line that can be
 * broken, keeps its files in the same folder, and has a clock that can be put wrong.
 */
final class FaultScene implements AutoCloseable {

    private static final String MAIN = "gangmu.GangmuApplication";
    private static final Pattern PORT = Pattern.compile(":(\\d+)/");
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path folder;
    private final Path home;
    private final boolean ownDisk;
    private final String classPath;
    private final BreakableLine line;
    private final int[] ports = {RunningGangmu.freePort(), RunningGangmu.freePort()};
    private final List<@Nullable RunningGangmu> nodes = new ArrayList<>();
    private final Random random = new Random(7);

    private FaultScene(Path folder, boolean ownDisk, String classPath) throws IOException {
        this.folder = folder;
        this.home = Files.createDirectories(folder.resolve("home"));
        this.ownDisk = ownDisk;
        this.classPath = classPath;
        this.line = new BreakableLine(this::databasePort);
        putClock(0);
        wrongClock("ShiftedClock.class");
        wrongClock("ShiftedClock$Source.class");
    }

    /**
     * @param megabytes the size of a disk of its own, in memory, for the data; 0: none
     * @param classPath the application's, which both nodes run
     */
    static FaultScene open(Path folder, int megabytes, String classPath, GeneratedMatters matters)
            throws IOException, InterruptedException, SQLException {
        var ownDisk = megabytes > 0 && mount(folder.resolve("home"), megabytes);
        var scene = new FaultScene(folder, ownDisk, classPath);
        try {
            scene.nodes.add(scene.startFirst());
            try (var connection = scene.connect()) {
                BenchCity.settle(connection, Objects.requireNonNull(scene.nodes.getFirst()), matters);
            }
            scene.nodes.add(scene.startSecond());
            return scene;
        } catch (IOException | InterruptedException | SQLException | RuntimeException e) {
            scene.close();
            throw e;
        }
    }

    List<URI> addresses() {
        return java.util.stream.IntStream.of(ports)
                .mapToObj(port -> URI.create("http://127.0.0.1:" + port))
                .toList();
    }

    Path home() {
        return home;
    }

    BreakableLine line() {
        return line;
    }

    boolean hasOwnDisk() {
        return ownDisk;
    }

    void kill(int node) {
        var running = nodes.get(node);
        if (running != null) {
            running.kill();
            nodes.set(node, null);
        }
    }

    void start(int node) throws IOException, InterruptedException {
        nodes.set(node, node == 0 ? startFirst() : startSecond());
    }

    /** Ends the server process of the database, or one of those that serve a connection. */
    void killDatabase(boolean all) throws IOException {
        var postmaster = ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(home.resolve("postgresql/data/postmaster.pid"))
                                .getFirst()))
                .orElseThrow();
        if (all) {
            postmaster.destroyForcibly();
        } else {
            // those started last serve connections
            var serving = postmaster.children().sorted().toList();
            serving.get(serving.size() - 1 - random.nextInt(Math.min(8, serving.size())))
                    .destroyForcibly();
        }
    }

    /** Leaves no room on the disk. */
    void fill() throws IOException {
        var block = new byte[1 << 20];
        try (var out = Files.newOutputStream(home.resolve("filler"))) {
            for (var size = block.length; size > 0; size /= 2) {
                try {
                    while (true) {
                        out.write(block, 0, size);
                    }
                } catch (IOException full) {
                    // smaller pieces may fit
                }
            }
        }
    }

    void makeRoom() throws IOException {
        Files.deleteIfExists(home.resolve("filler"));
    }

    /** Puts the clock of the second node wrong by so many seconds. */
    void putClock(long seconds) throws IOException {
        Files.writeString(clock(), Long.toString(seconds));
    }

    /** A new connection that no fault touches but those of the database itself. */
    Connection connect() throws SQLException {
        var running = RunningDatabase.on(home).orElseThrow(() -> new SQLException("the database is away"));
        return DriverManager.getConnection(running.url(), running.user(), running.password());
    }

    /** Waits for the database. */
    Connection connectOnceItIsThere() throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return connect();
            } catch (SQLException notYet) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("the database stayed away", notYet);
                }
                Thread.sleep(100);
            }
        }
    }

    /** The rows that this asks for, each as its columns. */
    List<List<String>> rows(String sql) throws InterruptedException, SQLException {
        try (var connection = connectOnceItIsThere();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            var rows = new ArrayList<List<String>>();
            while (row.next()) {
                var columns = new ArrayList<String>();
                for (var i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    columns.add(String.valueOf(row.getString(i)));
                }
                rows.add(columns);
            }
            return rows;
        }
    }

    long number(String sql) throws InterruptedException, SQLException {
        return Long.parseLong(rows(sql).getFirst().getFirst());
    }

    void execute(String sql) throws InterruptedException, SQLException {
        try (var connection = connectOnceItIsThere();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException {
        for (var node = nodes.size() - 1; node >= 0; node--) {
            var running = nodes.get(node);
            if (running != null) {
                running.close();
            }
        }
        line.close();
        if (ownDisk) {
            unmount();
        }
    }

    private RunningGangmu startFirst() throws IOException, InterruptedException {
        return RunningGangmu.start(
                List.of("-cp", classPath, MAIN), home, ports[0], folder.resolve("first.log"), Map.of());
    }

    private RunningGangmu startSecond() throws IOException, InterruptedException {
        var database = RunningDatabase.on(home).orElseThrow();
        return RunningGangmu.start(
                List.of(
                        "-Dspring.main.sources=" + ShiftedClock.Source.class.getName(),
                        "-Dbench.clock=" + clock(),
                        "-cp",
                        classPath + File.pathSeparator + folder.resolve("clock-classes"),
                        MAIN),
                home,
                ports[1],
                folder.resolve("second.log"),
                Map.of(
                        "SPRING_DATASOURCE_URL",
                        PORT.matcher(database.url()).replaceFirst(":" + line.port() + "/")
                                + "?reWriteBatchedInserts=true",
                        "SPRING_DATASOURCE_USERNAME",
                        database.user(),
                        "SPRING_DATASOURCE_PASSWORD",
                        database.password()));
    }

    private void wrongClock(String file) throws IOException {
        var target = Files.createDirectories(folder.resolve("clock-classes/gangmu/bench"))
                .resolve(file);
        try (var in = Objects.requireNonNull(FaultScene.class.getResourceAsStream(file))) {
            Files.copy(in, target);
        }
    }

    private Path clock() {
        return folder.resolve("clock");
    }

    private int databasePort() {
        var port =
                PORT.matcher(RunningDatabase.on(home).map(RunningDatabase::url).orElse(":1/"));
        return port.find() ? Integer.parseInt(port.group(1)) : 1;
    }

    private static boolean mount(Path folder, int megabytes) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        return run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "gangmu-faults", folder.toString()) == 0;
    }

    private void unmount() throws IOException {
        try {
            run("umount", "-l", home.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
