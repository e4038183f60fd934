package gangmu.matter.life;

import gangmu.matter.ClosingPoint;
import gangmu.matter.MatterEvent;
import gangmu.matter.MatterId;
import gangmu.matter.PauseReason;
import gangmu.matter.Result;
import gangmu.matter.Stage;
import gangmu.matter.Standing;
import gangmu.matter.report.ReportCommands;
import gangmu.matter.rule.Cadence;
import gangmu.organisation.People;
import gangmu.organisation.Person;
import gangmu.organisation.PersonId;
import gangmu.organisation.Role;
import gangmu.organisation.UnitId;
import gangmu.organisation.Viewer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/**
 * The working days of the demonstration city: units sign, report, ask and claim, most of them in time; the supervision office and the
 * leaders decide. Everything is done by the commands that people use, and only what the rules allow.
 */
@NamedInterface("demo")
@Component
@Profile("demo")
public class DemoLife {

    /** Who is in office. */
    private record Staff(Viewer clerk, Map<PersonId, Viewer> leaders, List<Person> liaisons) {

        static Staff of(People people) {
            return new Staff(
                    viewer(people.of(Role.CLERK).getFirst()),
                    people.of(Role.LEADER).stream().collect(Collectors.toMap(Person::id, DemoLife::viewer)),
                    people.of(Role.LIAISON));
        }
    }

    private static final String HEAD = "主要负责人";

    private final MatterCommands commands;
    private final ReportCommands reports;
    private final Deeds deeds;
    private final Occasions occasions;
    private final Papers papers;
    private final People people;
    private final JdbcClient jdbc;
    private final Random random = new Random(11);
    private final DemoWords words = new DemoWords(random);
    private @Nullable Staff staff;

    DemoLife(
            MatterCommands commands,
            ReportCommands reports,
            Deeds deeds,
            Occasions occasions,
            Papers papers,
            People people,
            JdbcClient jdbc) {
        this.commands = commands;
        this.reports = reports;
        this.deeds = deeds;
        this.occasions = occasions;
        this.papers = papers;
        this.people = people;
        this.jdbc = jdbc;
    }

    /**
     * Lives a day.
     *
     * @param today what was asked lately is not decided yet, so that something waits for everybody
     * @param at does something at a time of that day
     */
    public void live(LocalDate day, LocalDate today, BiConsumer<LocalTime, Runnable> at) {
        staff = Staff.of(people);
        var open = open();
        for (var matter : matters(open, at)) {
            at.accept(LocalTime.of(9 + random.nextInt(3), random.nextInt(60)), () -> unit(matter, day));
        }
        for (var matter : matters(open, at)) {
            at.accept(LocalTime.of(16, random.nextInt(60)), () -> office(matter, day, today));
        }
    }

    /** The office looks again at some of what was closed and is due for it, the earliest first. */
    public void lookBack(LocalDate today, int most) {
        var clerk = viewer(people.of(Role.CLERK).getFirst());
        jdbc.sql("""
                        select s.matter_id
                          from matter.standing s
                          join matter.matter m on m.id = s.matter_id
                         where s.until = 'infinity' and not s.pending and s.look_back_on <= :today
                         order by s.look_back_on, m.code
                         limit :most
                        """)
                .param("today", today)
                .param("most", most)
                .query(UUID.class)
                .list()
                .forEach(id -> act(
                        new MatterId(id), clerk, (one, now) -> new Afterwards(one).lookBack(true, "现场回访，成效保持。", now)));
    }

    /** As they stand on the morning of the day or after what was done on it. */
    private List<Matter> matters(List<MatterId> ids, BiConsumer<LocalTime, Runnable> at) {
        var found = new ArrayList<Matter>();
        at.accept(LocalTime.NOON, () -> {
            var all = deeds.of(ids);
            ids.stream().map(all::get).forEach(found::add);
        });
        return found;
    }

    private List<MatterId> open() {
        return jdbc
                .sql("select s.matter_id from matter.standing s join matter.matter m on m.id = s.matter_id"
                        + " where s.until = 'infinity' and s.open order by m.code")
                .query(UUID.class)
                .list()
                .stream()
                .map(MatterId::new)
                .toList();
    }

