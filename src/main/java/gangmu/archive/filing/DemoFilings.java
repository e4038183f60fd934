package gangmu.archive.filing;

import gangmu.AsTheSystem;
import gangmu.archive.filing.Scheme.Division;
import gangmu.matter.life.DemoLife;
import gangmu.organisation.People;
import gangmu.organisation.Role;
import gangmu.organisation.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In the demonstration city a few matters are on file, and a few more can be. */
@Component
@Profile("demo")
@Order(35)
class DemoFilings implements ApplicationRunner {

    private static final Division OFFICE = new Division("DCS", "督查室");
    private static final int LOOKED_BACK_ON = 8;
    private static final int FILED = 3;

    private final Schemes schemes;
    private final FilingQueries queries;
    private final FilingCommands commands;
    private final DemoLife life;
    private final People people;
    private final Clock clock;

    DemoFilings(
            Schemes schemes,
            FilingQueries queries,
            FilingCommands commands,
            DemoLife life,
            People people,
            Clock clock) {
        this.schemes = schemes;
        this.queries = queries;
        this.commands = commands;
        this.life = life;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        AsTheSystem.run(this::file);
    }

    private void file() {
        if (schemes.now().isPresent()) {
            return;
        }
        var person = people.of(Role.CLERK).getFirst();
        var clerk = new Viewer(person.id(), person.name(), person.role(), person.unit());
        schemes.change("X043", List.of(OFFICE), "市档案馆通知", clerk);
        life.lookBack(LocalDate.now(clock), LOOKED_BACK_ON);
        queries.awaiting(true, null, FILED)
                .rows()
                .forEach(row -> commands.file(row.id(), row.suggested(), OFFICE.code(), clerk));
    }
}
