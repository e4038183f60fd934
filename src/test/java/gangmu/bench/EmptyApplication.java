package gangmu.bench;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A Spring Boot application that can do nothing but answer one page: the yardstick of {@link StartBench}. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@RestController
class EmptyApplication {

    static void main(String... args) {
        SpringApplication.run(EmptyApplication.class, args);
    }

    @GetMapping(path = "/", produces = MediaType.TEXT_PLAIN_VALUE)
    String page() {
        return "ready";
    }
}
