package gangmu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/security.md names what shows each of its items; a name that is none shows nothing. */
class SecurityPageTests {

    private static final Pattern NAMED = Pattern.compile("`(\\w+Tests|Probe|Content)(?:\\.(\\w+))?`");
    private static final Map<String, String> SHORT =
            Map.of("Probe", "SecurityProbeTests", "Content", "HostileContentTests");

    @Test
    void everyTestThatIsNamedIsThere() throws IOException {
        var page = Files.readString(Path.of("docs/security.md"));

        var named = NAMED.matcher(page).results().toList();

        var sources = sources();
        assertThat(named).hasSizeGreaterThan(100).allSatisfy(name -> {
            var source = sources.get(SHORT.getOrDefault(name.group(1), name.group(1)));
            assertThat(source).as(name.group()).isNotNull();
            if (name.group(2) != null) {
                assertThat(source).as(name.group()).containsPattern("[ >]" + name.group(2) + "\\(");
            }
        });
    }

    /** The text of each test, by its name. */
    private static Map<String, String> sources() throws IOException {
        var sources = new TreeMap<String, String>();
        try (var files = Files.walk(Path.of("src/test/java"))) {
            for (var file :
                    files.filter(file -> file.toString().endsWith("Tests.java")).toList()) {
                // two modules may have a test of one name
                sources.merge(
                        file.getFileName().toString().replace(".java", ""), Files.readString(file), String::concat);
            }
        }
        return sources;
    }
}
