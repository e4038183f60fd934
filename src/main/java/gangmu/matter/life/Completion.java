package gangmu.matter.life;

import gangmu.matter.ClosingPoint;
import gangmu.matter.MatterEvent.CompletionClaimed;
import gangmu.matter.MatterEvent.CompletionSentBack;
import gangmu.matter.MatterEvent.MatterClosed;
import gangmu.matter.MatterEvent.VerificationAssigned;
import gangmu.matter.MatterEvent.VerificationReported;
import gangmu.matter.Result;
import gangmu.organisation.Person;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 办结: claimed by the unit, verified by somebody of another one, closed by the supervision office: three facts (DOMAIN §1.7). */
record Completion(Matter matter) {

    /**
     * How a matter is closed.
     *
     * @param passed the closing points that were looked at and found good
     * @param accepted which of the claim's evidence is accepted
     * @param promisedFor for B and C: until when it is to be solved
     */
    record Verdict(
            Result result,
            String opinion,
            Set<ClosingPoint> passed,
            List<UUID> accepted,
            @Nullable LocalDate promisedFor) {}

    /** @param signedBy the head of the unit */
    void claim(String report, String signedBy, List<UUID> evidence, Occasion occasion) {
        matter.require(Deed.CLAIM, occasion);
        matter.happened(
                new CompletionClaimed(matter.id(), occasion.at(), occasion.signature(), report, signedBy, evidence));
    }

    void sendBack(Set<ClosingPoint> failed, String reason, Occasion occasion) {
        matter.require(Deed.SEND_BACK, occasion);
        var owed = matter.owedAfterClaim(occasion);
        matter.happened(new CompletionSentBack(
                matter.id(),
                occasion.at(),
                occasion.signature(),
                Set.copyOf(failed),
                reason,
                owed == null ? null : owed.from(),
                owed == null ? null : owed.due()));
    }

    /** @throws VerifierConcerned when the person works for a unit of this matter */
    void assignVerifier(Person verifier, Occasion occasion) {
        matter.require(Deed.ASSIGN_VERIFIER, occasion);
        if (matter.concerns(verifier.unit())) {
            throw new VerifierConcerned();
        }
        matter.happened(new VerificationAssigned(
                matter.id(), occasion.at(), occasion.signature(), verifier.id(), verifier.name(), verifier.unit()));
    }

    void verify(boolean confirmed, String finding, List<UUID> evidence, Occasion occasion) {
        matter.require(Deed.VERIFY, occasion);
        matter.happened(new VerificationReported(
                matter.id(), occasion.at(), occasion.signature(), confirmed, finding, evidence));
    }

    /**
     * @throws ClosingPointMissing when not all points passed that the result asks for
     * @throws EvidenceNotClaimed when evidence is accepted that the claim does not have
     * @throws PromiseMissing when it stays on the pending book without a day
     * @throws DayPast when that day is not ahead
     */
    void close(Verdict verdict, Occasion occasion) {
        matter.require(Deed.CLOSE, occasion);
        requireAllPassed(verdict);
        if (!matter.claim().orElseThrow().evidence().containsAll(verdict.accepted())) {
            throw new EvidenceNotClaimed();
        }
        matter.happened(new MatterClosed(
                matter.id(),
                occasion.at(),
                occasion.signature(),
                verdict.result(),
                verdict.opinion(),
                verdict.accepted(),
                promise(verdict, occasion),
                occasion.calendar()
                        .workingDayOnOrAfter(
                                occasion.today().plus(occasion.set().lookBackAfter(), ChronoUnit.DAYS))));
    }

    private static void requireAllPassed(Verdict verdict) {
        var missing = EnumSet.copyOf(verdict.result().points());
        missing.removeAll(verdict.passed());
        if (!missing.isEmpty()) {
            throw new ClosingPointMissing(missing);
        }
    }

    private static @Nullable LocalDate promise(Verdict verdict, Occasion occasion) {
        if (!verdict.result().staysPending()) {
            return null;
        }
        var day = verdict.promisedFor();
        if (day == null) {
            throw new PromiseMissing();
        }
        if (!day.isAfter(occasion.today())) {
            throw new DayPast(occasion.today());
        }
        return day;
    }
}
