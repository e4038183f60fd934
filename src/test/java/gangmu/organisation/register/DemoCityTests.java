package gangmu.organisation.register;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.ModuleTest;
import gangmu.organisation.People;
import gangmu.organisation.Role;
import gangmu.organisation.Unit;
import gangmu.organisation.Units;
import gangmu.organisation.account.Accounts;
import gangmu.organisation.right.DataScopes;
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
    private final DataScopes scopes;
    private final FirstPasswords passwords;

    DemoCityTests(
            DemoCity city, Units units, Accounts accounts, People people, DataScopes scopes, FirstPasswords passwords) {
        this.city = city;
        this.units = units;
        this.accounts = accounts;
        this.people = people;
        this.scopes = scopes;
        this.passwords = passwords;
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

        var file = passwords.file();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        var words = Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("duchashi"))
                .findFirst()
                .orElseThrow()
                .split("\\s+", -1);
        assertThat(accounts.signIn(new Accounts.Attempt(words[0], words[1], "", "10.0.0.1"))
                        .mustChange())
                .isTrue();
    }

    @Test
    void hasTheOfficeOfALineThatOfAnAreaAndWhoVerifies() throws IOException {
        city.run(new DefaultApplicationArguments());

        var line = people.of(Role.LINE_OFFICE).getFirst();
        var area = people.of(Role.AREA_OFFICE).getFirst();
        assertThat(scopes.sight(line.id(), line.role(), line.unit()).leader())
                .isEqualTo(people.of(Role.LEADER).getLast().id());
        assertThat(scopes.sight(area.id(), area.role(), area.unit()).units()).hasSizeGreaterThan(1);
        assertThat(people.of(Role.VERIFIER)).hasSize(1);
    }

    @Test
    void aSecondStartChangesNothing() throws IOException {
        city.run(new DefaultApplicationArguments());
        var before = Files.readString(passwords.file());

        city.run(new DefaultApplicationArguments());

        assertThat(Files.readString(passwords.file())).isEqualTo(before);
    }
}
