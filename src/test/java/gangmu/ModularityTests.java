package gangmu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModuleIdentifier;
import org.springframework.modulith.core.ApplicationModuleIdentifiers;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;
import org.springframework.modulith.core.util.ApplicationModulesExporter;
import tools.jackson.databind.json.JsonMapper;

class ModularityTests {

    private static final Path PICTURE = Path.of("docs/modules.md");

    private final ApplicationModules modules = ApplicationModules.of(GangmuApplication.class);

    @Test
    void modulesKeepTheirPromises() {
        modules.verify();
    }

    /** A plate among the tests would be read in its place: what a module may know would hold for nobody. */
    @Test
    void noTestHidesThePlateOfAPackage() throws IOException {
        var tests = Path.of("src/test/java");
        try (var files = Files.walk(tests)) {
            assertThat(files.filter(file -> file.endsWith("package-info.java")))
                    .noneMatch(plate -> Files.exists(Path.of("src/main/java").resolve(tests.relativize(plate))));
        }
    }

    @Test
    void thePictureOfTheModulesIsOfToday() throws IOException {
        var now = picture();
        var committed = Files.exists(PICTURE) ? Files.readString(PICTURE) : "";
        Files.writeString(PICTURE, now);

        assertThat(committed)
                .as("docs/modules.md was not of today and has been drawn anew: commit it")
                .isEqualTo(now);
    }

    /** What {@code bin/build} puts beside the classes, so that a start need not look through them: who is left out there is not migrated. */
    @Test
    void theListOfModulesForTheStartNamesAllInTheirOrder() throws IOException {
        var list =
                new JsonMapper().readTree(new ApplicationModulesExporter(ApplicationModules.of("gangmu")).toFullJson());

        assertThat(list.propertyNames())
                .containsExactlyElementsOf(ApplicationModuleIdentifiers.of(modules).stream()
                        .map(ApplicationModuleIdentifier::toString)
                        .toList());
        try (var migrations = Files.list(Path.of("src/main/resources/db/migration"))) {
            assertThat(list.propertyNames())
                    .containsAll(migrations
                            .map(folder -> folder.getFileName().toString())
                            .filter(module -> !module.equals("__root"))
                            .toList());
        }
    }

    private String picture() {
        var all = modules.stream()
                .sorted(Comparator.comparing(module -> module.getIdentifier().toString()))
                .toList();
        var arrows = all.stream()
                .flatMap(module ->
                        known(module).stream().map(other -> "    %s --> %s".formatted(module.getIdentifier(), other)))
                .collect(Collectors.joining("\n"));
        var rows = all.stream()
                .map(module -> "| `%s` | %s |"
                        .formatted(
                                module.getIdentifier(),
                                known(module).isEmpty() ? "–" : String.join(", ", known(module))))
                .collect(Collectors.joining("\n"));
        return """
                # Modules

                Drawn by `ModularityTests` from the code; an arrow points to the module that is known. All of them may use the root package.

                ```mermaid
                flowchart LR
                %s
                ```

                | module | knows |
                |---|---|
                %s
                """.formatted(arrows, rows);
    }

    private List<String> known(ApplicationModule module) {
        return module.getDependencies(modules, DependencyDepth.IMMEDIATE)
                .uniqueModules()
                .map(other -> other.getIdentifier().toString())
                .filter(name -> !name.equals("gangmu") && !name.equals("__root"))
                .sorted()
                .toList();
    }
}
