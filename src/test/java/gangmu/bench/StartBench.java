package gangmu.bench;

import java.io.File;
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
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code bin/bench start [--rounds N]}: seconds from the start of the process to its first answered page, Gangmu against an empty
 * Spring Boot application, in turns, on data that are there already. Both are started plainly, and Gangmu also as
 * {@code bin/run} starts it, with its ahead-of-time cache.
 */
final class StartBench {

    private static final double BAR = 2;
    private static final Path APP = Path.of("target/app").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /** What an empty web application does not have. */
    private static final List<String> NOT_IN_AN_EMPTY_ONE = List.of(
            "jdbc",
            "data-",
            "flyway",
            "postgres",
            "security",
            "session",
            "modulith",
            "springdoc",
            "swagger",
            "actuator",
            "transaction",
            "Hikari",
            "validat",
            "health",
            "persistence");

    private final HttpClient http = HttpClient.newHttpClient();
    private final String java =
            Path.of(System.getProperty("java.home"), "bin/java").toString();

    private StartBench() {}

    static void main(String... args) throws Exception {
        var rounds = args.length == 2 && args[0].equals("--rounds") ? Integer.parseInt(args[1]) : 3;
        new StartBench().run(rounds);
    }

    private void run(int rounds) throws IOException, InterruptedException {
        var home = Files.createTempDirectory("gangmu-start");
        var environment = Map.of("GANGMU_HOME", home.toString(), "SPRING_PROFILES_ACTIVE", "none");
        var common = List.of("-Xmx1g", "-XX:+UseSerialGC");
        var plain = command(common, List.of("-jar", "gangmu.jar"));
        var shipped = command(common, List.of("-XX:AOTCache=fast-start.aot", "-jar", "gangmu.jar"));
        var empty = command(common, List.of("-cp", emptyClassPath(), EmptyApplication.class.getName()));

        seconds(plain, environment); // makes the data
        seconds(empty, Map.of()); // warms the file cache
        var empties = new ArrayList<Double>();
        var plains = new ArrayList<Double>();
        var asShipped = new ArrayList<Double>();
        for (var round = 1; round <= rounds; round++) {
            empties.add(seconds(empty, Map.of()));
            plains.add(seconds(plain, environment));
            asShipped.add(seconds(shipped, environment));
            System.out.printf(
                    "round %d: empty %.2f s, Gangmu %.2f s, Gangmu as bin/run starts it %.2f s%n",
                    round, last(empties), last(plains), last(asShipped));
        }
        var yardstick = median(empties);
        var value = median(asShipped) / yardstick;
        System.out.println(new JsonMapper()
                .writeValueAsString(Map.of(
                        "bench",
                        "start",
                        "value",
                        rounded(value),
                        "bar",
                        BAR,
                        "holds",
                        value <= BAR,
                        "detail",
                        Map.of(
                                "emptySeconds", rounded(yardstick),
                                "plainSeconds", rounded(median(plains)),
                                "shippedSeconds", rounded(median(asShipped)),
                                "plainRatio", rounded(median(plains) / yardstick)))));
    }

    private double seconds(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        var port = freePort();
        var builder = new ProcessBuilder(command).directory(APP.toFile()).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        var began = System.nanoTime();
        var process = builder.start();
        try {
            while (!answers(port)) {
                if (!process.isAlive() || System.nanoTime() - began > PATIENCE.toNanos()) {
                    throw new IllegalStateException("did not start: " + String.join(" ", command));
                }
                Thread.sleep(5);
            }
            return (System.nanoTime() - began) / 1e9;
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private boolean answers(int port) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private List<String> command(List<String> common, List<String> rest) {
        var command = new ArrayList<>(List.of(java));
        command.addAll(common);
        command.addAll(rest);
        return command;
    }

    private static String emptyClassPath() throws IOException {
        var classes = Path.of("target/test-classes").toAbsolutePath().toString();
        try (var jars = Files.list(APP.resolve("lib"))) {
            return classes
                    + File.pathSeparator
                    + jars.map(Path::toString)
                            .filter(jar -> NOT_IN_AN_EMPTY_ONE.stream()
                                    .noneMatch(Path.of(jar).getFileName().toString()::contains))
                            .collect(Collectors.joining(File.pathSeparator));
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static double last(List<Double> values) {
        return values.getLast();
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
