package gangmu.matter.life;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.Refused;
import gangmu.calendar.Limit;
import gangmu.calendar.SpecialDay;
import gangmu.calendar.WorkCalendar;
import gangmu.calendar.YearOfDays;
import gangmu.matter.ClosingPoint;
import gangmu.matter.Importance;
import gangmu.matter.MatterEvent;
import gangmu.matter.MatterEvent.BlockLifted;
import gangmu.matter.MatterEvent.MatterEscalated;
import gangmu.matter.MatterEvent.MatterReassigned;
import gangmu.matter.MatterEvent.ReturnDeclined;
import gangmu.matter.MatterEvent.ReturnRequested;
import gangmu.matter.MatterId;
import gangmu.matter.PauseReason;
import gangmu.matter.ReopenReason;
import gangmu.matter.Result;
import gangmu.matter.Stage;
import gangmu.matter.Standing;
import gangmu.matter.Standing.Awaited;
import gangmu.matter.life.LifeModel.Wall;
import gangmu.matter.rule.Cadence;
import gangmu.matter.rule.RuleSet;
import gangmu.matter.rule.Rules;
import gangmu.matter.rule.Rung;
import gangmu.matter.standing.Light;
import gangmu.matter.standing.Lights;
import gangmu.organisation.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.json.JsonMapper;

/** One matter that lives through whatever is tried with it, beside its {@link LifeModel}; after each step both are compared. */
final class RandomLife {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** National Day, with its working weekends, and New Year of the year after next, of which the notice is there or not. */
    private static final Set<LocalDate> HOLIDAYS = Set.of(
            LocalDate.of(2026, 10, 1),
            LocalDate.of(2026, 10, 2),
            LocalDate.of(2026, 10, 5),
            LocalDate.of(2026, 10, 6),
            LocalDate.of(2026, 10, 7));

    private static final Set<LocalDate> WORKING_WEEKENDS =
            Set.of(LocalDate.of(2026, 9, 20), LocalDate.of(2026, 10, 10));
    private static final LocalDate EARLIEST = LocalDate.of(2026, 9, 14);

    /** What refuses what is written, not that it is done. */
    private static final Set<Class<? extends Refused>> ABOUT_WORDS = Set.of(
            SuggestsItself.class,
            AlreadyLeads.class,
            NotALaterDay.class,
            ExtensionTooLong.class,
            BlocksItself.class,
            VerifierConcerned.class,
            ClosingPointMissing.class,
            PromiseMissing.class,
            DayPast.class);

    private static final int TRIES = 30;
    /** Writing all deeds down again and again takes its time: so only one life in so many. */
    private static final int WRITTEN = 10;

    private final RuleSet rules;
    private final WorkCalendar calendar;
    private final LifeModel model;
    private final List<Matter.Reported> reports = new ArrayList<>();
    private Matter matter;
    private Instant now;
    private int papers;
    private final boolean written;
    private final Set<LifeStep.Attempt> done = EnumSet.noneOf(LifeStep.Attempt.class);

    private RandomLife(Random random) {
        written = random.nextInt(WRITTEN) == 0;
        var known = random.nextBoolean() ? 2026 : 2027;
        calendar = WorkCalendar.of(Stream.of(2026, 2027)
                .filter(year -> year <= known)
                .map(RandomLife::year)
                .toList());
        rules = random.nextInt(3) == 0 ? strict() : RuleSet.usual();
        var today = EARLIEST.plusDays(random.nextInt(100));
        var named = random.nextBoolean() ? today.plusDays(random.nextInt(40)) : null;
        var important = random.nextInt(3) == 0;
        now = morning(today);
        model = new LifeModel(
                today, named, rules.unmarkedMeeting(), important, rules, new Wall(HOLIDAYS, WORKING_WEEKENDS, known));
        matter = Matter.dispatch(
                MatterStory.order(named, important ? Importance.IMPORTANT : Importance.NORMAL),
                occasion(LifeStep.Who.CLERK));
    }

