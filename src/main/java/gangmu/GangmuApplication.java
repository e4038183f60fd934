package gangmu;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** Gangmu 纲目: what a meeting decided gets done. */
@Modulithic(
        systemName = "Gangmu",
        sharedModules = {"web", "database"})
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class GangmuApplication {

    /** The city's time: one clock, one zone. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }

    static void main(String... args) {
        SpringApplication.run(GangmuApplication.class, args);
    }
}