    /** What the lead unit does with a matter on a day. */
    private void unit(Matter matter, LocalDate day) {
        var id = matter.id();
        var fate = DemoFate.of(matter.order());
        var liaison = liaison(matter.leadUnit());
        var lastDay = matter.deadline().due();
        var due = lastDay == null ? day.plusMonths(6) : lastDay; // what goes on without an end
        if (random.nextInt(40) == 0) {
            return; // somebody is away
        }
        var begun = dispatchedOn(id);
        if (!begun.isBefore(day)) {
            return; // it came in the afternoon
        }
        if (fate == DemoFate.NOT_OURS && open(Deed.ASK_RETURN, matter, liaison)) {
            act(id, liaison, (one, now) -> new Returns(one).ask("该事项不在本单位职责范围，已与相关单位沟通。", other(one), now));
        } else if (matter.stage() == Stage.DISPATCHED) {
            if (open(Deed.RECEIVE, matter, liaison) && (fate != DemoFate.SILENT || day.isAfter(begun.plusDays(4)))) {
                act(id, liaison, (one, now) -> new Handling(one).receive(now));
            }
        } else if (!day.isBefore(fate.doneOn(due, spread(id))) && open(Deed.CLAIM, matter, liaison)) {
            act(id, liaison, (one, now) -> new Completion(one).claim(words.completion(), HEAD, List.of(), now));
        } else if (!ask(id, matter, fate, liaison, day, due)) {
            report(id, matter, fate, liaison, day, begun, due);
        }
    }

    private boolean ask(MatterId id, Matter matter, DemoFate fate, Viewer liaison, LocalDate day, LocalDate due) {
        var left = ChronoUnit.DAYS.between(day, due);
        if (fate == DemoFate.EXTENDED && left <= 5 && open(Deed.ASK_EXTENSION, matter, liaison)) {
            return tried(
                    id,
                    liaison,
                    (one, now) ->
                            new Extensions(one).ask("涉及部门多，评审程序尚需时间。", "已完成方案编制和意见征求。", due.plusDays(10), HEAD, now));
        }
        if (fate == DemoFate.PAUSED && left <= 9 && left > 5 && open(Deed.ASK_PAUSE, matter, liaison)) {
            return tried(
                    id,
                    liaison,
                    (one, now) -> new Stops(one).askPause(PauseReason.THIRD_PARTY_CONSULTED, "等待第三方检测机构出具报告。", now));
        }
        if (fate == DemoFate.BLOCKED && left <= 9 && left > 5 && open(Deed.REPORT_BLOCK, matter, liaison)) {
            return tried(id, liaison, (one, now) -> new Stops(one).reportBlock(other(one), null, "用地意见未出具，无法进场。", now));
        }
        return false;
    }

    private void report(
            MatterId id, Matter matter, DemoFate fate, Viewer liaison, LocalDate day, LocalDate begun, LocalDate due) {
        var owed = matter.standing().reportDue();
        var owes = owed != null && ChronoUnit.DAYS.between(day, owed) <= 1 + spread(id) % 2;
        if (!owes
                || (fate == DemoFate.SILENT && day.isAfter(begun.plusDays(8)))
                || !open(Deed.REPORT, matter, liaison)) {
            return;
        }
        if (random.nextInt(9) == 0 && has("select exists (select from matter.report where matter_id = :id)", id)) {
            reports.unchanged(id, liaison);
        } else {
            var way = (double) ChronoUnit.DAYS.between(begun, day) / Math.max(1, ChronoUnit.DAYS.between(begun, due));
            reports.report(id, words.report(way), liaison);
        }
    }

    /** What the supervision office and the leaders do with a matter on a day. */
    private void office(Matter matter, LocalDate day, LocalDate today) {
        if (!day.isBefore(today.minusDays(2))) {
            return;
        }
        var away = !day.isBefore(today.minusDays(6));
        var id = matter.id();
        var clerk = staff().clerk();
        var fate = DemoFate.of(matter.order());
        var leader = leader(matter.order().mandate().approver());
        if (open(Deed.DECIDE_RETURN, matter, clerk)) {
            act(id, clerk, (one, now) -> new Returns(one).decline("经核，该事项属你单位职责，请抓紧签收办理。", now));
        } else if (open(Deed.DECIDE_EXTENSION, matter, leader)) {
            if (!away && random.nextInt(3) > 0) {
                act(id, leader, (one, now) -> new Extensions(one).grant(null, "同意，务必按期完成。", now));
            }
        } else if (open(Deed.DECIDE_LONG_TERM, matter, leader)) {
            if (!away) {
                act(id, leader, (one, now) -> new OtherEndings(one).makeLongTerm(now));
            }
        } else if (fate == DemoFate.LONG_TERM
                && ChronoUnit.DAYS.between(day, matter.deadline().original()) <= 6
                && open(Deed.PROPOSE_LONG_TERM, matter, clerk)) {
            act(
                    id,
                    clerk,
                    (one, now) -> new OtherEndings(one)
                            .proposeLongTerm("涉及面广，年内难以一次办结：先完成前期论证，再分年度实施，每月反馈一次。", Cadence.MONTH, now));
        } else if (open(Deed.DECIDE_PAUSE, matter, clerk)) {
            act(id, clerk, (one, now) -> new Stops(one).acceptPause(now));
        } else if (open(Deed.DECIDE_BLOCK, matter, clerk)) {
            act(id, clerk, (one, now) -> new Stops(one).acceptBlock(now));
        } else if (open(Deed.RESUME, matter, clerk) && random.nextInt(5) == 0) {
            act(id, clerk, (one, now) -> new Stops(one).resume(now));
        } else if (open(Deed.LIFT_BLOCK, matter, clerk) && random.nextInt(5) == 0) {
            act(id, clerk, (one, now) -> new Stops(one).liftBlock(now));
        } else if (matter.stage() == Stage.COMPLETION_CLAIMED) {
            review(id, matter, fate, clerk, day);
        } else if (open(Deed.DECIDE_ESCALATION, matter, leader)) {
            if (!away) {
                act(id, leader, (one, now) -> new Ladder(one).approve(papers, now));
            }
        } else if (random.nextInt(4) == 0 && open(Deed.ESCALATE, matter, clerk)) {
            act(id, clerk, (one, now) -> new Ladder(one).escalate(null, papers, now));
        }
    }