    /** What is tried: every other time something that may be done, so that lives get anywhere. */
    static List<LifeStep> plan(long seed, int length) {
        var model = new RandomLife(new Random(seed)).model;
        var random = new Random(~seed);
        var steps = new ArrayList<LifeStep>();
        while (steps.size() < length) {
            var step = LifeStep.random(random);
            for (var tries = 0; steps.size() % 2 == 0 && !model.allows(step) && tries < TRIES; tries++) {
                step = LifeStep.random(random);
            }
            model.today = model.today.plusDays(step.days());
            model.tries(step);
            steps.add(step);
        }
        return steps;
    }

    /** Lives through these steps, and tells what was done; the seed decides under which rules, calendar and order. */
    static Set<LifeStep.Attempt> live(long seed, List<LifeStep> steps) {
        var life = new RandomLife(new Random(seed));
        life.compare();
        steps.forEach(life::take);
        return life.done;
    }

    private static YearOfDays year(int year) {
        return new YearOfDays(
                year,
                Stream.concat(
                                HOLIDAYS.stream().map(day -> new SpecialDay(day, false, "国庆节")),
                                WORKING_WEEKENDS.stream().map(day -> new SpecialDay(day, true, "国庆节")))
                        .filter(day -> day.date().getYear() == year)
                        .sorted((one, other) -> one.date().compareTo(other.date()))
                        .toList());
    }

    /** Rules of a city that differs wherever it can. */
    private static RuleSet strict() {
        var usual = RuleSet.usual();
        return new RuleSet(
                Limit.workingDays(2),
                Limit.workingDays(5),
                usual.coUnit(),
                Limit.workingDays(10),
                usual.unmarkedInstruction(),
                0,
                1,
                15,
                3,
                Cadence.DAY,
                usual.reportWeekday(),
                usual.reportDayOfMonth(),
                usual.firstReportAfter(),
                usual.startWithin(),
                true,
                10,
                usual.leastFresh(),
                usual.silentAfter(),
                usual.ladder());
    }

    private void take(LifeStep step) {
        model.today = model.today.plusDays(step.days());
        now = step.days() == 0 ? now.plusSeconds(1) : morning(model.today);
        var before = matter.standing();
        var deeds = matter.deeds().size();
        var may = matter.may(occasion(step.who()));
        assertThat(Matter.of(matter.deeds(), List.of(), matter.kin(), calendar).may(occasion(step.who())))
                .as("what may be done rests on no report")
                .isEqualTo(may);

        var refusal = attempt(step);
        var expected = model.tries(step);

        if (expected) {
            done.add(step.attempt());
        }
        var deed = step.attempt().deed();
        if (deed == null) {
            // happens around the matter, and nobody is asked
        } else if (refusal == null) {
            assertThat(expected).as("%s was done, and is forbidden", step).isTrue();
            assertThat(may).as("%s was done, and not offered", step).contains(deed);
        } else {
            assertThat(expected)
                    .as("%s was refused, and is allowed: %s", step, refusal)
                    .isFalse();
            assertThat(!may.contains(deed) || isAboutWords(step, refusal))
                    .as("%s was offered and then refused: %s", step, refusal)
                    .isTrue();
            assertThat(matter.standing()).as("%s was refused", step).isEqualTo(before);
            assertThat(matter.deeds()).as("%s was refused", step).hasSize(deeds);
        }
        tellAnew();
        if (matter.standing().equals(before)) {
            compareClocks(before);
        } else {
            compare();
        }
    }

    /** What it is decided is not said by the deed: whoever may not accept may still decline. */
    private static boolean isAboutWords(LifeStep step, RuntimeException refusal) {
        return ABOUT_WORDS.contains(refusal.getClass())
                || switch (step.attempt()) {
                    case GRANT_EXTENSION, ACCEPT_PAUSE, ACCEPT_BLOCK, MAKE_LONG_TERM -> refusal instanceof ClockStopped;
                    case TERMINATE -> refusal instanceof PartsStillOpen;
                    default -> false;
                };
    }

