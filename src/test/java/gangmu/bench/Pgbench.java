package gangmu.bench;

import gangmu.database.PostgresServer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** PostgreSQL's own measure of how many transactions a second a server takes. */
final class Pgbench {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    private final Path program;
    private final PostgresServer server;

    private Pgbench(Path program, PostgresServer server) {
        this.program = program;
        this.server = server;
    }

    /** @throws IllegalStateException where there is none; what is embedded brings none along */
    static Pgbench against(PostgresServer server) throws IOException {
        try (var installed = Files.exists(Path.of("/usr/lib/postgresql"))
                ? Files.list(Path.of("/usr/lib/postgresql"))
                : Stream.<Path>of()) {
            var inPath = Stream.of(System.getenv("PATH").split(":", -1)).map(Path::of);
            var found = Stream.concat(inPath, installed.sorted().map(version -> version.resolve("bin")))
                    .map(folder -> folder.resolve("pgbench"))
                    .filter(Files::isExecutable)
                    .reduce((_, last) -> last);
            return new Pgbench(
                    found.orElseThrow(() -> new IllegalStateException(
                            "pgbench was not found. On Debian: apt-get install postgresql-contrib")),
                    server);
        }
    }

    /** Transactions per second. */
    double rate(String database, String script, int clients, int seconds) throws IOException, InterruptedException {
        var file = Files.createTempFile("gangmu-bench", ".sql");
        Files.writeString(file, script);
        var address = URI.create(server.url(database).substring("jdbc:".length()));
        var builder = new ProcessBuilder(List.of(
                program.toString(),
                "--no-vacuum",
                "--protocol=prepared",
                "--file=" + file,
                "--client=" + clients,
                "--jobs=2",
                "--time=" + seconds,
                "--host=" + address.getHost(),
                "--port=" + address.getPort(),
                "--username=" + server.user(),
                database));
        builder.environment().put("PGPASSWORD", server.password());
        var process = builder.redirectErrorStream(true).start();
        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        Files.delete(file);
        var rate = RATE.matcher(told);
        if (process.exitValue() != 0 || !rate.find()) {
            throw new IllegalStateException(told);
        }
        return Double.parseDouble(rate.group(1));
    }
}
