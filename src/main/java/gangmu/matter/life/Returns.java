package gangmu.matter.life;

import gangmu.matter.MatterEvent.MatterReassigned;
import gangmu.matter.MatterEvent.ReturnDeclined;
import gangmu.matter.MatterEvent.ReturnRequested;
import gangmu.matter.Standing;
import gangmu.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/** 退回: a unit says that a matter is not its duty, once, with a reason and the unit whose duty it is (DOMAIN §1.4). */
record Returns(Matter matter) {

    /** @throws SuggestsItself when no other unit is suggested */
    void ask(String reason, UnitId suggested, Occasion occasion) {
        matter.require(Deed.ASK_RETURN, occasion);
        if (suggested.equals(matter.leadUnit())) {
            throw new SuggestsItself();
        }
        matter.happened(new ReturnRequested(matter.id(), occasion.at(), occasion.signature(), reason, suggested));
    }

    /**
     * Designates the unit that was suggested, or another one; it has the usual time to sign.
     *
     * @throws AlreadyLeads when it is the unit that wants to return it
     */
    void accept(@Nullable UnitId designated, String reason, Occasion occasion) {
        matter.require(Deed.DECIDE_RETURN, occasion);
        var leadUnit = designated == null ? suggested() : designated;
        if (leadUnit.equals(matter.leadUnit())) {
            throw new AlreadyLeads();
        }
        var receiptDue =
                occasion.calendar().due(occasion.at(), occasion.set().receipt()).at();
        var owed = matter.owedFrom(occasion);
        matter.happened(new MatterReassigned(
                matter.id(),
                occasion.at(),
                occasion.signature(),
                leadUnit,
                reason,
                receiptDue,
                owed == null ? null : owed.from(),
                owed == null ? null : owed.due()));
    }

    void decline(String reason, Occasion occasion) {
        matter.require(Deed.DECIDE_RETURN, occasion);
        matter.happened(new ReturnDeclined(matter.id(), occasion.at(), occasion.signature(), reason));
    }

    private UnitId suggested() {
        return matter.asked(Standing.Awaited.RETURN, ReturnRequested.class)
                .orElseThrow()
                .suggested();
    }
}