    private @Nullable RuntimeException attempt(LifeStep step) {
        try {
            perform(step);
            return null;
        } catch (Refused | AccessDeniedException refusal) {
            return refusal;
        }
    }

    private void perform(LifeStep step) {
        var by = occasion(step.who());
        var day = step.day(model.today);
        var stops = new Stops(matter);
        var completion = new Completion(matter);
        var endings = new OtherEndings(matter);
        switch (step.attempt()) {
            case SIGN -> new Handling(matter).receive(by);
            case ASK_RETURN -> new Returns(matter).ask("不属于本单位职责", step.unit(), by);
            case ACCEPT_RETURN -> new Returns(matter).accept(step.yes() ? null : step.unit(), "职责相近", by);
            case DECLINE_RETURN -> new Returns(matter).decline("属本单位职责", by);
            case ASK_EXTENSION -> new Extensions(matter).ask("设备未到货", "已完成六成", day, "局长", by);
            case GRANT_EXTENSION -> new Extensions(matter).grant(step.yes() ? null : day, null, by);
            case DECLINE_EXTENSION -> new Extensions(matter).decline("理由不充分", by);
            case ASK_PAUSE -> stops.askPause(PauseReason.SUPERIOR_ASKED, "已请示省厅", by);
            case ACCEPT_PAUSE -> stops.acceptPause(by);
            case DECLINE_PAUSE -> stops.declinePause("可并行推进", by);
            case PAUSE -> stops.pause(PauseReason.FORCE_MAJEURE, "汛情", by);
            case RESUME -> stops.resume(by);
            case REPORT_BLOCK -> stops.reportBlock(step.unit(), null, "等待管线迁改", by);
            case ACCEPT_BLOCK -> stops.acceptBlock(by);
            case DECLINE_BLOCK -> stops.declineBlock("可先行施工", by);
            case LIFT_BLOCK -> liftBlock(stops, by);
            case EXCUSE -> new Handling(matter).excuse("汛情影响", day, by);
            case REPORT -> report(step, by);
            case ANSWER -> new Handling(matter).answer("无不同意见", List.of(), by);
            case CLAIM -> completion.claim("已全部完成", "局长", List.of(MatterStory.FILE), by);
            case SEND_BACK -> completion.sendBack(EnumSet.of(ClosingPoint.TASK_DONE), "只完成一半", by);
            case ASSIGN_VERIFIER -> completion.assignVerifier(named(step), by);
            case VERIFY -> completion.verify(step.yes(), "现场查看", List.of(), by);
            case CLOSE -> completion.close(verdict(step, day), by);
            case CLEAR_PENDING -> new Afterwards(matter).clear("已解决", by);
            case LOOK_BACK -> new Afterwards(matter).lookBack(step.yes(), "现场回访", by);
            case REOPEN -> new Afterwards(matter).reopen(ReopenReason.REBOUND, "出现反弹", day, by);
            case PROPOSE_LONG_TERM -> endings.proposeLongTerm("逐年推进", step.one(Cadence.values()), by);
            case MAKE_LONG_TERM -> endings.makeLongTerm(by);
            case DECLINE_LONG_TERM -> endings.declineLongTerm("按期办结", by);
            case PROPOSE_TERMINATION -> endings.proposeTermination("政策调整", by);
            case TERMINATE -> endings.terminate(by);
            case DECLINE_TERMINATION -> endings.declineTermination("继续办理", by);
            case INSTRUCT -> new Handling(matter).instruct("抓紧", step.yes(), by);
            case REMIND -> new Ladder(matter).remind(null, by);
            case ESCALATE -> new Ladder(matter).escalate(null, this::number, by);
            case APPROVE_ESCALATION -> new Ladder(matter).approve(this::number, by);
            case DECLINE_ESCALATION -> new Ladder(matter).decline("再等一周", by);
            case DIVIDE -> matter.require(Deed.DIVIDE, by);
            case PART_IS_DONE, WHOLE_IS_CLOSED, WHOLE_IS_REOPENED -> {}
        }
    }

