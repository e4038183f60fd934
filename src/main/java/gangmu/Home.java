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
     * @throws UnusableHome when it cannot be made
     */
    public Path folder(String name) {
        try {
            return Files.createDirectories(home.resolve(name));
        } catch (IOException e) {
            throw new UnusableHome(home.resolve(name), e);
        }
    }
}
