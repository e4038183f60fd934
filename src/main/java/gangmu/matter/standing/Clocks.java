package gangmu.matter.standing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Both clocks of a matter at one moment, always shown together (DESIGN §2), and what follows from them.
 *
 * @param originalDue the last day of the order
 * @param due the last day with everything that was granted; null for what goes on without an end
 * @param provisional whether the last day depends on a year whose holidays are not announced
 * @param byDefault whether the order names no time and the rules' own limit was taken
 * @param overdueOriginal how many natural days it is past the order's last day, or was when its clock stopped; 0 when not
 * @param overdue the same against the approved last day
 * @param daysLeft natural days to the approved last day, 0 on it and past it; null when it is over or has no last day
 * @param light its colour; null when it is over
 * @param excused whether an accepted objective reason keeps the colour green
 * @param paused whether it stands still for a named reason
 * @param blockedBy the unit on which the clock runs instead, by its short name
 * @param stoppedOn the day on which the clock stopped; null while it runs
 * @param lateStart whether it was signed for too late to be called begun in time, or still is not
 */
@NamedInterface("lights")
public record Clocks(
        LocalDate originalDue,
        @Nullable LocalDate due,
        boolean provisional,
        boolean byDefault,
        int overdueOriginal,
        int overdue,
        @Nullable Integer daysLeft,
        @Nullable Light light,
        boolean excused,
        boolean paused,
        @Nullable String blockedBy,
        @Nullable LocalDate stoppedOn,
        boolean lateStart) {}
