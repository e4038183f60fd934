package gangmu.organisation;

import gangmu.Home;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    static final String FIRST_PASSWORDS = "first-passwords.txt";

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final String SURNAMES = "苏叶沈秦陆顾程许林宋唐冯邵方蒋潘田范彭袁余于任姜崔谭廖邹熊金石戴侯白孟龙段雷";
    private static final String GIVEN = "思远明轩若兰晓峰雨桐子墨佳宁文博书瑶景行清扬一鸣知夏怀瑾嘉树云舟星河";

    private final Units units;
    private final Accounts accounts;
    private final Home home;
    private final TransactionTemplate transaction;
    private final SecureRandom random = new SecureRandom();

    DemoCity(Units units, Accounts accounts, Home home, TransactionTemplate transaction) {
        this.units = units;
        this.accounts = accounts;
        this.home = home;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (!units.all().isEmpty()) {
            return;
        }
        var passwords = new ArrayList<String>();
        transaction.executeWithoutResult(_ -> {
            var byName = registerUnits();
            registerStaff(byName, passwords);
            registerLiaisons(byName, passwords);
            writeDown(passwords);
        });
    }

    private Map<String, UnitId> registerUnits() {
        var byName = new HashMap<String, UnitId>();
        var city = (UnitId) null;
        for (var line : lines("units.txt")) {
            var unit = unit(line.split("\\|", -1), city);
            units.register(unit);
            byName.put(unit.shortName(), unit.id());
            city = city == null ? unit.id() : city;
        }
        return byName;
    }

    private static Unit unit(String[] cells, @Nullable UnitId parent) {
        return new Unit(
                UnitId.next(),
                cells[2],
                cells[1],
                Unit.Kind.valueOf(cells[0]),
                parent,
                words(cells[3]),
                words(cells[4]));
    }

    private void registerStaff(Map<String, UnitId> byName, List<String> passwords) {
        for (var line : lines("people.txt")) {
            var cells = line.split("\\|", -1);
            var unit = unitNamed(byName, cells[4]);
            register(
                    new Person(PersonId.next(), cells[2], cells[3], Role.valueOf(cells[0]), unit),
                    cells[1],
                    cells[4],
                    passwords);
        }
    }

    private void registerLiaisons(Map<String, UnitId> byName, List<String> passwords) {
        var number = 0;
        for (var unit : units.all()) {
            if (unit.kind() == Unit.Kind.CITY) {
                continue;
            }
            number++;
            var name = "" + SURNAMES.charAt(number % SURNAMES.length())
                    + GIVEN.substring(number * 2 % GIVEN.length(), number * 2 % GIVEN.length() + 2);
            var person = new Person(PersonId.next(), name, "联络员", Role.LIAISON, unitNamed(byName, unit.shortName()));
            register(person, "lianluo%02d".formatted(number), unit.shortName(), passwords);
        }
    }

    private void register(Person person, String userName, String unit, List<String> passwords) {
        var password = oneTimePassword();
        accounts.register(person, userName, password);
        passwords.add("%-12s %s  %s %s（%s）".formatted(userName, password, unit, person.name(), person.title()));
    }

    private void writeDown(List<String> passwords) {
        try {
            var file = home.folder("").resolve(FIRST_PASSWORDS);
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            var text = "# 用户名　一次性密码　单位　姓名。首次登录须修改密码；改过之后这里的密码即失效。\n" + String.join("\n", passwords) + "\n";
            Files.writeString(file, text, StandardOpenOption.TRUNCATE_EXISTING);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("cannot write the first passwords", e);
        }
    }

    /** Where the one-time passwords were written down, where they are still kept. */
    static Path firstPasswords(Home home) {
        return home.home().resolve(FIRST_PASSWORDS);
    }

    private String oneTimePassword() {
        var password = new StringBuilder();
        for (var i = 0; i < 14; i++) {
            password.append(i == 4 || i == 9 ? '-' : LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }

    private static UnitId unitNamed(Map<String, UnitId> byName, String name) {
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