    private void liftBlock(Stops stops, Occasion by) {
        stops.liftBlock(by);
        var lifted = (BlockLifted) matter.deeds().getLast();
        assertThat(lifted.days()).as("days that ran on the blocker").isEqualTo(model.stood());
    }

    private void report(LifeStep step, Occasion by) {
        matter.require(Deed.REPORT, by);
        var period = matter.rhythm().periodOf(model.today);
        var first = period == null ? model.today : period.first();
        var report = new Matter.Reported(step.who().viewer().unit(), now, first);
        reports.add(report);
        matter.reported(report, calendar);
    }

    private static Person named(LifeStep step) {
        return MatterStory.person(LifeModel.named(step));
    }

    private static Completion.Verdict verdict(LifeStep step, LocalDate promise) {
        var points = EnumSet.allOf(ClosingPoint.class);
        if (step.of(5) == 0) {
            points.remove(ClosingPoint.FACTS_CLEAR);
        }
        return new Completion.Verdict(step.one(Result.values()), "同意办结", points, List.of(MatterStory.FILE), promise);
    }

    private String number(Object rung, MatterId id, Instant at) {
        return "〔2026〕第" + ++papers + "号";
    }

    /** It is told anew from its deeds, in some lives after they were written as JSON and read: the same deeds make the same matter. */
    private void tellAnew() {
        var deeds = matter.deeds();
        if (written) {
            deeds = deeds.stream().map(RandomLife::readAgain).toList();
            assertThat(deeds).isEqualTo(matter.deeds());
        }
        var anew = Matter.of(deeds, reports, new Kin(model.openParts, model.wholeOpen), calendar);
        assertThat(anew.standing()).as("told anew").isEqualTo(matter.standing());
        matter = anew;
    }

    private static MatterEvent readAgain(MatterEvent deed) {
        return JSON.readValue(JSON.writerFor(MatterEvent.class).writeValueAsString(deed), MatterEvent.class);
    }

    private void compare() {
        var it = matter.standing();
        assertThat(it.stage()).isEqualTo(stage());
        assertThat(it.leadUnit()).isEqualTo(model.lead);
        assertThat(it.coUnits())
                .containsExactlyInAnyOrderElementsOf(model.coUnits)
                .doesNotContain(it.leadUnit());
        assertThat(it.originalDue()).isEqualTo(model.original);
        assertThat(it.due()).as("approved last day").isEqualTo(model.approved);
        assertThat(it.provisional()).as("provisional").isEqualTo(model.provisional);
        assertThat(it.stoppedOn())
                .as("day on which the clock stopped")
                .isEqualTo(model.clock == LifeModel.Clock.RUNS ? null : model.stoppedOn);
        assertThat(it.paused()).isEqualTo(model.clock == LifeModel.Clock.PAUSED);
        assertThat(it.blockedBy()).isEqualTo(model.clock == LifeModel.Clock.BLOCKED ? model.inTheWay : null);
        assertThat(it.blockedBy()).as("nobody blocks itself").isNotEqualTo(it.leadUnit());
        assertThat(it.receiptDue()).isEqualTo(model.signUntil == null ? null : midnight(model.signUntil.plusDays(1)));
        assertThat(it.designated()).isEqualTo(model.designated);
        assertThat(it.owesFrom()).as("report owed from").isEqualTo(model.owes() ? model.owedFrom : null);
        assertThat(it.reportDue()).as("report due").isEqualTo(model.owes() ? model.owedUntil : null);
        assertThat(it.owingOpinions()).as("opinions owed").containsExactlyInAnyOrderElementsOf(model.owingOpinions());
        assertThat(it.opinionsDue() == null)
                .as("opinions without a last day")
                .isEqualTo(it.owingOpinions().isEmpty());
        assertThat(it.sentBack()).isEqualTo(model.sentBack);
        assertThat(it.excusedUntil()).isEqualTo(model.excusedUntil);
        assertThat(it.awaiting()).as("awaiting").isEqualTo(awaited());
        assertThat(it.verifier()).isEqualTo(it.awaiting().contains(Awaited.VERIFICATION) ? model.verifier : null);
        assertThat(it.result()).isEqualTo(model.result);
        assertThat(it.pending()).isEqualTo(model.pending);
        assertThat(it.lookBackOn()).isEqualTo(model.lookBack);
        assertThat(it.rung() == null ? 0 : List.of(Rung.values()).indexOf(it.rung()))
                .as("rung")
                .isEqualTo(model.rungs);
        compareClocks(it);
        forbidden(it);
    }

