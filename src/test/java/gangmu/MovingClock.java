package gangmu;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock that a test sets. Until then it goes like any other. */
public final class MovingClock extends Clock {

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    private final ZoneId zone;
    private final Clock real;
    private volatile Duration ahead = Duration.ZERO;

    public MovingClock() {
        this(CITY);
    }

    private MovingClock(ZoneId zone) {
        this.zone = zone;
        real = Clock.system(zone);
    }

    /** It is this time in the city now: {@code 2026-11-20T09:00}; and time goes on. */
    public void set(String cityTime) {
        ahead = Duration.between(
                real.instant(), LocalDateTime.parse(cityTime).atZone(CITY).toInstant());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        throw new UnsupportedOperationException("the city has one zone");
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }
}
