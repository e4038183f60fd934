package gangmu.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code bin/bench scan}: what two well-known scanners, Wapiti and sqlmap, find in the running application with its demonstration city. They
 * are given every address that the description of the interface knows, with values that get past the first look, as a clerk of the
 * supervision office, as a liaison and as somebody who has not signed in.
 */
final class ForeignScan {

    /**
     * What is set where TLS is spoken, what was for browsers that are no longer in use (OWASP advises against it), and the cookie that our
     * pages are to read.
     */
    private static final List<String> NOT_FINDINGS = List.of(
            "Strict-Transport-Security is not set",
            "X-XSS-Protection is not set",
            "HttpOnly flag is not set in the cookie : XSRF-TOKEN",
            "Secure flag is not set in the cookie : XSRF-TOKEN");

    /** Each of Wapiti's attacks but the lists of well-known programs and passwords, which are for other applications. */
    private static final String ATTACKS = "all,-nikto,-brute_login_form,-wapp";

    private static final Pattern IN_PATH = Pattern.compile("\\{(\\w+)}");
    private static final List<String> BIG = List.of("/export", "/archive", "/api/admin/");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path folder;
    private final URI address;

    private ForeignScan(Path folder, URI address) {
        this.folder = folder;
        this.address = address;
    }

    static void main(String... args) throws Exception {
        Options.of(args, "usage: bin/bench scan");
        var folder = Files.createTempDirectory("gangmu-scan");
        var home = Files.createDirectory(folder.resolve("home"));
        var app = Path.of("target/app/gangmu.jar").toAbsolutePath().toString();
        try (var running = RunningGangmu.start(
                List.of("-jar", app),
                home,
                RunningGangmu.freePort(),
                folder.resolve("log"),
                Map.of("SPRING_PROFILES_ACTIVE", "demo"))) {
            new ForeignScan(folder, running.address()).run(home);
        }
    }

    private void run(Path home) throws IOException, InterruptedException {
        var found = new LinkedHashMap<String, List<String>>();
        var addresses = 0;
        for (var user : List.of("duchashi", "lianluo01")) {
            try (var client = SignedInClient.withNewPassword(address, user, firstPassword(home, user))) {
                var known = addresses(client);
                addresses = Math.max(addresses, known.size());
                found.put("Wapiti, " + user, wapiti(user, client.cookies(), known));
                found.put("sqlmap, " + user, sqlmap(user, client, known));
            }
        }
        found.put(
                "Wapiti, nobody",
                wapiti("nobody", "", List.of(address.resolve("/").toString())));
        found.forEach((who, findings) -> {
            System.out.printf("%-24s %d%n", who, findings.size());
            findings.forEach(finding -> System.out.println("    " + finding));
        });
        var all = found.values().stream().mapToInt(List::size).sum();
        System.out.println();
        System.out.println(Outcome.atMost("scan", all, 0, Map.of("addresses", addresses, "reports", folder.toString()))
                .toJson());
    }

    private static String firstPassword(Path home, String user) throws IOException {
        return Files.readAllLines(home.resolve("first-passwords.txt")).stream()
                .filter(line -> line.startsWith(user + " "))
                .map(line -> line.split("\\s+", 3)[1])
                .findFirst()
                .orElseThrow();
    }

    /** Every address that can be read, with what stands in it and behind it; each value also by itself. */
    private List<String> addresses(SignedInClient client) throws IOException, InterruptedException {
        var ids = new LinkedHashMap<String, String>();
        for (var kind : List.of("matters", "documents", "meetings", "proposals", "units")) {
            ids.put(kind, id(client, "/api/" + kind));
        }
        var all = new TreeSet<String>();
        var description = JSON.readTree(Files.readString(Path.of("web/openapi.json")));
        description.get("paths").properties().forEach(path -> {
            var read = path.getValue().get("get");
            if (read != null && BIG.stream().noneMatch(path.getKey()::contains)) {
                var kind = path.getKey().split("/", 4)[2];
                var filled = IN_PATH.matcher(path.getKey()).replaceAll(gap -> switch (gap.group(1)) {
                    case "year" -> "2026";
                    case "month" -> "2026-11";
                    default -> ids.getOrDefault(kind, ids.get("matters"));
                });
                var values = new ArrayList<String>();
                for (var parameter : read.path("parameters")) {
                    if (parameter.get("in").asString().equals("query")) {
                        values.add(parameter.get("name").asString() + "="
                                + URLEncoder.encode(value(parameter, ids), StandardCharsets.UTF_8));
                    }
                }
                var whole = address.resolve(filled).toString();
                all.add(values.isEmpty() ? whole : whole + "?" + String.join("&", values));
                values.forEach(one -> all.add(whole + "?" + one));
            }
        });
        return List.copyOf(all);
    }

