package gangmu.matter.standing;

import gangmu.calendar.Calendars;
import gangmu.matter.rule.RuleSets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Tells what holds at a moment: which day it is, and what is near. */
@NamedInterface("lights")
@Component
public class CityLights {

    private final Clock clock;
    private final Calendars calendars;
    private final RuleSets rules;

    CityLights(Clock clock, Calendars calendars, RuleSets rules) {
        this.clock = clock;
        this.calendars = calendars;
        this.rules = rules;
    }

    public Lights now() {
        return Lights.at(clock.instant(), calendars.now(), rules.now().set());
    }

    /** As it was known at that moment; now where none is named, and where it is still to come. */
    public Lights at(@Nullable Instant asOf) {
        return asOf != null && isPast(asOf)
                ? Lights.at(asOf, calendars.asOf(asOf), rules.inForceAt(asOf).set())
                : now();
    }

    /** Until when things count: until an earlier moment that is asked about; without an end now, also where a clock was put back since. */
    public OffsetDateTime until(@Nullable Instant asOf) {
        return asOf != null && isPast(asOf) ? asOf.atOffset(ZoneOffset.UTC) : OffsetDateTime.MAX;
    }

    /** Whether an earlier moment is asked about. */
    public boolean isPast(@Nullable Instant asOf) {
        return asOf != null && asOf.isBefore(clock.instant());
    }
}
