package gangmu;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The city's time: one clock, one zone. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Bean
    @Profile("!demo")
    Clock clock() {
        return Clock.system(ZONE);
    }

    @Bean
    @Profile("demo")
    DemoClock demoClock() {
        return new DemoClock(ZONE);
    }
}
