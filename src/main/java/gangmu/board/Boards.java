package gangmu.board;

import gangmu.board.Board.Contact;
import gangmu.board.Board.Counts;
import gangmu.board.Board.Duty;
import gangmu.board.Board.DutyCount;
import gangmu.board.Board.PendingMatter;
import gangmu.board.Board.Promises;
import gangmu.board.Board.SilentUnit;
import gangmu.board.Board.ThemeCounts;
import gangmu.board.Board.UnitCounts;
import gangmu.board.Board.Waiting;
import gangmu.calendar.WorkCalendar;
import gangmu.matter.MatterPromises;
import gangmu.matter.Stage;
import gangmu.matter.Standing.Awaited;
import gangmu.matter.list.MatterDuties;
import gangmu.matter.list.MatterLists;
import gangmu.matter.list.MatterRow;
import gangmu.matter.list.MatterSort;
import gangmu.matter.list.MatterTallies;
import gangmu.matter.list.MatterTallies.Lit;
import gangmu.matter.list.MatterTallies.Part;
import gangmu.matter.list.MatterTallies.Tally;
import gangmu.matter.list.Narrowing;
import gangmu.matter.list.Narrowing.Awaits;
import gangmu.matter.list.Narrowing.ClockRuns;
import gangmu.matter.list.Narrowing.DueFrom;
import gangmu.matter.list.Narrowing.DueTo;
import gangmu.matter.list.Narrowing.InStage;
import gangmu.matter.list.Narrowing.IsOpen;
import gangmu.matter.list.Narrowing.Pending;
import gangmu.matter.standing.CityLights;
import gangmu.matter.standing.Light;
import gangmu.organisation.People;
import gangmu.organisation.Person;
import gangmu.organisation.PersonId;
import gangmu.organisation.Right;
import gangmu.organisation.Role;
import gangmu.organisation.UnitId;
import gangmu.organisation.Units;
import gangmu.organisation.Viewer;
import gangmu.organisation.phone.PhoneNumbers;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what each of the three must know first. */
@Component
@Transactional(readOnly = true)
class Boards {

    private static final int FIRST = 20;
    private static final int FEW = 10;

    private static final List<Awaited> FOR_CLERKS =
            List.of(Awaited.RETURN, Awaited.PAUSE, Awaited.BLOCK, Awaited.COMPLETION);
    private static final List<Awaited> FOR_LEADERS =
            List.of(Awaited.EXTENSION, Awaited.LONG_TERM, Awaited.TERMINATION, Awaited.ESCALATION);

    private final MatterTallies tallies;
    private final MatterLists lists;
    private final MatterDuties duties;
    private final MatterPromises promises;
    private final CityLights cityLights;
    private final Units units;
    private final People people;
    private final PhoneNumbers phones;

    Boards(
            MatterTallies tallies,
            MatterLists lists,
            MatterDuties duties,
            MatterPromises promises,
            CityLights cityLights,
            Units units,
            People people,
            PhoneNumbers phones) {
        this.tallies = tallies;
        this.lists = lists;
        this.duties = duties;
        this.promises = promises;
        this.cityLights = cityLights;
        this.units = units;
        this.people = people;
        this.phones = phones;
    }

    /** @param asOf the moment that is asked about; null for now. The past has no duties: nothing can be done to it */
    Board of(Viewer viewer, @Nullable Instant asOf) {
        var past = cityLights.isPast(asOf) ? asOf : null;
        return switch (viewer.role()) {
            case LIAISON, AREA_OFFICE, VERIFIER -> past == null ? liaison(viewer) : liaison(viewer, past);
            case CLERK, LINE_OFFICE -> clerk(viewer, past);
            case LEADER -> leader(viewer, past);
            case SYSTEM_ADMIN, SECURITY_ADMIN, AUDITOR ->
                throw new IllegalStateException("an administrator has no board");
        };
    }

