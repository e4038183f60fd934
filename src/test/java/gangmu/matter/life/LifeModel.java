package gangmu.matter.life;

import gangmu.calendar.Limit;
import gangmu.matter.Result;
import gangmu.matter.Standing;
import gangmu.matter.rule.Cadence;
import gangmu.matter.rule.RuleSet;
import gangmu.organisation.PersonId;
import gangmu.organisation.Role;
import gangmu.organisation.TestCity;
import gangmu.organisation.UnitId;
import gangmu.organisation.Viewer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The life of a matter as DESIGN §2 and DOMAIN §1 tell it, once more and as plainly as possible: it is carried from day to day, and
 * whatever is counted is counted on a calendar on the wall. It shares nothing with what it is held against but the names of things.
 */
final class LifeModel {

    enum At {
        HANDED_OUT,
        IN_HAND,
        CLAIMED,
        CLOSED,
        LONG_TERM,
        TERMINATED
    }

    enum Clock {
        RUNS,
        PAUSED,
        BLOCKED,
        CLAIM_LOOKED_AT,
        OVER
    }

    private static final int LAST_RUNG = 4;

    final Wall wall;
    final RuleSet rules;
    final boolean important;
    LocalDate today;

    At at = At.HANDED_OUT;
    At claimedFrom = At.IN_HAND;
    UnitId lead = TestCity.INDUSTRY.id();
    final Set<UnitId> coUnits = new HashSet<>(Set.of(TestCity.HOUSING.id()));
    final Set<UnitId> answered = new HashSet<>();
    final Set<Standing.Awaited> asked = EnumSet.noneOf(Standing.Awaited.class);
    UnitId suggested = lead;
    UnitId inTheWay = lead;
    boolean designated;
    final LocalDate returnUntil;

    @Nullable
    LocalDate signUntil;

    final LocalDate original;

    @Nullable
    LocalDate approved;

    boolean provisional;
    /** Whether the last day was counted in working days and nobody has named another since. */
    boolean inWorkingDays;

    Clock clock = Clock.RUNS;
    LocalDate stoppedOn;
    LocalDate wanted;
    int extensions;
    int daysMore;

    @Nullable
    LocalDate excusedUntil;

    @Nullable
    LocalDate owedFrom;

    @Nullable
    LocalDate owedUntil;

    Cadence cadence;
    Cadence proposed = Cadence.ONCE;

    boolean sentBack;

    @Nullable
    PersonId verifier;

    @Nullable
    Boolean confirmed;

    @Nullable
    Result result;

    @Nullable
    LocalDate lookBack;

    boolean pending;

    @Nullable
    LocalDate remindedOn;

    /** How many rungs were fired, the reminder being the 0th. */
    int rungs;

    int openParts;
    boolean wholeOpen = true;

    LifeModel(LocalDate today, @Nullable LocalDate named, Limit unmarked, boolean important, RuleSet rules, Wall wall) {
        this.today = today;
        this.rules = rules;
        this.important = important;
        this.wall = wall;
        returnUntil = wall.end(today, rules.returnWindow());
        signUntil = wall.end(today, rules.receipt());
        original = named == null ? wall.end(today, unmarked) : named;
        approved = original;
        provisional = named == null && wall.isProvisional(today, original, unmarked);
        inWorkingDays = named == null && unmarked.unit() == Limit.Unit.WORKING_DAY;
        cadence = rules.cadence();
        stoppedOn = today;
        wanted = today;
        owesAnew();
    }

    /** Whether it may be done; and then it is. */
    boolean tries(LifeStep step) {
        var allowed = allows(step);
        if (allowed) {
            does(step, step.who().viewer());
        }
        return allowed;
    }

    boolean allows(LifeStep step) {
        return may(step, step.who().viewer());
    }

