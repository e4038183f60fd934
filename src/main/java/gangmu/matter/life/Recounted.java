package gangmu.matter.life;

import gangmu.calendar.Moving;
import gangmu.calendar.WorkCalendar;
import gangmu.matter.MatterEvent.DeadlineConfirmed;
import gangmu.matter.Signature;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A matter of which a notice of holidays moves some limit.
 *
 * @param standing its limits as they are
 * @param then its limits as they will be
 */
record Recounted(Matter matter, Recount standing, Recount then) {

    /** What moves, in words; the last day first. */
    Stream<Moving> moves() {
        return Stream.of(
                        last(),
                        original(),
                        other("签收期限", endOf(standing.receiptDue()), endOf(then.receiptDue())),
                        other("申请退回期限", standing.returnUntil(), then.returnUntil()),
                        other("协办意见期限", standing.coUnitDue(), then.coUnitDue()),
                        other("进展反馈期限", standing.reportDue(), then.reportDue()))
                .flatMap(Optional::stream);
    }

    DeadlineConfirmed confirmed(Instant at, Signature by) {
        return new DeadlineConfirmed(
                matter.id(),
                at,
                by,
                then.original(),
                then.due(),
                then.provisional(),
                changed(standing.receiptDue(), then.receiptDue()),
                changed(standing.returnUntil(), then.returnUntil()),
                changed(standing.coUnitDue(), then.coUnitDue()),
                changed(standing.reportDue(), then.reportDue()));
    }

    private Optional<Moving> last() {
        var from = standing.due();
        var to = then.due();
        var same = Objects.equals(from, to) && standing.provisional() == then.provisional();
        return same || from == null || to == null
                ? Optional.empty()
                : Optional.of(moving("", from, to, standing.provisional(), then.provisional()));
    }

    /** Where it moves alone: the approved last day was named by somebody since. */
    private Optional<Moving> original() {
        return last().isPresent() ? Optional.empty() : other("原定办结期限", standing.original(), then.original());
    }

    private Optional<Moving> other(String what, @Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null || from.equals(to)
                ? Optional.empty()
                : Optional.of(moving(what + "：", from, to, false, false));
    }

    private Moving moving(
            String what, LocalDate from, LocalDate to, boolean provisionalBefore, boolean provisionalAfter) {
        var order = matter.order();
        return new Moving(
                order.code(),
                what + order.demand(),
                matter.id().value(),
                from,
                to,
                provisionalBefore,
                provisionalAfter);
    }

    private static @Nullable LocalDate endOf(@Nullable Instant limit) {
        return limit == null ? null : WorkCalendar.dayOf(limit.minusNanos(1));
    }

    private static <T> @Nullable T changed(@Nullable T from, @Nullable T to) {
        return Objects.equals(from, to) ? null : to;
    }
}
