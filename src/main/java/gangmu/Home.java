package gangmu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The folder where Gangmu keeps what must survive: the database, the files of record, the first passwords.
 *
 * @param home set by {@code GANGMU_HOME}
 */
@ConfigurationProperties("gangmu")
public record Home(Path home) {

    public Home {
        home = home.toAbsolutePath().normalize();
    }

    /**
     * A folder inside, made when it is missing.
     *
     * @throws CannotStart when it cannot be made
     */
    public Path folder(String name) {
        try {
            return Files.createDirectories(home.resolve(name));
        } catch (IOException e) {
            throw new CannotStart(
                    "数据目录 %s 无法写入，请检查磁盘和目录权限，或用 GANGMU_HOME 指定别的目录。（%s）".formatted(home.resolve(name), e), e);
        }
    }
}