    private boolean may(LifeStep step, Viewer by) {
        var clerk = by.role() == Role.CLERK;
        var leader = by.role() == Role.LEADER;
        var leads = by.role() == Role.LIAISON && by.unit().equals(lead);
        var assists = by.role() == Role.LIAISON && coUnits.contains(by.unit());
        var holdsUp =
                by.role() == Role.LIAISON && clock == Clock.BLOCKED && by.unit().equals(inTheWay);
        var atWork = at == At.HANDED_OUT || at == At.IN_HAND;
        var open = at != At.CLOSED && at != At.TERMINATED;
        var disputed = asked.contains(Standing.Awaited.RETURN);
        var runs = clock == Clock.RUNS;
        return switch (step.attempt()) {
            case SIGN -> leads && at == At.HANDED_OUT;
            case ASK_RETURN ->
                leads
                        && atWork
                        && !designated
                        && !disputed
                        && !today.isAfter(returnUntil)
                        && runs
                        && !step.unit().equals(lead);
            case ACCEPT_RETURN -> clerk && disputed && !newLead(step).equals(lead);
            case DECLINE_RETURN -> clerk && disputed;
            case ASK_EXTENSION ->
                leads
                        && at == At.IN_HAND
                        && !disputed
                        && !asked.contains(Standing.Awaited.EXTENSION)
                        && runs
                        && extensions < rules.extensionsMost()
                        && isInTimeToAsk()
                        && isWithinTheCap(step.day(today));
            case GRANT_EXTENSION ->
                leader
                        && decidable(Standing.Awaited.EXTENSION)
                        && clock != Clock.PAUSED
                        && clock != Clock.BLOCKED
                        && isWithinTheCap(granted(step));
            case DECLINE_EXTENSION -> leader && decidable(Standing.Awaited.EXTENSION);
            case ASK_PAUSE -> leads && at == At.IN_HAND && !disputed && !asked.contains(Standing.Awaited.PAUSE) && runs;
            case ACCEPT_PAUSE -> clerk && decidable(Standing.Awaited.PAUSE) && runs;
            case DECLINE_PAUSE -> clerk && decidable(Standing.Awaited.PAUSE);
            case PAUSE -> clerk && at == At.IN_HAND && !disputed && runs;
            case RESUME -> clerk && clock == Clock.PAUSED;
            case REPORT_BLOCK ->
                leads
                        && at == At.IN_HAND
                        && !disputed
                        && !asked.contains(Standing.Awaited.BLOCK)
                        && runs
                        && !step.unit().equals(lead);
            case ACCEPT_BLOCK -> clerk && decidable(Standing.Awaited.BLOCK) && runs;
            case DECLINE_BLOCK -> clerk && decidable(Standing.Awaited.BLOCK);
            case LIFT_BLOCK -> clerk && clock == Clock.BLOCKED;
            case EXCUSE -> clerk && open && !step.day(today).isBefore(today);
            case REPORT -> (leads || assists || holdsUp) && (at == At.IN_HAND || at == At.LONG_TERM);
            case ANSWER -> assists && (atWork || at == At.LONG_TERM) && !answered.contains(by.unit());
            case CLAIM -> leads && (at == At.IN_HAND || at == At.LONG_TERM) && !disputed && runs && openParts == 0;
            case SEND_BACK -> clerk && at == At.CLAIMED;
            case ASSIGN_VERIFIER ->
                clerk && at == At.CLAIMED && !concerns(named(step).unit());
            case VERIFY ->
                at == At.CLAIMED
                        && asked.contains(Standing.Awaited.VERIFICATION)
                        && by.person().equals(verifier)
                        && !concerns(by.unit());
            case CLOSE ->
                clerk
                        && at == At.CLAIMED
                        && openParts == 0
                        && isVerified()
                        && step.of(5) != 0
                        && (!staysPending(step) || step.day(today).isAfter(today));
            case CLEAR_PENDING -> clerk && pending;
            case LOOK_BACK -> clerk && at == At.CLOSED && lookBack != null;
            case REOPEN ->
                clerk && at == At.CLOSED && wholeOpen && step.day(today).isAfter(today);
            case PROPOSE_LONG_TERM ->
                clerk && at == At.IN_HAND && !disputed && !asked.contains(Standing.Awaited.LONG_TERM) && runs;
            case MAKE_LONG_TERM -> leader && decidable(Standing.Awaited.LONG_TERM) && runs;
            case DECLINE_LONG_TERM -> leader && decidable(Standing.Awaited.LONG_TERM);
            case PROPOSE_TERMINATION ->
                clerk && open && !asked.contains(Standing.Awaited.TERMINATION) && openParts == 0;
            case TERMINATE -> leader && asked.contains(Standing.Awaited.TERMINATION) && openParts == 0;
            case DECLINE_TERMINATION -> leader && asked.contains(Standing.Awaited.TERMINATION);
            case INSTRUCT -> leader;
            case REMIND -> clerk && (atWork || at == At.LONG_TERM) && !today.equals(remindedOn);
            case ESCALATE ->
                clerk
                        && atWork
                        && !asked.contains(Standing.Awaited.ESCALATION)
                        && runs
                        && overdue() > 0
                        && (excusedUntil == null || excusedUntil.isBefore(today))
                        && rungs < LAST_RUNG;
            case APPROVE_ESCALATION, DECLINE_ESCALATION ->
                leader && asked.contains(Standing.Awaited.ESCALATION) && (atWork || at == At.LONG_TERM);
            case DIVIDE -> (clerk || leads) && (at == At.IN_HAND || at == At.LONG_TERM) && !disputed;
            case PART_IS_DONE -> openParts > 0;
            case WHOLE_IS_CLOSED -> !open && wholeOpen;
            case WHOLE_IS_REOPENED -> !wholeOpen;
        };
    }

