package gangmu;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** Gangmu 纲目: what a meeting decided gets done. */
@Modulithic(systemName = "Gangmu", sharedModules = "web")
@SpringBootApplication
@ConfigurationPropertiesScan
public class GangmuApplication {

    static void main(String... args) {
        SpringApplication.run(GangmuApplication.class, args);
    }
}
