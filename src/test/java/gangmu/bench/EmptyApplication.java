package gangmu.bench;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * A Spring Boot application that can do nothing but answer one page: the yardstick of {@link StartBench}. It is no component, so
 * that no test takes it for a part of Gangmu.
 */
@EnableAutoConfiguration
class EmptyApplication {

    static void main(String... args) {
        SpringApplication.run(EmptyApplication.class, args);
    }

    @Bean
    RouterFunction<ServerResponse> page() {
        return RouterFunctions.route()
                .GET("/", _ -> ServerResponse.ok().body("ready"))
                .build();
    }
}