    private void does(LifeStep step, Viewer by) {
        switch (step.attempt()) {
            case SIGN -> {
                at = At.IN_HAND;
                signUntil = null;
            }
            case ASK_RETURN -> {
                asked.add(Standing.Awaited.RETURN);
                suggested = step.unit();
            }
            case ACCEPT_RETURN -> {
                lead = newLead(step);
                coUnits.remove(lead);
                asked.removeAll(EnumSet.of(
                        Standing.Awaited.RETURN,
                        Standing.Awaited.EXTENSION,
                        Standing.Awaited.PAUSE,
                        Standing.Awaited.BLOCK,
                        Standing.Awaited.LONG_TERM));
                designated = true;
                at = At.HANDED_OUT;
                signUntil = wall.end(today, rules.receipt());
                owesAnew();
            }
            case DECLINE_RETURN -> {
                asked.remove(Standing.Awaited.RETURN);
                designated = true;
            }
            case ASK_EXTENSION -> {
                asked.add(Standing.Awaited.EXTENSION);
                wanted = step.day(today);
            }
            case GRANT_EXTENSION -> {
                asked.remove(Standing.Awaited.EXTENSION);
                extensions++;
                daysMore += wall.nights(approvedDay(), granted(step));
                name(granted(step));
            }
            case DECLINE_EXTENSION -> asked.remove(Standing.Awaited.EXTENSION);
            case ASK_PAUSE -> asked.add(Standing.Awaited.PAUSE);
            case ACCEPT_PAUSE, PAUSE -> {
                asked.remove(Standing.Awaited.PAUSE);
                stop(Clock.PAUSED);
            }
            case DECLINE_PAUSE -> asked.remove(Standing.Awaited.PAUSE);
            case RESUME, LIFT_BLOCK -> goOn();
            case REPORT_BLOCK -> {
                asked.add(Standing.Awaited.BLOCK);
                inTheWay = step.unit();
            }
            case ACCEPT_BLOCK -> {
                asked.remove(Standing.Awaited.BLOCK);
                stop(Clock.BLOCKED);
            }
            case DECLINE_BLOCK -> asked.remove(Standing.Awaited.BLOCK);
            case EXCUSE -> excusedUntil = step.day(today);
            case REPORT -> report(by.unit());
            case ANSWER -> answered.add(by.unit());
            case CLAIM -> {
                claimedFrom = at;
                at = At.CLAIMED;
                sentBack = false;
                stop(Clock.CLAIM_LOOKED_AT);
            }
            case SEND_BACK -> {
                at = claimedFrom;
                sentBack = true;
                clock = Clock.RUNS;
                forgetClaim();
                var before = owedFrom;
                owesAnew();
                if (before != null && owedFrom != null && before.isAfter(owedFrom)) {
                    owe(before);
                }
            }
            case ASSIGN_VERIFIER -> {
                asked.add(Standing.Awaited.VERIFICATION);
                verifier = named(step).person();
                confirmed = null;
            }
            case VERIFY -> {
                asked.remove(Standing.Awaited.VERIFICATION);
                confirmed = step.yes();
            }
            case CLOSE -> {
                at = At.CLOSED;
                result = step.one(Result.values());
                pending = staysPending(step);
                lookBack = wall.working(today.plusDays(rules.lookBackAfter()));
                over();
            }
            case CLEAR_PENDING -> pending = false;
            case LOOK_BACK -> lookBack = null;
            case REOPEN -> {
                at = At.IN_HAND;
                result = null;
                pending = false;
                lookBack = null;
                clock = Clock.RUNS;
                forgetClaim();
                name(step.day(today));
                owesAnew();
            }
            case PROPOSE_LONG_TERM -> {
                asked.add(Standing.Awaited.LONG_TERM);
                proposed = step.one(Cadence.values());
            }
            case MAKE_LONG_TERM -> {
                at = At.LONG_TERM;
                asked.removeAll(EnumSet.of(
                        Standing.Awaited.EXTENSION,
                        Standing.Awaited.PAUSE,
                        Standing.Awaited.BLOCK,
                        Standing.Awaited.LONG_TERM));
                approved = null;
                provisional = false;
                cadence = proposed;
                owesAnew();
            }
            case DECLINE_LONG_TERM -> asked.remove(Standing.Awaited.LONG_TERM);
            case PROPOSE_TERMINATION -> asked.add(Standing.Awaited.TERMINATION);
            case TERMINATE -> {
                at = At.TERMINATED;
                over();
            }
            case DECLINE_TERMINATION -> asked.remove(Standing.Awaited.TERMINATION);
            case INSTRUCT -> {}
            case REMIND -> remindedOn = today;
            case ESCALATE -> {
                if (rungs == 0) {
                    rungs++;
                } else {
                    asked.add(Standing.Awaited.ESCALATION);
                }
            }
            case APPROVE_ESCALATION -> {
                asked.remove(Standing.Awaited.ESCALATION);
                rungs++;
            }
            case DECLINE_ESCALATION -> asked.remove(Standing.Awaited.ESCALATION);
            case DIVIDE -> openParts++;
            case PART_IS_DONE -> openParts--;
            case WHOLE_IS_CLOSED -> wholeOpen = false;
            case WHOLE_IS_REOPENED -> wholeOpen = true;
        }
    }

