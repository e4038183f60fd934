package gangmu.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gangmu.reading.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How well documents are read: never worse than this. */
class ReadingScoreTests {

    private static final Path MORE = Path.of("src/test/resources/gangmu/reading/more");
    private static final double LEAST_RECALL = 0.85;

    /** How much of the words two readings of one demand share at least. */
    private static final double SAME = 0.7;

    private static final Map<String, Double> FLOOR = Map.of(
            "articles", 0.96,
            "titles", 0.95,
            "directives", 0.95,
            "headings", 0.96,
            "speakers", 0.97,
            "units", 0.95,
            "deadlines", 0.94,
            "projects", 0.95,
            "investment", 0.94,
            "figures", 0.96);

    private final DocumentReader reader = new DocumentReader();

    @Test
    void whatTheProjectsOwnDocumentsDemandIsFound() throws Exception {
        var missed = new ArrayList<String>();
        var all = 0;
        for (var name : DevelopmentDocuments.names().toList()) {
            var found = demands(read(name + ".txt", DevelopmentDocuments.text(name)));
            var wanted = demands(DevelopmentDocuments.gold(name));
            all += wanted.size();
            wanted.stream()
                    .filter(demand -> found.stream().noneMatch(reading -> isSame(demand, reading)))
                    .forEach(missed::add);
        }

        assertThat(1 - missed.size() / (double) all).as("missed: " + missed).isGreaterThanOrEqualTo(LEAST_RECALL);
    }

    @Test
    void theDevelopmentSetIsReadAtLeastThisWell(@TempDir Path outputs) throws Exception {
        var development = shared().resolve("dev");

        var scores = scores(development.resolve("docs"), development.resolve("gold"), outputs);

        assertThat(FLOOR)
                .allSatisfy((measure, least) ->
                        assertThat(scores.get(measure)).as(measure).isGreaterThanOrEqualTo(least));
    }

    @Test
    void documentsOfOtherHandsAreReadAtLeastThisWell(@TempDir Path outputs) throws Exception {
        var scores = scores(MORE.resolve("docs"), MORE.resolve("gold"), outputs);

        assertThat(FLOOR)
                .allSatisfy((measure, least) ->
                        assertThat(scores.get(measure)).as(measure).isGreaterThanOrEqualTo(least));
    }

    /** The folder with the scorer and the development set, which includes pages that may not be copied. */
    private static Path shared() {
        var shared = Stream.of(System.getenv("GANGMU_SHARED"), "../shared")
                .filter(Objects::nonNull)
                .map(folder -> Path.of(folder, "reading"))
                .filter(Files::isDirectory)
                .findFirst();
        assumeTrue(shared.isPresent(), "the shared folder is not beside the repository");
        return shared.orElseThrow();
    }

    private Map<String, Double> scores(Path documents, Path gold, Path outputs) throws Exception {
        var scorer = shared();
        assumeTrue(hasPython(), "python3 is not installed");
        try (var files = Files.list(documents)) {
            for (var document : files.toList()) {
                var name = document.getFileName().toString();
                Files.writeString(
                        outputs.resolve(name.replace(".txt", ".json")), read(name, Files.readString(document)));
            }
        }
        var scores = score(scorer, gold, outputs);
        assertThat(scores.keySet()).containsAll(FLOOR.keySet());
        return scores;
    }

    private String read(String name, String text) throws Exception {
        return ReadingJson.write(name, reader.read(Source.of(name, text.getBytes(StandardCharsets.UTF_8))));
    }

    private static List<String> demands(String json) {
        return new JsonMapper()
                .readTree(json)
                .get("articles")
                .valueStream()
                .flatMap(article -> article.get("directives").valueStream())
                .map(directive -> bare(directive.get("text")))
                .toList();
    }

    private static String bare(JsonNode text) {
        return text.asString().replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** One demand in both, give or take a lead-in. */
    private static boolean isSame(String demand, String found) {
        var shorter = demand.length() < found.length() ? demand : found;
        var longer = demand.length() < found.length() ? found : demand;
        return longer.contains(shorter) && shorter.length() >= SAME * longer.length();
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** The F1 of each measure, from the scorer's table. */
    private static Map<String, Double> score(Path shared, Path gold, Path outputs) throws IOException {
        var scorer = new ProcessBuilder(
                        "python3", shared.resolve("score.py").toString(), gold.toString(), outputs.toString())
                .redirectErrorStream(true)
                .start();
        var scores = new HashMap<String, Double>();
        try (var lines = scorer.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().map(line -> List.of(line.strip().split("\\s+", -1))).forEach(row -> {
                if (FLOOR.containsKey(row.getFirst())) {
                    scores.put(row.getFirst(), Double.valueOf(row.get(row.indexOf("F1") + 1)));
                }
            });
        }
        return scores;
    }
}
