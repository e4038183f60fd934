package gangmu.notice;

import gangmu.AsTheSystem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * In the demonstration city what happened before the last days has been read, and who is overdue is known: nobody begins with three months
 * of notices.
 */
@Component
@Profile("demo")
@Order(40)
class DemoNotices implements ApplicationRunner {

    private static final Duration NEWS = Duration.ofDays(4);

    /** The notices are written by those who listen, a little later than what they tell of. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration LOOK = Duration.ofMillis(50);

    private final Reminding reminding;
    private final JdbcClient jdbc;
    private final Clock clock;

    DemoNotices(Reminding reminding, JdbcClient jdbc, Clock clock) {
        this.reminding = reminding;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException {
        if (AsTheSystem.call(() -> is("select exists (select from notice.notice where read_at is not null)"))) {
            return;
        }
        var enough = clock.instant().plus(PATIENCE);
        while (is("select exists (select from event_publication)")
                && clock.instant().isBefore(enough)) {
            Thread.sleep(LOOK);
        }
        AsTheSystem.run(() -> {
            reminding.remind();
            read(clock.instant().minus(NEWS));
        });
    }

    private void read(Instant before) {
        jdbc.sql(
                        "update notice.notice set read_at = at + interval '1 hour' where at < :before or kind in ('OVERDUE', 'SILENT')")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    private boolean is(String question) {
        return jdbc.sql(question).query(Boolean.class).single();
    }
}