    /** Days after the approved last day, counted one by one until today or until the clock stopped. */
    int overdue() {
        return approved == null ? 0 : wall.nights(approved, clockDay());
    }

    int overdueOriginal() {
        return approved == null ? 0 : wall.nights(original, clockDay());
    }

    private LocalDate clockDay() {
        return clock == Clock.RUNS ? today : stoppedOn;
    }

    /** How many nights the clock has stood. */
    int stood() {
        return clock == Clock.RUNS ? 0 : wall.nights(stoppedOn, today);
    }

    private void stop(Clock how) {
        stoppedOn = clock == Clock.RUNS ? today : stoppedOn;
        clock = how;
    }

    /** For each night that the clock stood the last day comes a day later; it does not end on a rest day then. */
    private void goOn() {
        var day = approvedDay();
        for (var night = stoppedOn; night.isBefore(today); night = night.plusDays(1)) {
            if (!inWorkingDays) {
                day = day.plusDays(1);
            } else if (wall.isWorking(night.plusDays(1))) {
                day = wall.working(day.plusDays(1));
            }
        }
        if (stoppedOn.isBefore(today)) {
            var first = inWorkingDays ? approvedDay() : day;
            day = wall.working(day);
            provisional |= wall.isUnknown(first) || wall.isUnknown(day);
        }
        approved = day;
        clock = Clock.RUNS;
    }

    private void name(LocalDate day) {
        approved = day;
        provisional = false;
        inWorkingDays = false;
    }

    private void over() {
        stop(Clock.OVER);
        asked.clear();
        signUntil = null;
    }

    private void forgetClaim() {
        verifier = null;
        confirmed = null;
        asked.remove(Standing.Awaited.VERIFICATION);
    }

    private void report(UnitId unit) {
        if (unit.equals(lead)
                && owedFrom != null
                && !wall.beginOf(cadence, today).isBefore(owedFrom)) {
            owe(wall.next(cadence, today));
        }
    }

    /** A unit that begins today owes the report of this period when enough days of it are left, else that of the next. */
    private void owesAnew() {
        if (cadence == Cadence.ONCE) {
            owedFrom = null;
            owedUntil = null;
            return;
        }
        var until = wall.reportUntil(cadence, wall.beginOf(cadence, today), rules);
        var inTime = wall.nights(today, until) >= rules.firstReportAfter();
        owe(inTime ? wall.beginOf(cadence, today) : wall.next(cadence, today));
    }

    private void owe(LocalDate from) {
        owedFrom = cadence == Cadence.DAY ? wall.working(from) : from;
        owedUntil = wall.reportUntil(cadence, owedFrom, rules);
    }

    /** The assisting units that have not said anything, while their word still counts. */
    Set<UnitId> owingOpinions() {
        var owing = new HashSet<>(coUnits);
        owing.removeAll(answered);
        return at == At.HANDED_OUT || at == At.IN_HAND || at == At.LONG_TERM ? owing : Set.of();
    }

