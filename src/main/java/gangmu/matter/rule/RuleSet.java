package gangmu.matter.rule;

import gangmu.calendar.Limit;
import java.time.DayOfWeek;
import java.util.List;

/**
 * 规则: every limit, threshold and step of the ladder, as one version in the database. Local rules disagree on nearly every number, so none
 * is in the code; a change makes a new version and never rewrites the past (DOMAIN, preface and §1.5).
 *
 * @param receipt how long a unit has to sign for a matter
 * @param returnWindow how long it may say that it is not its duty
 * @param coUnit how long an assisting unit has for its opinion
 * @param unmarkedMeeting the limit of a meeting's matter that names none
 * @param unmarkedInstruction the limit of an instruction that names none
 * @param extensionAhead how many working days before the last day an extension must be asked for; 0: on the last day at the latest
 * @param extensionsMost how many extensions a matter may get
 * @param extensionDaysMost how many days they may add in all, natural days
 * @param nearWithin how many working days before the last day the light turns blue
 * @param cadence how often a report is owed, where the order says nothing else
 * @param reportWeekday until which day of the week a weekly report is due
 * @param reportDayOfMonth until which day of the month a monthly report is due; a quarterly one in the last month of the quarter
 * @param firstReportAfter how many days of the first period a matter must have been out for a report to be owed in it
 * @param startWithin within how many working days from dispatch something must have been done
 * @param verifyAll whether every matter is verified before it is closed, or only an important one
 * @param lookBackAfter after how many natural days somebody looks again
 * @param leastFresh how many hundredths of a report's words must be new; one with fewer repeats what was reported before
 * @param silentAfter for how many natural days a report may be overdue before the unit counts as silent
 * @param ladder the rungs and when each is due
 */
public record RuleSet(
        Limit receipt,
        Limit returnWindow,
        Limit coUnit,
        Limit unmarkedMeeting,
        Limit unmarkedInstruction,
        int extensionAhead,
        int extensionsMost,
        int extensionDaysMost,
        int nearWithin,
        Cadence cadence,
        DayOfWeek reportWeekday,
        int reportDayOfMonth,
        int firstReportAfter,
        int startWithin,
        boolean verifyAll,
        int lookBackAfter,
        int leastFresh,
        int silentAfter,
        List<Step> ladder) {

    /**
     * When a rung is due.
     *
     * @param rung which
     * @param workingDays how many working days after the last day (a negative number: before it) for the first two rungs; after the rung
     *     before it was fired, for the others
     */
    public record Step(Rung rung, int workingDays) {}

    public RuleSet {
        ladder = List.copyOf(ladder);
    }

    /** How many working days before the last day a unit is reminded. */
    public int remindedAhead() {
        return ladder.stream()
                .filter(step -> step.rung() == Rung.REMINDED)
                .mapToInt(step -> -step.workingDays())
                .findFirst()
                .orElse(0);
    }

    /** What holds until a city decides otherwise (DOMAIN §1.5, §1.6). */
    public static RuleSet usual() {
        return new RuleSet(
                Limit.workingDays(1),
                Limit.workingDays(3),
                Limit.workingDays(3),
                Limit.naturalDays(20),
                Limit.naturalDays(15),
                1,
                2,
                30,
                5,
                Cadence.WEEK,
                DayOfWeek.FRIDAY,
                25,
                3,
                5,
                false,
                30,
                20,
                14,
                List.of(
                        new Step(Rung.REMINDED, -3),
                        new Step(Rung.EXPEDITED, 1),
                        new Step(Rung.SUPERVISED, 5),
                        new Step(Rung.SUMMONED, 5),
                        new Step(Rung.UPGRADED, 10)));
    }
}
