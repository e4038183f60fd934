package gangmu.matter.life;

import gangmu.matter.MatterEvent.LongTermDeclined;
import gangmu.matter.MatterEvent.LongTermProposed;
import gangmu.matter.MatterEvent.MadeLongTerm;
import gangmu.matter.MatterEvent.MatterTerminated;
import gangmu.matter.MatterEvent.TerminationDeclined;
import gangmu.matter.MatterEvent.TerminationProposed;
import gangmu.matter.Rhythm;
import gangmu.matter.Standing;
import gangmu.matter.rule.Cadence;

/** 长期推进、终止: a matter that is not closed but goes on with staged reports, or ends undone; both with a leader's approval (DOMAIN §1.4). */
record OtherEndings(Matter matter) {

    void proposeLongTerm(String plan, Cadence cadence, Occasion occasion) {
        matter.require(Deed.PROPOSE_LONG_TERM, occasion);
        matter.happened(new LongTermProposed(matter.id(), occasion.at(), occasion.signature(), plan, cadence));
    }

    /** @throws ClockStopped when the clock was stopped since it was proposed */
    void makeLongTerm(Occasion occasion) {
        matter.require(Deed.DECIDE_LONG_TERM, occasion);
        if (matter.deadline().stands()) {
            throw new ClockStopped(Deed.DECIDE_LONG_TERM);
        }
        var asked =
                matter.asked(Standing.Awaited.LONG_TERM, LongTermProposed.class).orElseThrow();
        var usual = matter.rhythm();
        var owed = new Rhythm(asked.cadence(), usual.weekday(), usual.dayOfMonth())
                .firstFrom(occasion.today(), occasion.set().firstReportAfter(), occasion.calendar());
        matter.happened(new MadeLongTerm(
                matter.id(),
                occasion.at(),
                occasion.signature(),
                asked.plan(),
                asked.cadence(),
                owed == null ? null : owed.from(),
                owed == null ? null : owed.due()));
    }

    void declineLongTerm(String reason, Occasion occasion) {
        matter.require(Deed.DECIDE_LONG_TERM, occasion);
        matter.happened(new LongTermDeclined(matter.id(), occasion.at(), occasion.signature(), reason));
    }

    void proposeTermination(String reason, Occasion occasion) {
        matter.require(Deed.PROPOSE_TERMINATION, occasion);
        matter.happened(new TerminationProposed(matter.id(), occasion.at(), occasion.signature(), reason));
    }

    /** @throws PartsStillOpen when it was divided since it was proposed */
    void terminate(Occasion occasion) {
        matter.require(Deed.DECIDE_TERMINATION, occasion);
        if (matter.kin().openParts() > 0) {
            throw new PartsStillOpen(matter.kin().openParts());
        }
        matter.happened(new MatterTerminated(matter.id(), occasion.at(), occasion.signature()));
    }

    void declineTermination(String reason, Occasion occasion) {
        matter.require(Deed.DECIDE_TERMINATION, occasion);
        matter.happened(new TerminationDeclined(matter.id(), occasion.at(), occasion.signature(), reason));
    }
}