    private void compareClocks(Standing it) {
        var lights = Lights.at(now, calendar, rules);
        assertThat(lights.overdue(it)).as("days overdue").isEqualTo(model.overdue());
        assertThat(lights.overdueOriginal(it))
                .as("days over the first last day")
                .isEqualTo(model.overdueOriginal());
        var excused = model.excusedUntil != null && !model.excusedUntil.isBefore(model.today);
        assertThat(lights.light(it) == Light.RED)
                .as("red")
                .isEqualTo(it.stage().open() && model.overdue() > 0 && !excused);
    }

    /** What no sequence of anything may lead to. */
    private void forbidden(Standing it) {
        if (!it.stage().open()) {
            assertThat(it.stoppedOn()).as("the clock of what is over").isNotNull();
            assertThat(it.awaiting()).as("what is over waits for nobody").isEmpty();
            assertThat(matter.kin().openParts()).as("parts of what is over").isZero();
        }
        assertThat(it.stage() == Stage.CLOSED).as("closed with a result").isEqualTo(it.result() != null);
        assertThat(count(MatterReassigned.class) + count(ReturnDeclined.class))
                .as("decided returns")
                .isLessThanOrEqualTo(1);
        assertThat(count(ReturnRequested.class)).as("returns").isLessThanOrEqualTo(1);
        assertThat(matter.deeds().stream()
                        .filter(MatterEscalated.class::isInstance)
                        .map(deed -> ((MatterEscalated) deed).rung()))
                .as("rungs")
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(matter.deeds().stream().map(MatterEvent::at)).isSorted();
        assertThat(matter.deadline().extendedDays()).isLessThanOrEqualTo(rules.extensionDaysMost());
        assertThat(matter.deadline().extensions()).isLessThanOrEqualTo(rules.extensionsMost());
        matter.verification()
                .ifPresent(verification -> assertThat(
                                matter.concerns(verification.by().unit()))
                        .as("verified by a unit of the matter")
                        .isFalse());
    }

    private long count(Class<? extends MatterEvent> type) {
        return matter.deeds().stream().filter(type::isInstance).count();
    }

    private Stage stage() {
        return switch (model.at) {
            case HANDED_OUT -> Stage.DISPATCHED;
            case IN_HAND -> Stage.RECEIVED;
            case CLAIMED -> Stage.COMPLETION_CLAIMED;
            case CLOSED -> Stage.CLOSED;
            case LONG_TERM -> Stage.LONG_TERM;
            case TERMINATED -> Stage.TERMINATED;
        };
    }

    /** While a claim is looked at, that is what is decided. */
    private Set<Awaited> awaited() {
        var awaited = EnumSet.noneOf(Awaited.class);
        awaited.addAll(model.asked);
        if (model.at == LifeModel.At.CLAIMED) {
            awaited.removeAll(
                    EnumSet.of(Awaited.EXTENSION, Awaited.PAUSE, Awaited.BLOCK, Awaited.LONG_TERM, Awaited.ESCALATION));
            awaited.add(Awaited.COMPLETION);
        }
        return awaited;
    }

    private Occasion occasion(LifeStep.Who who) {
        return new Occasion(who.viewer(), now, calendar, new Rules(1, Instant.EPOCH, rules));
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(LocalTime.of(9, 0)).atZone(WorkCalendar.ZONE).toInstant();
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(WorkCalendar.ZONE).toInstant();
    }
}
