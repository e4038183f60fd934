package gangmu.matter.standing;

import gangmu.calendar.WorkCalendar;
import gangmu.matter.Standing;
import gangmu.matter.rule.RuleSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * 灯色与时限的口径: what follows from how a matter stands, at one moment. Nothing of it is stored; screens, reminders and bulletins all ask
 * here (DESIGN §2, DOMAIN §1.6).
 *
 * <p>The rule is written twice, for one matter in Java and for many in SQL; a test holds both together. The dates that depend on the
 * calendar and on the rules in force are worked out once, for the moment that is asked about.
 */
@NamedInterface("lights")
public final class Lights {

    /** The light of the standing {@code s}: the same words as {@link #light}. */
    public static final String LIGHT = """
            case when not s.open then null
                 when s.excused_until >= :today then 'GREEN'
                 when s.due < coalesce(s.stopped_on, :today) then 'RED'
                 when s.stopped_on is not null then 'GREEN'
                 when (s.due is not null and s.original_due < :today)
                      or s.sent_back or s.receipt_due <= :now or s.report_due < :today then 'YELLOW'
                 when s.due <= :nearUntil then 'BLUE'
                 else 'GREEN'
             end""";

    /** How many days {@code s} is past the approved last day. */
    public static final String OVERDUE = "coalesce(greatest(coalesce(s.stopped_on, :today) - s.due, 0), 0)";

    /** How many days {@code s} is past the last day of the order. */
    public static final String OVERDUE_ORIGINAL =
            "case when s.due is null then 0 else greatest(coalesce(s.stopped_on, :today) - s.original_due, 0) end";

    /** Whether a report for a period that has begun is owed. */
    public static final String OWES_REPORT = "coalesce(s.owes_from <= :today, false)";

    /** Whether the last day for the report that is owed has passed. */
    public static final String REPORT_IS_LATE = "s.report_due < :today";

    private final Instant now;
    private final LocalDate today;
    private final LocalDate nearUntil;
    private final WorkCalendar calendar;
    private final RuleSet rules;

    private Lights(Instant now, WorkCalendar calendar, RuleSet rules) {
        // the database keeps millionths of a second
        this.now = now.truncatedTo(ChronoUnit.MICROS);
        this.calendar = calendar;
        this.rules = rules;
        today = WorkCalendar.dayOf(now);
        nearUntil = calendar.plusWorkingDays(today, rules.nearWithin());
    }

    /** What holds at a moment, by the calendar and the rules of that moment. */
    public static Lights at(Instant moment, WorkCalendar calendar, RuleSet rules) {
        return new Lights(moment, calendar, rules);
    }

    /** The moment that is asked about. */
    public Instant now() {
        return now;
    }

    /** Its day in the city. */
    public LocalDate today() {
        return today;
    }

    /** Until which last day a matter is near its end. */
    public LocalDate nearUntil() {
        return nearUntil;
    }

    /** The dates that the SQL compares with. */
    public Map<String, Object> parameters() {
        return Map.of("now", now.atOffset(ZoneOffset.UTC), "today", today, "nearUntil", nearUntil);
    }

    public @Nullable Light light(Standing standing) {
        if (!standing.stage().open()) {
            return null;
        } else if (isExcused(standing)) {
            return Light.GREEN;
        } else if (overdue(standing) > 0) {
            return Light.RED;
        } else if (standing.stoppedOn() != null) {
            return Light.GREEN;
        } else if (isBehind(standing)) {
            return Light.YELLOW;
        }
        return standing.due() != null && !standing.due().isAfter(nearUntil) ? Light.BLUE : Light.GREEN;
    }

    /** Natural days past the approved last day, up to the day on which the clock stopped; 0 when not past. */
    public int overdue(Standing standing) {
        return standing.due() == null ? 0 : daysPast(standing.due(), standing);
    }

    /** The same against the last day of the order. What goes on without an end is past neither. */
    public int overdueOriginal(Standing standing) {
        return standing.due() == null ? 0 : daysPast(standing.originalDue(), standing);
    }

    /** Whether a report for a period that has begun is owed. */
    public boolean owesReport(Standing standing) {
        return standing.owesFrom() != null && !standing.owesFrom().isAfter(today);
    }

    /** Whether the last day for the report that is owed has passed. */
    public boolean reportIsLate(Standing standing) {
        return standing.stage().open()
                && standing.reportDue() != null
                && standing.reportDue().isBefore(today);
    }

    /**
     * Both clocks.
     *
     * @param byDefault whether the order names no time
     * @param blockedBy the name of the unit in the way
     * @param dispatchedAt when it was handed out
     * @param begunAt when the unit signed for it; null when it has not. Nothing else can be done before
     */
    public Clocks clocks(
            Standing standing,
            boolean byDefault,
            @Nullable String blockedBy,
            Instant dispatchedAt,
            @Nullable Instant begunAt) {
        return new Clocks(
                standing.originalDue(),
                standing.due(),
                standing.provisional(),
                byDefault,
                overdueOriginal(standing),
                overdue(standing),
                daysLeft(standing),
                light(standing),
                standing.stage().open() && isExcused(standing),
                standing.paused(),
                blockedBy,
                standing.stoppedOn(),
                isLateStart(dispatchedAt, begunAt));
    }

    /** Whether nothing was done within the working days that the rules give for a beginning. */
    boolean isLateStart(Instant dispatchedAt, @Nullable Instant begunAt) {
        var begun = begunAt == null ? today : WorkCalendar.dayOf(begunAt);
        return calendar.plusWorkingDays(WorkCalendar.dayOf(dispatchedAt), rules.startWithin())
                .isBefore(begun);
    }

    private @Nullable Integer daysLeft(Standing standing) {
        return standing.due() == null || !standing.stage().open()
                ? null
                : Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(clockDay(standing), standing.due())));
    }

    private boolean isExcused(Standing standing) {
        return standing.excusedUntil() != null && !standing.excusedUntil().isBefore(today);
    }

    private boolean isBehind(Standing standing) {
        return standing.sentBack()
                || (standing.due() != null && standing.originalDue().isBefore(today))
                || (standing.receiptDue() != null && !now.isBefore(standing.receiptDue()))
                || (standing.reportDue() != null && standing.reportDue().isBefore(today));
    }

    private int daysPast(LocalDate last, Standing standing) {
        return Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(last, clockDay(standing))));
    }

    private LocalDate clockDay(Standing standing) {
        return standing.stoppedOn() == null ? today : standing.stoppedOn();
    }
}
