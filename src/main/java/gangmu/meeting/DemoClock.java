package gangmu.meeting;

import gangmu.calendar.WorkCalendar;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The clock of the demonstration city. While its first months are lived through, whoever lives them sees the moment they are at, and
 * everybody else sees now. No other city has this clock.
 */
@Component
@Primary
@Profile("demo")
final class DemoClock extends Clock {

    private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

    private final Clock now;

    DemoClock() {
        this(Clock.system(WorkCalendar.ZONE));
    }

    private DemoClock(Clock now) {
        this.now = now;
    }

    /** Does something as if it were this moment. */
    void at(Instant moment, Runnable deed) {
        ScopedValue.where(MOMENT, moment).run(deed);
    }

    @Override
    public ZoneId getZone() {
        return now.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(now.withZone(zone));
    }

    @Override
    public Instant instant() {
        return MOMENT.isBound() ? MOMENT.get() : now.instant();
    }
}
