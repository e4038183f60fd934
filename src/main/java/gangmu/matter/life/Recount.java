package gangmu.matter.life;

import gangmu.calendar.WorkCalendar;
import gangmu.matter.MatterEvent;
import gangmu.matter.MatterEvent.BlockLifted;
import gangmu.matter.MatterEvent.ClockResumed;
import gangmu.matter.MatterEvent.DeadlineConfirmed;
import gangmu.matter.MatterEvent.MatterDispatched;
import gangmu.matter.MatterEvent.MatterReassigned;
import gangmu.matter.Terms;
import gangmu.matter.rule.Rules;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 重新核定: the limits of a matter as they would be had this calendar been known from the beginning. What somebody said stays as it was
 * said; what was counted is counted again, by the rules of its time.
 *
 * @param original the last day of the order
 * @param due the approved last day
 * @param provisional whether that day depends on a year whose holidays are not announced
 * @param receiptDue by when it must be signed for; null once it is
 * @param returnUntil the last day for a return
 * @param coUnitDue the last day for the opinions of the assisting units
 * @param reportDue the last day for the report that is owed; null where none is
 */
record Recount(
        LocalDate original,
        @Nullable LocalDate due,
        boolean provisional,
        @Nullable Instant receiptDue,
        LocalDate returnUntil,
        LocalDate coUnitDue,
        @Nullable LocalDate reportDue) {

    /** @param rules those in force at a moment */
    static Recount of(Matter matter, WorkCalendar calendar, Function<Instant, Rules> rules) {
        var counted = new ArrayList<MatterEvent>();
        for (var deed : matter.deeds()) {
            if (!(deed instanceof DeadlineConfirmed)) {
                counted.add(again(deed, counted, calendar, rules));
            }
        }
        return limits(Matter.of(counted), matter.reportDue(calendar));
    }

    /** As they stand. */
    static Recount standing(Matter matter) {
        return limits(matter, matter.standing().reportDue());
    }

    /** The same, but for what one calendar gives otherwise than the one before it. */
    Recount moved(Recount before, Recount after) {
        var last = !Objects.equals(before.due, after.due) || before.provisional != after.provisional;
        return new Recount(
                before.original.equals(after.original) ? original : after.original,
                last ? after.due : due,
                last ? after.provisional : provisional,
                Objects.equals(before.receiptDue, after.receiptDue) ? receiptDue : after.receiptDue,
                before.returnUntil.equals(after.returnUntil) ? returnUntil : after.returnUntil,
                before.coUnitDue.equals(after.coUnitDue) ? coUnitDue : after.coUnitDue,
                reportDue == null || Objects.equals(before.reportDue, after.reportDue) ? reportDue : after.reportDue);
    }

    /** What a deed would have said; {@code before} are those before it, as they would have been. */
    private static MatterEvent again(
            MatterEvent deed, List<MatterEvent> before, WorkCalendar calendar, Function<Instant, Rules> rules) {
        return switch (deed) {
            case MatterDispatched it ->
                new MatterDispatched(
                        it.matter(),
                        it.at(),
                        it.by(),
                        it.order(),
                        Terms.of(it.order(), it.at(), calendar, rules.apply(it.at())));
            case MatterReassigned it ->
                new MatterReassigned(
                        it.matter(),
                        it.at(),
                        it.by(),
                        it.leadUnit(),
                        it.reason(),
                        calendar.due(it.at(), rules.apply(it.at()).set().receipt())
                                .at(),
                        it.reportFrom(),
                        it.reportDue());
            case ClockResumed it -> {
                var moved = moved(it, before, calendar);
                yield new ClockResumed(
                        it.matter(),
                        it.at(),
                        it.by(),
                        moved == null ? null : moved.day(),
                        moved != null && moved.provisional());
            }
            case BlockLifted it -> {
                var moved = moved(it, before, calendar);
                yield new BlockLifted(
                        it.matter(),
                        it.at(),
                        it.by(),
                        it.unit(),
                        it.days(),
                        moved == null ? null : moved.day(),
                        moved != null && moved.provisional());
            }
            default -> deed;
        };
    }

    private static Deadline.@Nullable Last moved(MatterEvent deed, List<MatterEvent> before, WorkCalendar calendar) {
        return Matter.of(before).deadline().movedTo(WorkCalendar.dayOf(deed.at()), calendar);
    }

    private static Recount limits(Matter matter, @Nullable LocalDate reportDue) {
        var deadline = matter.deadline();
        return new Recount(
                deadline.original(),
                deadline.due(),
                deadline.provisional(),
                matter.receiptDue(),
                matter.returnUntil(),
                matter.coUnitDue(),
                reportDue);
    }
}
