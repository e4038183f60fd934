package gangmu.matter.life;

import gangmu.matter.MatterEvent.CoUnitAnswered;
import gangmu.matter.MatterEvent.InstructionGiven;
import gangmu.matter.MatterEvent.MatterReceived;
import gangmu.matter.MatterEvent.ReasonAccepted;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** 签收、协办、批示: what the people around a matter do while it is being done. */
record Handling(Matter matter) {

    /** Signs for it in the name of the lead unit. */
    void receive(Occasion occasion) {
        matter.require(Deed.RECEIVE, occasion);
        matter.happened(new MatterReceived(matter.id(), occasion.at(), occasion.signature()));
    }

    /** An assisting unit gives its opinion to the lead unit. */
    void answer(String opinion, List<UUID> evidence, Occasion occasion) {
        matter.require(Deed.ANSWER_AS_CO_UNIT, occasion);
        matter.happened(new CoUnitAnswered(matter.id(), occasion.at(), occasion.signature(), opinion, evidence));
    }

    /**
     * Accepts an objective reason for being late.
     *
     * @param until until when it holds
     * @throws DayPast when that is before today
     */
    void excuse(String reason, LocalDate until, Occasion occasion) {
        matter.require(Deed.EXCUSE, occasion);
        if (until.isBefore(occasion.today())) {
            throw new DayPast(occasion.today());
        }
        matter.happened(new ReasonAccepted(matter.id(), occasion.at(), occasion.signature(), reason, until));
    }

    /** A leader writes a note on it; the note's id is given back. */
    UUID instruct(String words, boolean forAction, Occasion occasion) {
        matter.require(Deed.INSTRUCT, occasion);
        var id = UUID.randomUUID();
        matter.happened(new InstructionGiven(matter.id(), occasion.at(), occasion.signature(), id, words, forAction));
        return id;
    }
}
