package gangmu.bench;

import gangmu.database.PostgresServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The built application as a process of its own, as {@code bin/run} starts it, on a database that is there already. */
final class RunningGangmu implements AutoCloseable {

    private static final Path APP = Path.of("target/app").toAbsolutePath();
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin/java").toString();
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Process process;
    private final URI address;

    private RunningGangmu(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /**
     * Starts it and waits until it answers. Its daily round of reminders stays away: a bench measures what people ask for.
     *
     * @param home the folder of its files and its log
     */
    static RunningGangmu on(PostgresServer server, String database, Path home)
            throws IOException, InterruptedException {
        return on(server, database, server.applicationUser(), server.applicationPassword(), home);
    }

    /** @param user the login of the application; the tables are migrated by their owner */
    static RunningGangmu on(PostgresServer server, String database, String user, String password, Path home)
            throws IOException, InterruptedException {
        return start(
                List.of("-jar", APP.resolve("gangmu.jar").toString()),
                home,
                freePort(),
                Files.createDirectories(home).resolve("log"),
                Map.of(
                        "SPRING_DATASOURCE_URL",
                        server.url(database),
                        "SPRING_DATASOURCE_USERNAME",
                        user,
                        "SPRING_DATASOURCE_PASSWORD",
                        password,
                        "SPRING_FLYWAY_USER",
                        server.user(),
                        "SPRING_FLYWAY_PASSWORD",
                        server.password(),
                        "GANGMU_NOTICE_RUNS",
                        "false"));
    }

    /**
     * Starts one and waits until it answers.
     *
     * @param program what Java is to run
     * @param log what it says is added to this file
     */
    static RunningGangmu start(List<String> program, Path home, int port, Path log, Map<String, String> environment)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(JAVA, "-Xmx1g", "-XX:+UseSerialGC"));
        command.addAll(program);
        var builder = new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment()
                .putAll(Map.of(
                        "GANGMU_HOME",
                        home.toString(),
                        "SPRING_PROFILES_ACTIVE",
                        "none",
                        "GANGMU_CITY",
                        "", // the bench has a city
                        "SERVER_PORT",
                        Integer.toString(port)));
        builder.environment().putAll(environment);
        var process = builder.start();
        var running = new RunningGangmu(process, URI.create("http://127.0.0.1:" + port));
        var began = System.nanoTime();
        while (!running.answers()) {
            if (!process.isAlive() || System.nanoTime() - began > PATIENCE.toNanos()) {
                running.kill();
                throw new IllegalStateException("did not start, see " + log);
            }
            Thread.sleep(50);
        }
        return running;
    }

    /** Ends it at once, in the middle of whatever it does. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    URI address() {
        return address;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private boolean answers() throws InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(address.resolve("/actuator/health")).build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
