package gangmu.matter.life;

import gangmu.AsTheSystem;
import gangmu.NotFound;
import gangmu.OneAtATime;
import gangmu.matter.Importance;
import gangmu.matter.Mandate;
import gangmu.matter.MatterId;
import gangmu.matter.Order;
import gangmu.matter.Source;
import gangmu.organisation.Right;
import gangmu.organisation.Unit;
import gangmu.organisation.UnitId;
import gangmu.organisation.Units;
import gangmu.organisation.Viewer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Orders that come from a matter: of a leader's note on it, and of its parts. */
@Service
@Transactional
class OrderCommands {

    /** What is to be done, by whom, until when. */
    record Wanted(
            String demand,
            @Nullable String requirement,
            @Nullable String theme,
            UnitId leadUnit,
            List<UnitId> coUnits,
            @Nullable LocalDate deadline,
            @Nullable String deadlineText,
            Importance importance) {}

    private final MatterCommands commands;
    private final MatterDispatch matters;
    private final Occasions occasions;
    private final JdbcClient jdbc;
    private final Instructions instructions;
    private final OneAtATime oneAtATime;
    private final Units units;

    OrderCommands(
            MatterCommands commands,
            MatterDispatch matters,
            Occasions occasions,
            JdbcClient jdbc,
            Instructions instructions,
            OneAtATime oneAtATime,
            Units units) {
        this.commands = commands;
        this.matters = matters;
        this.occasions = occasions;
        this.jdbc = jdbc;
        this.instructions = instructions;
        this.oneAtATime = oneAtATime;
        this.units = units;
    }

    /**
     * Hands out what a leader's note asks for, in the name of the leader or of who took the note over.
     *
     * @throws NotFound when there is no such note
     * @throws NotOfOwnLine when the office of a line takes the note of another leader
     * @throws InstructionForReading when it asks only to be read
     * @throws InstructionOrdered when an order was made of it before
     */
    MatterId orderInstructed(UUID instruction, Wanted wanted, Viewer by) {
        // also so that no number is given twice
        oneAtATime.enter("matter.instruction");
        var note = instructions.note(instruction);
        Reach.requireOwnLine(note.inCharge(), by);
        if (!note.forAction()) {
            throw new InstructionForReading();
        }
        if (count("select count(*) from matter.matter where mandate_id = :value", instruction) > 0) {
            throw new InstructionOrdered();
        }
        var occasion = occasions.of(by);
        requireAhead(wanted.deadline(), occasion);
        var series = "〔%d〕批-".formatted(occasion.today().getYear());
        var code = series
                + (count(
                                "select count(*) from matter.matter where parent_id is null and code like :value",
                                series + "%")
                        + 1);
        var source = commands.find(note.matter(), by).order();
        var mandate = new Mandate(
                Source.INSTRUCTION,
                instruction,
                "%s在%s上的批示".formatted(note.writtenBy(), source.code()),
                note.inCharge(),
                note.inChargeName());
        return dispatch(code, wanted, wanted.deadline(), mandate, null, note.matter(), by);
    }

    /**
     * Hands out a part of a matter. A unit hands out to whom it may give orders: to what is below it, and to those who assist in the matter.
     *
     * @throws NotTheirsToCharge when a unit would charge another one
     * @throws PartLaterThanWhole when it is to be done later than the whole
     */
    MatterId divide(MatterId whole, Wanted wanted, Viewer by) {
        oneAtATime.enter(whole.turn());
        var matter = commands.find(whole, by);
        var occasion = occasions.of(by);
        matter.require(Deed.DIVIDE, occasion);
        if (!by.may(Right.DOCKET)) {
            requireTheirs(matter, wanted, by);
        }
        requireAhead(wanted.deadline(), occasion);
        var order = matter.order();
        var mandate = new Mandate(
                Source.SUB_MATTER, whole.value(), order.code() + "的分解", matter.approver(), matter.approverName());
        var parts = count("select count(*) from matter.matter where parent_id = :value", whole.value());
        return dispatch(
                order.code() + "-" + (parts + 1),
                wanted,
                partDeadline(matter, wanted.deadline(), occasion),
                mandate,
                whole,
                null,
                by);
    }

    /** The day wanted, or that of the whole; where the whole is late already, what the rules give. */
    private static @Nullable LocalDate partDeadline(Matter whole, @Nullable LocalDate wanted, Occasion occasion) {
        var due = whole.deadline().due();
        if (due == null || due.isBefore(occasion.today())) {
            return wanted;
        }
        if (wanted != null && wanted.isAfter(due)) {
            throw new PartLaterThanWhole(due);
        }
        return wanted == null ? due : wanted;
    }

    private void requireTheirs(Matter whole, Wanted wanted, Viewer by) {
        var theirs = new HashSet<>(units.andBelow(by.unit()));
        theirs.addAll(whole.coUnits());
        var others = Stream.concat(Stream.of(wanted.leadUnit()), wanted.coUnits().stream())
                .filter(unit -> !theirs.contains(unit))
                .map(unit -> units.find(unit).map(Unit::shortName).orElse(""))
                .distinct()
                .toList();
        if (!others.isEmpty()) {
            throw new NotTheirsToCharge(others);
        }
    }

    private MatterId dispatch(
            String code,
            Wanted wanted,
            @Nullable LocalDate deadline,
            Mandate mandate,
            @Nullable MatterId whole,
            @Nullable MatterId derivedFrom,
            Viewer by) {
        var named = new ArrayList<>(wanted.coUnits());
        named.add(wanted.leadUnit());
        commands.requireUnits(named);
        return matters.dispatch(
                new Order(
                        code,
                        wanted.demand(),
                        wanted.requirement(),
                        wanted.theme(),
                        wanted.leadUnit(),
                        wanted.coUnits().stream().distinct().toList(),
                        deadline,
                        wanted.deadlineText(),
                        wanted.importance(),
                        mandate,
                        null,
                        whole,
                        derivedFrom),
                by);
    }

    /** How many there are, whosever they are. */
    private long count(String sql, Object value) {
        return AsTheSystem.call(
                () -> jdbc.sql(sql).param("value", value).query(Long.class).single());
    }

    private static void requireAhead(@Nullable LocalDate day, Occasion occasion) {
        if (day != null && day.isBefore(occasion.today())) {
            throw new DayPast(occasion.today());
        }
    }
}
