package gangmu.matter.life;

import gangmu.matter.MatterEvent.ExtensionDeclined;
import gangmu.matter.MatterEvent.ExtensionGranted;
import gangmu.matter.MatterEvent.ExtensionRequested;
import gangmu.matter.Standing;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** 延期: more time, asked for before the time is over, with a definite new day, so often and so long (DOMAIN §1.4, §1.5). */
record Extensions(Matter matter) {

    /**
     * @param signedBy the head of the unit
     * @throws NotALaterDay when the new day is not after the one that holds
     * @throws ExtensionTooLong when it adds too many days
     */
    void ask(String reason, String progress, LocalDate until, String signedBy, Occasion occasion) {
        matter.require(Deed.ASK_EXTENSION, occasion);
        requireWithinBounds(until, occasion);
        matter.happened(new ExtensionRequested(
                matter.id(), occasion.at(), occasion.signature(), reason, progress, until, signedBy));
    }

    /**
     * Grants it, to the day asked for or another one.
     *
     * @throws ClockStopped while the clock stands for another reason: the day would move again
     */
    void grant(@Nullable LocalDate until, @Nullable String remark, Occasion occasion) {
        matter.require(Deed.DECIDE_EXTENSION, occasion);
        if (matter.paused() || matter.block().isPresent()) {
            throw new ClockStopped(Deed.DECIDE_EXTENSION);
        }
        var asked = matter.asked(Standing.Awaited.EXTENSION, ExtensionRequested.class)
                .orElseThrow()
                .until();
        var day = until == null ? asked : until;
        requireWithinBounds(day, occasion);
        matter.happened(new ExtensionGranted(matter.id(), occasion.at(), occasion.signature(), day, remark));
    }

    void decline(String reason, Occasion occasion) {
        matter.require(Deed.DECIDE_EXTENSION, occasion);
        matter.happened(new ExtensionDeclined(matter.id(), occasion.at(), occasion.signature(), reason));
    }

    private void requireWithinBounds(LocalDate until, Occasion occasion) {
        var deadline = matter.deadline();
        var due = deadline.due();
        if (due == null) {
            throw new NotAtThisStage(matter.stage(), Deed.ASK_EXTENSION);
        }
        if (!until.isAfter(due)) {
            throw new NotALaterDay(due);
        }
        var left = Math.max(0, occasion.set().extensionDaysMost() - deadline.extendedDays());
        if (ChronoUnit.DAYS.between(due, until) > left) {
            throw new ExtensionTooLong(left);
        }
    }
}
