package gangmu.notice;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import gangmu.AsTheSystem;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * What happens at its time. The timetable is in the database: it survives a restart, and of several nodes on one database only one
 * does each thing. Whoever dies in the middle of it is noticed by the others, which do it again.
 */
@Component
class Timetable implements SmartLifecycle {

    private static final Duration LOOKING = Duration.ofSeconds(20);
    /** Whoever works gives a sign of life so often; after six that did not come the others take over. */
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(20);

    private static final Duration LAST_WORDS = Duration.ofSeconds(10);

    private final Scheduler scheduler;
    private final boolean runs;
    private volatile boolean running;

    Timetable(
            DataSource database,
            Reminding reminding,
            DailyMessage message,
            @Value("${gangmu.notice.runs}") boolean runs) {
        scheduler = scheduler(
                database,
                LOOKING,
                task("remind", Duration.ofMinutes(30), reminding::remind),
                task("send", Duration.ofMinutes(5), message::send));
        this.runs = runs;
    }

    static RecurringTask<Void> task(String name, Duration pause, Runnable what) {
        return Tasks.recurring(name, FixedDelay.of(pause)).execute((_, _) -> AsTheSystem.run(what));
    }

    static Scheduler scheduler(DataSource database, Duration looking, RecurringTask<?>... tasks) {
        return Scheduler.create(database)
                .startTasks(List.of(tasks))
                .tableName("notice.scheduled_tasks")
                .threads(1)
                .pollingInterval(looking)
                .heartbeatInterval(SIGN_OF_LIFE)
                .missedHeartbeatsLimit(6)
                .shutdownMaxWait(LAST_WORDS)
                .build();
    }

    @Override
    public void start() {
        if (runs) {
            scheduler.start();
            running = true;
        }
    }

    @Override
    public void stop() {
        scheduler.stop();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
