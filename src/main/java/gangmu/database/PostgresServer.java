package gangmu.database;

import com.sun.security.auth.module.UnixSystem;
import gangmu.CannotStart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One PostgreSQL server as a child process, with its data in a folder that outlives it.
 *
 * <p>It holds a lock on its folder for as long as it lives, so that a second one is refused. The server runs below a small shell
 * that waits on a pipe from this process: when this process ends in any way, kill -9 included, the pipe closes and the
 * server shuts down. When the server ends by itself, because it was killed or had no more room to write, it is started again on the
 * same port until it comes up. What a killed server left behind is cleared before the next start; PostgreSQL itself then recovers
 * from its log. Writes are durable: fsync stays on.
 */
public final class PostgresServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final String SUPERVISOR = "exec 3<&0; \"$@\" </dev/null 3<&- & p=$!; "
            + "(cat <&3 >/dev/null; kill -INT $p 2>/dev/null) & w=$!; wait $p; kill $w 2>/dev/null";
    static final String USER = "postgres";

    private final Path home;
    private final Path data;
    private final Path binaries;
    private final FileChannel lockFile;
    private final FileLock lock;
    private final String password;
    private final int port;
    private final Map<String, String> settings;
    private volatile Process supervisor;
    private volatile boolean stopping;

    private PostgresServer(Path home, Map<String, String> settings) throws IOException, InterruptedException {
        this.home = home;
        this.settings = settings;
        this.data = home.resolve("data");
        this.lockFile = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        this.lock = lock(lockFile, home);
        this.binaries = PostgresBinaries.in(home);
        this.password = password();
        makeCluster();
        clearLeftOvers();
        this.port = freePort();
        this.supervisor = launch();
        awaitReady();
        Thread.ofPlatform().daemon().name("postgresql-watch").start(this::watch);
    }

    /**
     * Starts the server whose data lie in {@code home}; the first start makes them.
     *
     * @param settings more server settings, by their PostgreSQL names
     * @throws CannotStart when another process uses the folder, or the server does not come up
     */
    public static PostgresServer start(Path home, Map<String, String> settings) {
        try {
            return new PostgresServer(Files.createDirectories(home), settings);
        } catch (IOException e) {
            throw new CannotStart("数据库无法启动（%s）：%s".formatted(home, e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("数据库启动被中断。", e);
        }
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?reWriteBatchedInserts=true".formatted(port, database);
    }

    public String user() {
        return USER;
    }

    public String password() throws IOException {
        return secret("superuser.password");
    }

    /** The role in which the application works; it owns nothing. */
    public String applicationUser() {
        return ApplicationRole.NAME;
    }

    public String applicationPassword() throws IOException {
        return secret("application.password");
    }

    private String secret(String name) throws IOException {
        var file = home.resolve(name);
        if (!Files.exists(file)) {
            var secret = new byte[24];
            new SecureRandom().nextBytes(secret);
            var unfinished = home.resolve(name + ".tmp");
            Files.deleteIfExists(unfinished);
            Files.createFile(
                    unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(unfinished, Base64.getUrlEncoder().encodeToString(secret));
            Files.move(unfinished, file);
        }
        return Files.readString(file).strip();
    }

    /** Makes a database when there is none of this name, and the application's role when there is none. */
    public void createDatabase(String name) throws SQLException, IOException {
        try (var connection = connect("postgres");
                var query = connection.prepareStatement("select 1 from pg_database where datname = ?");
                var statement = connection.createStatement()) {
            // the letters of the password are those of base64
            statement.execute("""
                    do $$
                    begin
                        if not exists (select from pg_roles where rolname = '%1$s') then
                            create role %1$s nosuperuser nocreatedb nocreaterole nobypassrls;
                        end if;
                        alter role %1$s login password '%2$s';
                    end
                    $$
                    """.formatted(ApplicationRole.NAME, applicationPassword()));
            query.setString(1, name);
            try (var found = query.executeQuery()) {
                if (!found.next()) {
                    statement.execute("create database \"" + name.replace("\"", "\"\"") + "\"");
                }
            }
        }
    }

    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), USER, password);
    }

    /** Lets the server finish what it does and stop. */
    @Override
    public void close() throws IOException {
        stop();
        try {
            if (!supervisor.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("the database in {} did not stop in time", data);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        lock.release();
        lockFile.close();
    }

    /** From here on it is not started again. */
    private synchronized void stop() throws IOException {
        stopping = true;
        supervisor.getOutputStream().close();
    }

    /** Starts the server again whenever it has ended without being told to. */
    private void watch() {
        try {
            while (true) {
                supervisor.waitFor();
                if (stopping) {
                    return;
                }
                LOG.warn("the database in {} has ended by itself and is started again, see {}", data, log());
                try {
                    startAgain();
                    awaitReady();
                    LOG.warn("the database in {} is back", data);
                } catch (IOException | CannotStart e) {
                    LOG.error("the database in {} does not come up yet: {}", data, e.getMessage());
                    Thread.sleep(PAUSE);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void startAgain() throws IOException, InterruptedException {
        clearLeftOvers();
        synchronized (this) {
            if (!stopping) {
                supervisor = launch();
            }
        }
    }

    private static FileLock lock(FileChannel channel, Path home) throws IOException {
        var lock = (FileLock) null;
        try {
            lock = channel.tryLock();
        } catch (java.nio.channels.OverlappingFileLockException ignored) {
            // held by this very process: refused in the same words
        }
        if (lock == null) {
            channel.close();
            throw new CannotStart(
                    "数据目录 %s 正由另一个正在运行的纲目使用，请先停止它，或用 GANGMU_HOME 指定别的目录。（Gangmu is already running on this data folder.）"
                            .formatted(home.getParent()));
        }
        return lock;
    }

    private void makeCluster() throws IOException, InterruptedException {
        var unfinished = home.resolve("data.initialising");
        if (Files.exists(data.resolve("PG_VERSION")) && !Files.exists(unfinished)) {
            return;
        }
        Files.writeString(unfinished, "");
        Folders.delete(data);
        var log = home.resolve("initdb.log");
        var command = asOrdinaryUser();
        command.addAll(List.of(binaries.resolve("bin/initdb").toString(), "-D", data.toString(), "-U", USER));
        command.addAll(List.of("-A", "scram-sha-256", "--pwfile=" + home.resolve("superuser.password"), "-k"));
        // lc-ctype must know Chinese letters: with C, trigrams of Chinese words are empty and a text index finds
        // nothing
        command.addAll(List.of("-E", "UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        command.addAll(List.of("--lc-collate=C", "--lc-ctype=C.UTF-8", "--lc-messages=C"));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("initdb: " + tail(log));
        }
        Files.delete(unfinished);
    }

    /**
     * Stops what still works in the data folder and removes a stale postmaster.pid. PostgreSQL compares process numbers
     * only: a reused number, the rule in containers, would make it refuse to start.
     */
    private void clearLeftOvers() throws IOException, InterruptedException {
        var pidFile = data.resolve("postmaster.pid");
        var end = System.nanoTime() + PATIENCE.toNanos();
        var asked = false;
        while (ProcessHandle.allProcesses().anyMatch(this::worksInData)) {
            if (!asked && Files.exists(pidFile)) {
                LOG.info("stopping the database that a killed process left in {}", data);
                new ProcessBuilder(
                                "kill",
                                "-INT",
                                Files.readAllLines(pidFile).getFirst().strip())
                        .start()
                        .waitFor();
                asked = true;
            }
            if (System.nanoTime() > end) {
                throw new CannotStart("数据目录 %s 仍被其他进程占用，请先停止它们。".formatted(data));
            }
            Thread.sleep(50);
        }
        Files.deleteIfExists(pidFile);
    }

    private boolean worksInData(ProcessHandle process) {
        try {
            return Files.readSymbolicLink(Path.of("/proc/" + process.pid() + "/cwd"))
                    .equals(data.toRealPath());
        } catch (IOException notOursToSee) {
            return false;
        }
    }

    private Process launch() throws IOException {
        var command = asOrdinaryUser();
        // a session of its own: Ctrl-C in the terminal must stop the application first
        command.addAll(List.of("setsid", "sh", "-c", SUPERVISOR, "gangmu-postgres"));
        command.addAll(List.of(binaries.resolve("bin/postgres").toString(), "-D", data.toString()));
        command.addAll(List.of("-p", Integer.toString(port)));
        var all = new java.util.LinkedHashMap<>(Map.of(
                "listen_addresses", "127.0.0.1",
                "unix_socket_directories", "",
                "timezone", "Asia/Shanghai",
                "max_connections", "100",
                "shared_buffers", "256MB",
                "wal_compression", "on",
                "random_page_cost", "1.1",
                "jit", "off",
                // a question of a screen is over before helpers for it have begun
                "max_parallel_workers_per_gather", "0"));
        all.putAll(settings);
        all.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    private void awaitReady() throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (!supervisor.isAlive()) {
                throw new CannotStart("数据库启动失败，日志 %s 的末尾：%n%s".formatted(log(), tail(log())));
            }
            if (System.nanoTime() > end) {
                supervisor.getOutputStream().close();
                throw new CannotStart("数据库迟迟没有就绪，日志见 %s。".formatted(log()));
            }
            Thread.sleep(10);
        }
    }

    /** The eighth line of postmaster.pid says so, and the number in its first line is of a child of ours. */
    private boolean isReady() throws IOException {
        try {
            var lines = Files.readAllLines(data.resolve("postmaster.pid"));
            if (lines.size() < 8 || !lines.get(7).strip().equals("ready")) {
                return false;
            }
            var pid = Long.parseLong(lines.getFirst().strip());
            return supervisor.toHandle().descendants().anyMatch(child -> child.pid() == pid);
        } catch (NoSuchFileException | NumberFormatException halfWritten) {
            return false;
        }
    }

    /** PostgreSQL refuses to run as root: there it gets a user namespace of its own. */
    private static List<String> asOrdinaryUser() {
        var command = new ArrayList<String>();
        if (new UnixSystem().getUid() == 0) {
            command.addAll(List.of("unshare", "-U"));
        }
        return command;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private Path log() {
        return home.resolve("postgres.log");
    }

    private static String tail(@Nullable Path log) throws IOException {
        if (log == null || !Files.exists(log)) {
            return "";
        }
        var lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
    }
}
