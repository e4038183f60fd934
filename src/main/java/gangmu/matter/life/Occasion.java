package gangmu.matter.life;

import gangmu.calendar.WorkCalendar;
import gangmu.matter.Signature;
import gangmu.matter.rule.RuleSet;
import gangmu.matter.rule.Rules;
import gangmu.organisation.Viewer;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The circumstances of a deed, which its rule looks at.
 *
 * @param by who does it
 * @param at when
 * @param calendar the working days as they are known then
 * @param rules the rules in force then
 */
record Occasion(Viewer by, Instant at, WorkCalendar calendar, Rules rules) {

    LocalDate today() {
        return WorkCalendar.dayOf(at);
    }

    Signature signature() {
        return Signature.of(by);
    }

    RuleSet set() {
        return rules.set();
    }

    /** The same, not before a moment: what happened later is never dated earlier, also when a computer's clock is put back. */
    Occasion notBefore(Instant moment) {
        return at.isBefore(moment) ? new Occasion(by, moment, calendar, rules) : this;
    }
}
