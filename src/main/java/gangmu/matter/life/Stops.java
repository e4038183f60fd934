package gangmu.matter.life;

import gangmu.matter.MatterEvent.BlockAccepted;
import gangmu.matter.MatterEvent.BlockDeclined;
import gangmu.matter.MatterEvent.BlockLifted;
import gangmu.matter.MatterEvent.BlockReported;
import gangmu.matter.MatterEvent.ClockPaused;
import gangmu.matter.MatterEvent.ClockResumed;
import gangmu.matter.MatterEvent.PauseDeclined;
import gangmu.matter.MatterEvent.PauseRequested;
import gangmu.matter.MatterId;
import gangmu.matter.PauseReason;
import gangmu.matter.Standing.Awaited;
import gangmu.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/** 停表、卡点: the clock stands still for a named reason, or runs on whoever is in the way (DOMAIN §1.5, DESIGN §2). */
record Stops(Matter matter) {

    void askPause(PauseReason reason, String explanation, Occasion occasion) {
        matter.require(Deed.ASK_PAUSE, occasion);
        matter.happened(new PauseRequested(matter.id(), occasion.at(), occasion.signature(), reason, explanation));
    }

    /** Stops the clock without having been asked to. */
    void pause(PauseReason reason, String explanation, Occasion occasion) {
        matter.require(Deed.PAUSE, occasion);
        matter.happened(new ClockPaused(matter.id(), occasion.at(), occasion.signature(), reason, explanation));
    }

    /** @throws ClockStopped when it stands already */
    void acceptPause(Occasion occasion) {
        requireRunning(Deed.DECIDE_PAUSE, occasion);
        var asked = matter.asked(Awaited.PAUSE, PauseRequested.class).orElseThrow();
        matter.happened(
                new ClockPaused(matter.id(), occasion.at(), occasion.signature(), asked.reason(), asked.explanation()));
    }

    void declinePause(String reason, Occasion occasion) {
        matter.require(Deed.DECIDE_PAUSE, occasion);
        matter.happened(new PauseDeclined(matter.id(), occasion.at(), occasion.signature(), reason));
    }

    void resume(Occasion occasion) {
        matter.require(Deed.RESUME, occasion);
        var moved = matter.deadline().movedTo(occasion.today(), occasion.calendar());
        matter.happened(new ClockResumed(
                matter.id(),
                occasion.at(),
                occasion.signature(),
                moved == null ? null : moved.day(),
                moved != null && moved.provisional()));
    }

    /**
     * @param unit who is in the way
     * @param blocker the matter that is in the way, where it is one
     * @throws BlocksItself when that is the lead unit, or this matter
     */
    void reportBlock(UnitId unit, @Nullable MatterId blocker, String explanation, Occasion occasion) {
        matter.require(Deed.REPORT_BLOCK, occasion);
        if (unit.equals(matter.leadUnit()) || matter.id().equals(blocker)) {
            throw new BlocksItself();
        }
        matter.happened(
                new BlockReported(matter.id(), occasion.at(), occasion.signature(), unit, blocker, explanation));
    }

    /** @throws ClockStopped when it stands already */
    void acceptBlock(Occasion occasion) {
        requireRunning(Deed.DECIDE_BLOCK, occasion);
        var asked = matter.asked(Awaited.BLOCK, BlockReported.class).orElseThrow();
        matter.happened(
                new BlockAccepted(matter.id(), occasion.at(), occasion.signature(), asked.unit(), asked.blocker()));
    }

    void declineBlock(String reason, Occasion occasion) {
        matter.require(Deed.DECIDE_BLOCK, occasion);
        matter.happened(new BlockDeclined(matter.id(), occasion.at(), occasion.signature(), reason));
    }

    void liftBlock(Occasion occasion) {
        matter.require(Deed.LIFT_BLOCK, occasion);
        var deadline = matter.deadline();
        var moved = deadline.movedTo(occasion.today(), occasion.calendar());
        matter.happened(new BlockLifted(
                matter.id(),
                occasion.at(),
                occasion.signature(),
                matter.block().orElseThrow().unit(),
                deadline.daysStood(occasion.today()),
                moved == null ? null : moved.day(),
                moved != null && moved.provisional()));
    }

    private void requireRunning(Deed deed, Occasion occasion) {
        matter.require(deed, occasion);
        if (matter.deadline().stands()) {
            throw new ClockStopped(deed);
        }
    }
}
