package gangmu.matter.life;

import gangmu.matter.MatterEvent.LookedBack;
import gangmu.matter.MatterEvent.MatterReopened;
import gangmu.matter.MatterEvent.PendingCleared;
import gangmu.matter.ReopenReason;
import java.time.LocalDate;

/** 挂账、回头看、重新办理: what happens to a matter that is closed (DOMAIN §1.4, §1.7). */
record Afterwards(Matter matter) {

    /** What was closed without being solved is solved now. */
    void clear(String explanation, Occasion occasion) {
        matter.require(Deed.CLEAR_PENDING, occasion);
        matter.happened(new PendingCleared(matter.id(), occasion.at(), occasion.signature(), explanation));
    }

    /** @param kept whether it is still as it was when it was closed */
    void lookBack(boolean kept, String finding, Occasion occasion) {
        matter.require(Deed.LOOK_BACK, occasion);
        matter.happened(new LookedBack(matter.id(), occasion.at(), occasion.signature(), kept, finding));
    }

    /**
     * Takes it up again.
     *
     * @param due the new last day
     * @throws DayPast when that is not ahead
     */
    void reopen(ReopenReason reason, String explanation, LocalDate due, Occasion occasion) {
        matter.require(Deed.REOPEN, occasion);
        if (!due.isAfter(occasion.today())) {
            throw new DayPast(occasion.today());
        }
        var owed = matter.owedFrom(occasion);
        matter.happened(new MatterReopened(
                matter.id(),
                occasion.at(),
                occasion.signature(),
                reason,
                explanation,
                due,
                owed == null ? null : owed.from(),
                owed == null ? null : owed.due()));
    }
}
