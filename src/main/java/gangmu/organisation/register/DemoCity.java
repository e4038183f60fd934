package gangmu.organisation.register;

import gangmu.organisation.DataScope;
import gangmu.organisation.People;
import gangmu.organisation.Person;
import gangmu.organisation.PersonId;
import gangmu.organisation.Role;
import gangmu.organisation.Unit;
import gangmu.organisation.UnitId;
import gangmu.organisation.Units;
import gangmu.organisation.Viewer;
import gangmu.organisation.person.Roll;
import gangmu.organisation.right.DataScopes;
import gangmu.organisation.right.DataScopes.Given;
import gangmu.organisation.unit.UnitRegister;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.MonthDay;
import java.time.Year;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An invented city for looking around: nine counties, two functional zones, some forty bureaus with their duties, the supervision
 * office, two leaders, and a liaison in every unit. Everybody gets a one-time password, written to a file that only its
 * owner may read.
 */
@Component
@Profile("demo")
@Order(10)
class DemoCity implements ApplicationRunner {

    private static final String SURNAMES = "苏叶沈秦陆顾程许林宋唐冯邵方蒋潘田范彭袁余于任姜崔谭廖邹熊金石戴侯白孟龙段雷";
    private static final String GIVEN = "思远明轩若兰晓峰雨桐子墨佳宁文博书瑶景行清扬一鸣知夏怀瑾嘉树云舟星河";

    private static final int PARENT = 5;
    private static final int ENDS = 6;

    private final Units units;
    private final UnitRegister register;
    private final People people;
    private final Roll roll;
    private final DataScopes scopes;
    private final FirstPasswords passwords;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoCity(
            Units units,
            UnitRegister register,
            People people,
            Roll roll,
            DataScopes scopes,
            FirstPasswords passwords,
            TransactionTemplate transaction,
            Clock clock) {
        this.units = units;
        this.register = register;
        this.people = people;
        this.roll = roll;
        this.scopes = scopes;
        this.passwords = passwords;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (!units.all().isEmpty()) {
            return;
        }
        transaction.executeWithoutResult(_ -> {
            var byName = registerUnits();
            register("people.txt", byName);
            registerLiaisons();
            register("offices.txt", byName);
            register("administrators.txt", byName);
            giveTheLineItsLeader();
            passwords.writeDown();
        });
    }

    private Map<String, Unit> registerUnits() {
        var byName = new HashMap<String, Unit>();
        var city = (UnitId) null;
        for (var line : lines("units.txt")) {
            var cells = line.split("\\|", -1);
            var parent =
                    cells.length > PARENT ? unitNamed(byName, cells[PARENT]).id() : city;
            var unit = unit(cells, parent);
            register.register(unit);
            byName.put(unit.shortName(), unit);
            city = city == null ? unit.id() : city;
        }
        return byName;
    }

    private Unit unit(String[] cells, @Nullable UnitId parent) {
        return new Unit(
                UnitId.next(),
                cells[2],
                cells[1],
                Unit.Kind.valueOf(cells[0]),
                parent,
                words(cells[3]),
                words(cells[4]),
                cells.length > ENDS
                        ? MonthDay.parse("--" + cells[ENDS])
                                .atYear(Year.now(clock).getValue())
                        : null);
    }

    private void register(String file, Map<String, Unit> byName) {
        for (var line : lines(file)) {
            var cells = line.split("\\|", -1);
            var unit = unitNamed(byName, cells[4]);
            register(
                    new Person(PersonId.next(), cells[2], cells[3], Role.valueOf(cells[0]), unit.id()), cells[1], unit);
        }
    }

    /** The office of a line sees the matters of its leader. */
    private void giveTheLineItsLeader() {
        var leader = people.of(Role.LEADER).getLast();
        var security = people.of(Role.SECURITY_ADMIN).getFirst();
        var by = new Viewer(security.id(), security.name(), security.role(), security.unit());
        for (var office : people.of(Role.LINE_OFFICE)) {
            scopes.give(
                    office.id(), new Given(EnumSet.of(DataScope.PORTFOLIO), leader.id(), Set.of()), "演示：服务分管领导", by);
        }
    }

    private void registerLiaisons() {
        var number = 0;
        for (var unit : units.all()) {
            if (unit.kind() == Unit.Kind.CITY) {
                continue;
            }
            number++;
            var name = "" + SURNAMES.charAt(number % SURNAMES.length())
                    + GIVEN.substring(number * 2 % GIVEN.length(), number * 2 % GIVEN.length() + 2);
            register(
                    new Person(PersonId.next(), name, "联络员", Role.LIAISON, unit.id()),
                    "lianluo%02d".formatted(number),
                    unit);
        }
    }

    private void register(Person person, String userName, Unit unit) {
        roll.register(person, userName, passwords.next(userName, unit, person));
    }

    private static Unit unitNamed(Map<String, Unit> byName, String name) {
        var unit = byName.get(name);
        if (unit == null) {
            throw new IllegalStateException("no unit of the demonstration city is called " + name);
        }
        return unit;
    }

    private static List<String> words(String cell) {
        return Arrays.stream(cell.split("、")).filter(word -> !word.isBlank()).toList();
    }

    private static List<String> lines(String file) {
        try {
            var text = new ClassPathResource("gangmu/organisation/demo/" + file)
                    .getContentAsString(StandardCharsets.UTF_8);
            return Stream.of(text.split("\n"))
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
