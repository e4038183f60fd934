package gangmu.organisation.register;

import gangmu.AsTheSystem;
import gangmu.Home;
import gangmu.organisation.Person;
import gangmu.organisation.Unit;
import gangmu.organisation.account.OneTimePasswords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The one-time passwords of the very first start, in a file that only its owner may read, each until it was changed. */
@Component
class FirstPasswords {

    private static final String NAME = "first-passwords.txt";

    private static final String HEAD = "# 用户名　一次性密码　单位　姓名。首次登录须修改密码；改过之后这里的密码即失效。\n";
    private static final int USER_NAME = 0;
    private static final int PASSWORD = 1;

    /**
     * What the password of a line is held against.
     *
     * @param waits whether its one-time password is still to be changed
     */
    private record Account(String userName, String passwordHash, boolean waits) {}

    private final Home home;
    private final OneTimePasswords passwords;
    private final PasswordEncoder encoder;
    private final JdbcClient jdbc;
    private final List<String> lines = new ArrayList<>();

    FirstPasswords(Home home, OneTimePasswords passwords, PasswordEncoder encoder, JdbcClient jdbc) {
        this.home = home;
        this.passwords = passwords;
        this.encoder = encoder;
        this.jdbc = jdbc;
    }

    /** A new one, to be written down. */
    String next(String userName, Unit unit, Person person) {
        var password = passwords.next();
        lines.add("%-12s %s  %s %s（%s）".formatted(userName, password, unit.shortName(), person.name(), person.title()));
        return password;
    }

    void writeDown() {
        try {
            home.folder("");
            write(lines);
            lines.clear();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the first passwords", e);
        }
    }

    /** Where they were written down, where they are still kept. */
    Path file() {
        return home.home().resolve(NAME);
    }

    /**
     * The lines whose passwords still open the door, up to so many. What was changed since is struck from the file, and with the last of
     * them goes the file.
     */
    List<String> stillGood(int most) throws IOException {
        if (!Files.exists(file())) {
            return List.of();
        }
        var written = Files.readAllLines(file()).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
        var accounts = accounts();
        var kept = written.stream().filter(line -> !isUsed(line, accounts)).toList();
        if (kept.isEmpty()) {
            Files.delete(file());
        } else if (kept.size() < written.size()) {
            write(kept);
        }
        return kept.stream().filter(line -> isGood(line, accounts)).limit(most).toList();
    }

    /** Takes the place of the old file at once: a first password that is lost may be the last one that opens anything. */
    private void write(List<String> kept) throws IOException {
        var coming = home.home().resolve(NAME + ".part");
        Files.deleteIfExists(coming);
        Files.createFile(coming, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(coming, HEAD + String.join("\n", kept) + "\n");
        Files.move(coming, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Map<String, Account> accounts() {
        return AsTheSystem.call(() -> jdbc.sql("""
                        select user_name, password_hash, must_change and opened_at is not null and closed_at is null as waits
                          from organisation.person
                        """).query(Account.class).list().stream()
                .collect(Collectors.toMap(Account::userName, Function.identity())));
    }

    /** Nothing is said about whom this database does not know: the file may be another city's. */
    private static boolean isUsed(String line, Map<String, Account> accounts) {
        var account = accounts.get(word(line, USER_NAME));
        return account != null && !account.waits();
    }

    /** Whether it is still this password, and none that an administrator issued since. */
    private boolean isGood(String line, Map<String, Account> accounts) {
        var account = accounts.get(word(line, USER_NAME));
        return account != null && encoder.matches(word(line, PASSWORD), account.passwordHash());
    }

    private static String word(String line, int place) {
        var words = line.split("\\s+", -1);
        return place < words.length ? words[place] : "";
    }
}
