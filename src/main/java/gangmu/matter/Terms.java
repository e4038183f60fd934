package gangmu.matter;

import gangmu.matter.rule.Cadence;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The limits of a matter, worked out when it is handed out, from the order, the calendar and the rules of that day. They are facts from
 * then on: a later change of the rules does not touch them.
 *
 * @param rules the version of the rules
 * @param receiptDue by when it is signed for
 * @param returnUntil the last day on which the unit may say that it is not its duty
 * @param due the last day; null where none can be told, for long-term matters
 * @param provisional whether the last day depends on a year whose holidays are not announced
 * @param byDefault whether the order names no time and the rules' own limit was taken
 * @param coUnitDue the last day for the opinions of the assisting units
 * @param cadence how often a report is owed
 * @param firstReport the first day of the first period for which a report is owed; null when none is
 */
public record Terms(
        int rules,
        Instant receiptDue,
        LocalDate returnUntil,
        @Nullable LocalDate due,
        boolean provisional,
        boolean byDefault,
        LocalDate coUnitDue,
        Cadence cadence,
        @Nullable LocalDate firstReport) {}