    private void review(MatterId id, Matter matter, DemoFate fate, Viewer clerk, LocalDate day) {
        var standing = matter.standing();
        var first = standing.stoppedOn() != null && !day.isAfter(standing.stoppedOn());
        if (first || random.nextInt(3) == 0) {
            return; // not on the day of the claim
        }
        if (fate == DemoFate.SENT_BACK && !did(id, "CompletionSentBack")) {
            act(
                    id,
                    clerk,
                    (one, now) -> new Completion(one)
                            .sendBack(
                                    EnumSet.of(ClosingPoint.FACTS_CLEAR, ClosingPoint.FORM_CORRECT),
                                    "佐证材料不完整，缺少现场验收记录。",
                                    now));
        } else if (fate == DemoFate.VERIFIED
                && matter.asked(Standing.Awaited.VERIFICATION, MatterEvent.class)
                        .isPresent()) {
            var verifier = verifier(matter);
            if (open(Deed.VERIFY, matter, viewer(verifier))) {
                act(
                        id,
                        viewer(verifier),
                        (one, now) -> new Completion(one).verify(true, "随机抽查三处点位，与报告一致。", List.of(), now));
            }
        } else if (fate == DemoFate.VERIFIED
                && !did(id, "VerificationReported")
                && open(Deed.ASSIGN_VERIFIER, matter, clerk)) {
            act(id, clerk, (one, now) -> new Completion(one).assignVerifier(verifier(one), now));
        } else if (open(Deed.CLOSE, matter, clerk)) {
            var pending = spread(id) % 11 == 0;
            act(
                    id,
                    clerk,
                    (one, now) -> new Completion(one)
                            .close(
                                    new Completion.Verdict(
                                            pending ? Result.B : Result.A,
                                            pending ? "已列入年度计划，转入挂账跟踪。" : "任务完成，佐证充分，同意销号。",
                                            EnumSet.allOf(ClosingPoint.class),
                                            List.of(),
                                            pending ? day.plusDays(45) : null),
                                    now));
        }
    }

    private boolean tried(MatterId id, Viewer by, BiConsumer<Matter, Occasion> deed) {
        act(id, by, deed);
        return true;
    }

    private void act(MatterId id, Viewer by, BiConsumer<Matter, Occasion> deed) {
        commands.act(id, by, deed);
    }

    private boolean open(Deed deed, Matter matter, Viewer by) {
        return deed.isOpen(matter, occasions.of(by));
    }

    private boolean did(MatterId id, String event) {
        return has(
                "select exists (select from matter.deed where matter_id = :id and event = '%s')".formatted(event), id);
    }

    private boolean has(String question, MatterId id) {
        return jdbc.sql(question).param("id", id.value()).query(Boolean.class).single();
    }

    private LocalDate dispatchedOn(MatterId id) {
        return jdbc.sql("select (dispatched_at at time zone 'Asia/Shanghai')::date from matter.matter where id = :id")
                .param("id", id.value())
                .query(LocalDate.class)
                .single();
    }

    /** A number of this matter's own. */
    private static int spread(MatterId id) {
        return Math.floorMod(id.value().hashCode(), 97);
    }

    private Staff staff() {
        return Objects.requireNonNull(staff, "nobody is in office before the first day");
    }

    private Viewer leader(PersonId id) {
        return Objects.requireNonNull(staff().leaders().get(id));
    }

    private Viewer liaison(UnitId unit) {
        return viewer(staff().liaisons().stream()
                .filter(person -> person.unit().equals(unit))
                .findFirst()
                .orElseThrow());
    }

    /** Somebody of a unit that has nothing to do with the matter. */
    private Person verifier(Matter matter) {
        return staff().liaisons().stream()
                .filter(person -> !matter.concerns(person.unit()))
                .findFirst()
                .orElseThrow();
    }

    /** A unit that has nothing to do with the matter yet. */
    private UnitId other(Matter matter) {
        var others = staff().liaisons().stream()
                .map(Person::unit)
                .filter(unit -> !matter.concerns(unit))
                .toList();
        return others.get(spread(matter.id()) % others.size());
    }

    private static Viewer viewer(Person person) {
        return new Viewer(person.id(), person.name(), person.role(), person.unit());
    }
}
