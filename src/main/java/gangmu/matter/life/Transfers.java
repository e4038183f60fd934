package gangmu.matter.life;

import gangmu.matter.MatterEvent.ApproverChanged;
import gangmu.matter.MatterEvent.InstructionHandedOver;
import gangmu.matter.MatterEvent.MatterTransferred;
import gangmu.matter.MatterEvent.VerificationAssigned;
import gangmu.organisation.Person;
import gangmu.organisation.UnitId;
import java.util.UUID;

/** 移交: somebody else goes on with a matter as it stands, because who had it is there no more (DOMAIN §9). */
record Transfers(Matter matter) {

    /**
     * Another unit takes the place of the lead unit. What was signed for, asked and claimed stays.
     *
     * @throws AlreadyLeads when it is the unit that leads
     */
    void toUnit(UnitId to, String reason, Occasion occasion) {
        if (to.equals(matter.leadUnit())) {
            throw new AlreadyLeads();
        }
        matter.happened(
                new MatterTransferred(matter.id(), occasion.at(), occasion.signature(), matter.leadUnit(), to, reason));
    }

    /**
     * Another person is to verify it.
     *
     * @throws VerifierConcerned when that person works for a unit of it
     */
    void toVerifier(Person to, Occasion occasion) {
        if (matter.concerns(to.unit())) {
            throw new VerifierConcerned();
        }
        matter.happened(new VerificationAssigned(
                matter.id(), occasion.at(), occasion.signature(), to.id(), to.name(), to.unit()));
    }

    /** Another leader sees to what a note on it asks for. */
    void instruction(UUID instruction, Person from, Person to, String reason, Occasion occasion) {
        matter.happened(new InstructionHandedOver(
                matter.id(),
                occasion.at(),
                occasion.signature(),
                instruction,
                from.id(),
                from.name(),
                to.id(),
                to.name(),
                reason));
    }

    /** Another leader takes the place of the one who approved it. */
    void toLeader(Person from, Person to, String reason, Occasion occasion) {
        matter.happened(new ApproverChanged(
                matter.id(), occasion.at(), occasion.signature(), from.id(), from.name(), to.id(), to.name(), reason));
    }
}