    private static String id(SignedInClient client, String path) throws IOException, InterruptedException {
        try {
            var answer = JSON.readTree(client.get(path));
            var rows = answer.isArray() ? answer : answer.path("rows");
            return rows.path(0).path("id").asString("0");
        } catch (IllegalStateException notForThisRole) {
            return "0";
        }
    }

    private static String value(JsonNode parameter, Map<String, String> ids) {
        var name = parameter.get("name").asString();
        var schema = parameter.get("schema");
        var choice = schema.path("enum").path(0).asString("");
        return switch (schema.path("format").asString(choice)) {
            case "uuid" -> ids.getOrDefault(name.startsWith("unit") ? "units" : "matters", "0");
            case "date" -> "2026-11-20";
            case "date-time" -> "2026-11-20T09:00:00Z";
            case "int32", "int64" -> "20";
            case "" -> schema.path("type").toString().contains("boolean") ? "true" : "工业";
            default -> choice;
        };
    }

    private List<String> wapiti(String user, String cookies, List<String> addresses)
            throws IOException, InterruptedException {
        var report = folder.resolve("wapiti-" + user + ".json");
        var command = new ArrayList<>(List.of("wapiti", "-u", address + "/", "--scope", "domain", "-d", "2"));
        addresses.forEach(known -> command.addAll(List.of("-s", known)));
        command.addAll(List.of("-m", ATTACKS, "-H", "Cookie: " + cookies));
        command.addAll(List.of("--flush-session", "--no-bugreport", "--max-scan-time", "120"));
        command.addAll(List.of("-f", "json", "-o", report.toString()));
        call(command, folder.resolve("wapiti-" + user + ".log"));
        var told = JSON.readTree(Files.readString(report));
        var findings = new ArrayList<String>();
        for (var kind : List.of("vulnerabilities", "anomalies")) {
            told.path(kind)
                    .properties()
                    .forEach(entry -> entry.getValue().forEach(finding -> {
                        var info = finding.path("info").asString();
                        if (!NOT_FINDINGS.contains(info)) {
                            findings.add("%s: %s, %s".formatted(entry.getKey(), finding.path("path"), info));
                        }
                    }));
        }
        return findings;
    }

    private List<String> sqlmap(String user, SignedInClient client, List<String> addresses)
            throws IOException, InterruptedException {
        var targets = Files.write(
                folder.resolve("addresses-" + user),
                addresses.stream().filter(known -> known.contains("?")).toList());
        var log = folder.resolve("sqlmap-" + user + ".log");
        call(
                List.of(
                        "sqlmap",
                        "-m",
                        targets.toString(),
                        "--batch",
                        "--cookie",
                        client.cookies(),
                        "--level",
                        "2",
                        "--risk",
                        "2",
                        "--technique",
                        "BEUQ",
                        "--disable-coloring",
                        "--output-dir",
                        folder.resolve("sqlmap-" + user).toString()),
                log);
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.startsWith("Parameter: "))
                    .distinct()
                    .collect(Collectors.toList());
        }
    }

    private static void call(List<String> command, Path log) throws InterruptedException {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.redirectInput(
                    ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
            var code = builder.start().waitFor();
            if (code != 0) {
                throw new IllegalStateException("%s ended with %d, see %s".formatted(command.getFirst(), code, log));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be started".formatted(command.getFirst()), e);
        }
    }
}