    boolean owes() {
        return at != At.CLAIMED && at != At.CLOSED && at != At.TERMINATED;
    }

    boolean concerns(UnitId unit) {
        return unit.equals(lead) || coUnits.contains(unit);
    }

    private boolean decidable(Standing.Awaited what) {
        return at == At.IN_HAND && asked.contains(what) && !asked.contains(Standing.Awaited.RETURN);
    }

    private boolean isVerified() {
        if (confirmed != null) {
            return confirmed;
        }
        return !important && !rules.verifyAll() && !asked.contains(Standing.Awaited.VERIFICATION);
    }

    private boolean isInTimeToAsk() {
        var last = approvedDay();
        if (rules.extensionAhead() > 0) {
            var ahead = 0;
            while (ahead < rules.extensionAhead() || !wall.isWorking(last)) {
                ahead += wall.isWorking(last) ? 1 : 0;
                last = last.minusDays(1);
            }
        }
        return !today.isAfter(last);
    }

    private boolean isWithinTheCap(LocalDate until) {
        return approved != null
                && until.isAfter(approved)
                && daysMore + wall.nights(approved, until) <= rules.extensionDaysMost();
    }

    private LocalDate approvedDay() {
        return approved == null ? LocalDate.MIN : approved;
    }

    private LocalDate granted(LifeStep step) {
        return step.yes() ? wanted : step.day(today);
    }

    private UnitId newLead(LifeStep step) {
        return step.yes() ? suggested : step.unit();
    }

    static Viewer named(LifeStep step) {
        return step.one(LifeStep.Who.values()).viewer();
    }

    private static boolean staysPending(LifeStep step) {
        var result = step.one(Result.values());
        return result == Result.B || result == Result.C;
    }

    /** A calendar on the wall, on which days are counted with a finger. */
    record Wall(Set<LocalDate> holidays, Set<LocalDate> workingWeekends, int knownUntil) {

        boolean isWorking(LocalDate day) {
            var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            return workingWeekends.contains(day) || (!weekend && !holidays.contains(day));
        }

        boolean isUnknown(LocalDate day) {
            return day.getYear() > knownUntil;
        }

        LocalDate working(LocalDate day) {
            var found = day;
            while (!isWorking(found)) {
                found = found.plusDays(1);
            }
            return found;
        }

        int nights(LocalDate from, LocalDate to) {
            var count = 0;
            for (var day = from; day.isBefore(to); day = day.plusDays(1)) {
                count++;
            }
            return count;
        }

        LocalDate end(LocalDate today, Limit limit) {
            var day = today;
            for (var left = limit.amount(); left > 0; ) {
                day = day.plusDays(1);
                left -= limit.unit() == Limit.Unit.NATURAL_DAY || isWorking(day) ? 1 : 0;
            }
            return working(day);
        }

        boolean isProvisional(LocalDate today, LocalDate end, Limit limit) {
            return isUnknown(end) || (limit.unit() == Limit.Unit.WORKING_DAY && isUnknown(today.plusDays(1)));
        }

        LocalDate beginOf(Cadence cadence, LocalDate day) {
            return switch (cadence) {
                case DAY, ONCE -> day;
                case WEEK -> {
                    var monday = day;
                    while (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
                        monday = monday.minusDays(1);
                    }
                    yield monday;
                }
                case MONTH -> day.withDayOfMonth(1);
                case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
            };
        }

        LocalDate next(Cadence cadence, LocalDate day) {
            var first = beginOf(cadence, day);
            return switch (cadence) {
                case DAY, ONCE -> first.plusDays(1);
                case WEEK -> first.plusDays(7);
                case MONTH -> first.plusMonths(1);
                case QUARTER -> first.plusMonths(3);
            };
        }

        LocalDate reportUntil(Cadence cadence, LocalDate first, RuleSet rules) {
            return switch (cadence) {
                case DAY, ONCE -> working(first);
                case WEEK -> {
                    var day = first;
                    while (day.getDayOfWeek() != rules.reportWeekday()) {
                        day = day.plusDays(1);
                    }
                    yield working(day);
                }
                case MONTH -> working(first.withDayOfMonth(rules.reportDayOfMonth()));
                case QUARTER -> working(first.plusMonths(2).withDayOfMonth(rules.reportDayOfMonth()));
            };
        }
    }
}
