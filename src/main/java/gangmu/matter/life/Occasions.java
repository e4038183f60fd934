package gangmu.matter.life;

import gangmu.calendar.Calendars;
import gangmu.matter.rule.RuleSets;
import gangmu.organisation.Viewer;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Tells under which circumstances something is done now. */
@Component
class Occasions {

    private final Clock clock;
    private final Calendars calendars;
    private final RuleSets rules;

    Occasions(Clock clock, Calendars calendars, RuleSets rules) {
        this.clock = clock;
        this.calendars = calendars;
        this.rules = rules;
    }

    Occasion of(Viewer by) {
        // the database keeps millionths of a second
        return new Occasion(by, clock.instant().truncatedTo(ChronoUnit.MICROS), calendars.now(), rules.now());
    }
}
