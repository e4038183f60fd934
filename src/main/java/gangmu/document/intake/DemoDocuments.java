package gangmu.document.intake;

import gangmu.AsTheSystem;
import gangmu.organisation.PersonId;
import gangmu.organisation.Role;
import gangmu.organisation.Unit;
import gangmu.organisation.Units;
import gangmu.organisation.Viewer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** A dozen invented documents for looking around, taken in as if somebody had uploaded them; every one is taken in once. */
@Component
@Profile("demo")
@Order(20)
class DemoDocuments implements ApplicationRunner {

    private static final String FOLDER = "gangmu/document/demo/";
    private static final ClassPathResource LIST = new ClassPathResource("gangmu/document/demo-documents.txt");

    private final DocumentIntake intake;
    private final Units units;

    DemoDocuments(DocumentIntake intake, Units units) {
        this.intake = intake;
        this.units = units;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        var city = units.all().stream()
                .map(Unit::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the demonstration city comes first"));
        var by = new Viewer(new PersonId(new UUID(0, 0)), "演示数据", Role.CLERK, city);
        for (var line : LIST.getContentAsString(StandardCharsets.UTF_8).lines().toList()) {
            var bar = line.indexOf('|');
            if (bar > 0 && !line.startsWith("#")) {
                var bytes = new ClassPathResource(FOLDER + line.substring(0, bar)).getContentAsByteArray();
                AsTheSystem.run(() -> intake.take(line.substring(bar + 1).strip(), bytes, by));
            }
        }
    }
}
