package gangmu.matter;

import gangmu.calendar.Due;
import gangmu.calendar.Limit;
import gangmu.calendar.WorkCalendar;
import gangmu.matter.rule.RuleSet;
import gangmu.matter.rule.Rules;
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
 * @param due the last day
 * @param provisional whether the last day depends on a year whose holidays are not announced
 * @param limit the rules' own limit that was taken because the order names no day; null when it does
 * @param coUnitDue the last day for the opinions of the assisting units
 * @param rhythm how often a report is owed
 * @param firstReport the first day of the first period for which a report is owed; null when none is
 * @param firstReportDue the last day for that report
 */
public record Terms(
        int rules,
        Instant receiptDue,
        LocalDate returnUntil,
        LocalDate due,
        boolean provisional,
        @Nullable Limit limit,
        LocalDate coUnitDue,
        Rhythm rhythm,
        @Nullable LocalDate firstReport,
        @Nullable LocalDate firstReportDue) {

    /** What holds for an order that goes out at this moment. */
    public static Terms of(Order order, Instant at, WorkCalendar calendar, Rules inForce) {
        var rules = inForce.set();
        var named = order.deadline();
        var unmarked = unmarked(order, rules);
        var due = named == null ? calendar.due(at, unmarked) : Due.endOf(named);
        var rhythm = new Rhythm(rules.cadence(), rules.reportWeekday(), rules.reportDayOfMonth());
        var today = WorkCalendar.dayOf(at);
        var owed = rhythm.firstFrom(today, rules.firstReportAfter(), calendar);
        return new Terms(
                inForce.version(),
                calendar.due(at, rules.receipt()).at(),
                calendar.due(at, rules.returnWindow()).day(),
                due.day(),
                due.provisional(),
                named == null ? unmarked : null,
                calendar.due(at, rules.coUnit()).day(),
                rhythm,
                owed == null ? null : owed.from(),
                owed == null ? null : owed.due());
    }

    /** Whether the order names no time and the rules' own limit was taken. */
    public boolean byDefault() {
        return limit != null;
    }

    private static Limit unmarked(Order order, RuleSet rules) {
        return order.mandate().source() == Source.INSTRUCTION ? rules.unmarkedInstruction() : rules.unmarkedMeeting();
    }
}
