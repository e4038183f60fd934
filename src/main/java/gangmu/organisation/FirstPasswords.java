package gangmu.organisation;

import gangmu.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The one-time passwords of the very first start, in a file that only its owner may read. */
@Component
class FirstPasswords {

    private static final String NAME = "first-passwords.txt";

    private final Home home;
    private final OneTimePasswords passwords;
    private final List<String> lines = new ArrayList<>();

    FirstPasswords(Home home, OneTimePasswords passwords) {
        this.home = home;
        this.passwords = passwords;
    }

    /** A new one, to be written down. */
    String next(String userName, Unit unit, Person person) {
        var password = passwords.next();
        lines.add("%-12s %s  %s %s（%s）".formatted(userName, password, unit.shortName(), person.name(), person.title()));
        return password;
    }

    void writeDown() {
        try {
            var file = home.folder("").resolve(NAME);
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            var text = "# 用户名　一次性密码　单位　姓名。首次登录须修改密码；改过之后这里的密码即失效。\n" + String.join("\n", lines) + "\n";
            Files.writeString(file, text, StandardOpenOption.TRUNCATE_EXISTING);
            lines.clear();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the first passwords", e);
        }
    }

    /** Where they were written down, where they are still kept. */
    Path file() {
        return home.home().resolve(NAME);
    }
}
