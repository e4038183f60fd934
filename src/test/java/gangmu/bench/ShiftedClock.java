package gangmu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * The clock of a node that goes wrong as a file says, in seconds. It is on the class path of a node only where the bench puts it there, and is
 * made part of the application by {@code spring.main.sources}; what is shipped knows nothing of it.
 */
class ShiftedClock extends Clock {

    private final Path shift;
    private final ZoneId zone;

    private ShiftedClock(Path shift, ZoneId zone) {
        this.shift = shift;
        this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new ShiftedClock(shift, other);
    }

    @Override
    public Instant instant() {
        try {
            return Clock.systemUTC().instant().plus(Duration.ofSeconds(Long.parseLong(Files.readString(shift))));
        } catch (IOException | NumberFormatException halfWritten) {
            return Clock.systemUTC().instant();
        }
    }

    /** What makes it the node's. */
    static class Source {

        @Bean
        @Primary
        Clock wrongClock(@Value("${bench.clock}") Path file) {
            return new ShiftedClock(file, ZoneId.of("Asia/Shanghai"));
        }
    }
}