    private Board liaison(Viewer viewer) {
        var lights = cityLights.now();
        var found = duties.of(viewer, FEW);
        return new Board(
                lights.now(),
                counts(found.led()),
                found.first().stream()
                        .map(duty -> new Duty(duty.kind(), duty.matter(), Why.of(duty, lights.now())))
                        .toList(),
                found.counts().entrySet().stream()
                        .map(count -> new DutyCount(count.getKey(), count.getValue()))
                        .toList(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private Board liaison(Viewer viewer, Instant past) {
        var led = new Narrowing.LedBy(viewer.unit());
        return new Board(
                cityLights.at(past).now(),
                counts(tallies.led(past, viewer)),
                null,
                null,
                null,
                null,
                null,
                first(viewer, past, FIRST, led, new InStage(Stage.DISPATCHED)),
                null,
                null,
                null,
                first(viewer, past, FIRST, led, new Narrowing.Lit(Light.RED)),
                null);
    }

    private Board clerk(Viewer viewer, @Nullable Instant past) {
        var tally = tally(viewer, past);
        var today = cityLights.at(past).today();
        var sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return new Board(
                tally.countedAt(),
                counts(tally.all()),
                null,
                null,
                waiting(viewer, past, tally, decidedBy(viewer)),
                silent(tally, past == null, viewer),
                first(
                        viewer,
                        past,
                        FIRST,
                        new IsOpen(true),
                        new InStage(Stage.DISPATCHED, Stage.RECEIVED),
                        new ClockRuns(),
                        new DueFrom(today),
                        new DueTo(sunday)),
                first(viewer, past, FIRST, new IsOpen(true), new InStage(Stage.DISPATCHED)),
                byUnit(tally),
                null,
                null,
                null,
                null);
    }

    /** The office of a line does not look at what was claimed to be done. */
    private static List<Awaited> decidedBy(Viewer viewer) {
        return viewer.may(Right.REVIEW) || viewer.may(Right.CLOSE)
                ? FOR_CLERKS
                : FOR_CLERKS.stream().filter(kind -> kind != Awaited.COMPLETION).toList();
    }

    private Board leader(Viewer viewer, @Nullable Instant past) {
        var tally = tally(viewer, past);
        return new Board(
                tally.countedAt(),
                counts(tally.all()),
                null,
                null,
                waiting(viewer, past, tally, FOR_LEADERS),
                null,
                null,
                null,
                byUnit(tally),
                byTheme(tally),
                tally.closed() == 0 ? null : (double) tally.closedInTime() / tally.closed(),
                first(viewer, past, FEW, new Narrowing.Lit(Light.RED)),
                promises(viewer, past, tally));
    }

    private Tally tally(Viewer viewer, @Nullable Instant past) {
        if (past != null) {
            return tallies.at(past, viewer);
        }
        return viewer.seesAllUnits() ? tallies.city() : tallies.of(viewer);
    }

    private List<Waiting> waiting(Viewer viewer, @Nullable Instant past, Tally tally, List<Awaited> kinds) {
        return kinds.stream()
                .map(kind -> new Waiting(
                        kind, tally.awaiting().getOrDefault(kind, 0), first(viewer, past, FEW, new Awaits(kind))))
                .toList();
    }

    private List<MatterRow> first(Viewer viewer, @Nullable Instant past, int most, Narrowing... narrowings) {
        return lists.page(viewer, List.of(narrowings), MatterSort.DUE, null, most, past)
                .rows();
    }

    private Promises promises(Viewer viewer, @Nullable Instant past, Tally tally) {
        var rows = first(viewer, past, FEW, new Pending());
        var days = promises.of(
                rows.stream().map(MatterRow::id).toList(), cityLights.at(past).now());
        return new Promises(
                tally.pending(),
                rows.stream()
                        .map(row -> new PendingMatter(row, days.get(row.id())))
                        .toList());
    }

    /** @param reachable whether it is of use to say whom to call: not for what is past */
    private List<SilentUnit> silent(Tally tally, boolean reachable, Viewer viewer) {
        var names = names();
        var liaisons = reachable ? liaisons(viewer) : Map.<UnitId, List<Contact>>of();
        var today = WorkCalendar.dayOf(tally.countedAt());
        return tally.parts().stream().collect(Collectors.toMap(Part::unit, part -> part, Part::plus)).values().stream()
                .filter(part -> part.lateSince() != null)
                .map(part -> new SilentUnit(
                        part.unit(),
                        names.getOrDefault(part.unit(), ""),
                        part.late(),
                        (int) ChronoUnit.DAYS.between(part.lateSince(), today),
                        liaisons.getOrDefault(part.unit(), List.of())))
                .sorted(Comparator.comparingInt(SilentUnit::days).reversed().thenComparing(SilentUnit::unit))
                .toList();
    }

    /** The office of a line knows who it is; whom the supervision office calls under what number stays with that. */
    private Map<UnitId, List<Contact>> liaisons(Viewer viewer) {
        var numbers = viewer.role() == Role.CLERK ? phones.maskedOfUnits() : Map.<PersonId, String>of();
        return people.ofUnits().stream()
                .collect(Collectors.groupingBy(
                        Person::unit,
                        Collectors.mapping(
                                person -> new Contact(person.id(), person.name(), numbers.get(person.id())),
                                Collectors.toList())));
    }

    private List<UnitCounts> byUnit(Tally tally) {
        var names = names();
        return sums(tally, Part::unit).entrySet().stream()
                .map(sum -> new UnitCounts(
                        sum.getKey(),
                        names.getOrDefault(sum.getKey(), ""),
                        sum.getValue().open(),
                        sum.getValue().red(),
                        sum.getValue().yellow(),
                        sum.getValue().blue()))
                .sorted(Comparator.comparingInt(UnitCounts::red)
                        .thenComparingInt(UnitCounts::yellow)
                        .thenComparingInt(UnitCounts::open)
                        .reversed()
                        .thenComparing(UnitCounts::unit))
                .toList();
    }

    private static List<ThemeCounts> byTheme(Tally tally) {
        return sums(tally, part -> Objects.requireNonNullElse(part.theme(), "")).entrySet().stream()
                .map(sum -> new ThemeCounts(
                        sum.getKey().isEmpty() ? null : sum.getKey(),
                        sum.getValue().open(),
                        sum.getValue().red(),
                        sum.getValue().yellow(),
                        sum.getValue().blue()))
                .sorted(Comparator.comparingInt(ThemeCounts::open).reversed())
                .toList();
    }

    private static <K> Map<K, Lit> sums(Tally tally, Function<Part, K> by) {
        return tally.parts().stream().collect(Collectors.toMap(by, Part::lit, Lit::plus));
    }

    private Map<UnitId, String> names() {
        return units.shortNames();
    }

    private static Counts counts(Lit lit) {
        return new Counts(lit.open(), lit.red(), lit.yellow(), lit.blue(), lit.green());
    }
}
