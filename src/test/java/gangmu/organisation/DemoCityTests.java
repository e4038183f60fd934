package gangmu.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.Home;
import gangmu.ModuleTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

@ModuleTest
@ActiveProfiles("demo")
@TestPropertySource(properties = "gangmu.home=target/demo-city-home")
class DemoCityTests {

    private final DemoCity city;
    private final Units units;
    private final Accounts accounts;
    private final People people;
    private final Home home;

    DemoCityTests(DemoCity city, Units units, Accounts accounts, People people, Home home) {
        this.city = city;
        this.units = units;
        this.accounts = accounts;
        this.people = people;
        this.home = home;
    }

    @Test
    void hasNineCountiesAndAboutFortyBureausWithTheirDuties() throws IOException {
        city.run(new DefaultApplicationArguments());

        var all = units.all();
        assertThat(all).filteredOn(unit -> unit.kind() == Unit.Kind.COUNTY).hasSize(9);
        assertThat(all)
                .filteredOn(unit -> unit.kind() == Unit.Kind.BUREAU)
                .hasSizeBetween(38, 46)
                .allSatisfy(unit -> assertThat(unit.duties()).isNotEmpty());
        assertThat(people.of(Role.LEADER)).hasSize(2);
    }

    @Test
    void writesTheOneTimePasswordsForItsOwnerAloneAndTheyOpenTheDoor() throws IOException {
        city.run(new DefaultApplicationArguments());

        var file = DemoCity.firstPasswords(home);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        var words = Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("duchashi"))
                .findFirst()
                .orElseThrow()
                .split("\\s+", -1);
        assertThat(accounts.signIn(words[0], words[1]).mustChange()).isTrue();
    }

    @Test
    void aSecondStartChangesNothing() throws IOException {
        city.run(new DefaultApplicationArguments());
        var before = Files.readString(DemoCity.firstPasswords(home));

        city.run(new DefaultApplicationArguments());

        assertThat(Files.readString(DemoCity.firstPasswords(home))).isEqualTo(before);
    }
}
