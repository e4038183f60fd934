package gangmu.matter.life;

import gangmu.Refused;
import gangmu.matter.Importance;
import gangmu.matter.Stage;
import gangmu.matter.Standing.Awaited;
import gangmu.matter.life.Deed.Condition;
import gangmu.matter.rule.Rung;
import gangmu.organisation.Right;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What must be so for a deed to be done, each with the refusal where it is not. */
final class Conditions {

    private Conditions() {}

    static Condition at(Stage first, Stage... more) {
        Set<Stage> stages = EnumSet.of(first, more);
        return (deed, matter, _) ->
                unless(stages.contains(matter.stage()), () -> new NotAtThisStage(matter.stage(), deed));
    }

    static Condition byTheLeadUnit() {
        return (deed, matter, occasion) -> unless(isLead(matter, occasion), () -> new NotTheLeadUnit(deed));
    }

    static Condition byTheLeadUnitOrTheOffice() {
        return (deed, matter, occasion) ->
                unless(occasion.by().may(Right.DOCKET) || isLead(matter, occasion), () -> new NotTheLeadUnit(deed));
    }

    /** The offices of a line and of an area decide and chase in their own only, and no unit decides what it asked for itself. */
    static Condition withinReach() {
        return (_, matter, occasion) -> Reach.refusal(matter.leadUnit(), matter.approver(), occasion.by());
    }

    static Condition byACoUnit() {
        return (deed, matter, occasion) ->
                unless(matter.coUnits().contains(occasion.by().unit()), () -> new NotACoUnit(deed));
    }

    static Condition byAUnitOfIt() {
        return (deed, matter, occasion) -> {
            var unit = occasion.by().unit();
            return unless(matter.concerns(unit) || matter.isHeldUpBy(unit), () -> new NotAUnitOfThisMatter(deed));
        };
    }

    static Condition byTheVerifier() {
        return (_, matter, occasion) ->
                unless(matter.verifier().filter(occasion.by().person()::equals).isPresent(), NotTheVerifier::new);
    }

    /** Also not any more: who was asked to verify may have changed to a unit of the matter since, or somebody of it stands in. */
    static Condition notConcerned() {
        return (_, matter, occasion) -> {
            var deputy = occasion.by().deputy();
            var concerned = matter.concerns(occasion.by().unit()) || (deputy != null && matter.concerns(deputy.unit()));
            return unless(!concerned, VerifierConcerned::new);
        };
    }

    static Condition notReceived() {
        return (_, matter, _) -> matter.receipt()
                .filter(_ -> matter.stage() != Stage.DISPATCHED)
                .map(receipt -> new AlreadyReceived(receipt.by().name()));
    }

    static Condition notDesignated() {
        return (_, matter, _) -> unless(!matter.designated(), AlreadyDesignated::new);
    }

    static Condition inReturnWindow() {
        return (_, matter, occasion) -> {
            var until = matter.returnUntil();
            return unless(!occasion.today().isAfter(until), () -> new ReturnWindowClosed(until));
        };
    }

    static Condition asked(Awaited what) {
        return (_, matter, _) -> unless(matter.waits(what), () -> new NothingAsked(what));
    }

    static Condition notAsked(Awaited what) {
        return (_, matter, _) -> unless(!matter.waits(what), () -> new DecisionPending(what));
    }

    static Condition clockRuns() {
        return (deed, matter, _) -> unless(!matter.deadline().stands(), () -> new ClockStopped(deed));
    }

    static Condition paused() {
        return (_, matter, _) -> unless(matter.paused(), NotPaused::new);
    }

    static Condition blocked() {
        return (_, matter, _) -> unless(matter.block().isPresent(), NotBlocked::new);
    }

    static Condition extensionsLeft() {
        return (_, matter, occasion) -> {
            var most = occasion.set().extensionsMost();
            return unless(matter.deadline().extensions() < most, () -> new TooManyExtensions(most));
        };
    }

    static Condition beforeExpiry() {
        return (deed, matter, occasion) -> {
            var due = matter.deadline().due();
            if (due == null) {
                return Optional.of(new NotAtThisStage(matter.stage(), deed));
            }
            var ahead = occasion.set().extensionAhead();
            var last = ahead == 0 ? due : occasion.calendar().minusWorkingDays(due, ahead);
            return unless(!occasion.today().isAfter(last), () -> new ExtensionTooLate(last));
        };
    }

    static Condition notAnswered() {
        return (_, matter, occasion) -> unless(!matter.hasAnswered(occasion.by().unit()), AlreadyAnswered::new);
    }

    static Condition partsClosed() {
        return (_, matter, _) -> {
            var open = matter.kin().openParts();
            return unless(open == 0, () -> new PartsStillOpen(open));
        };
    }

    static Condition parentOpen() {
        return (_, matter, _) -> unless(matter.kin().parentOpen(), ParentClosed::new);
    }

    /** What is important, or everything where the rules say so, is verified; and what somebody was asked to verify. */
    static Condition verified() {
        return (_, matter, occasion) -> {
            var verification = matter.verification();
            if (verification.isPresent()) {
                return unless(verification.get().confirmed(), NotVerified::new);
            }
            var needed = matter.order().importance() == Importance.IMPORTANT
                    || occasion.set().verifyAll()
                    || matter.waits(Awaited.VERIFICATION);
            return unless(!needed, VerificationMissing::new);
        };
    }

    static Condition onPendingBook() {
        return (_, matter, _) -> unless(matter.pending(), NotOnPendingBook::new);
    }

    static Condition toLookBackOn() {
        return (_, matter, _) -> unless(matter.lookBackOn() != null, NothingToLookBackOn::new);
    }

    static Condition overdue() {
        return (_, matter, occasion) -> unless(matter.deadline().isOverdue(occasion.today()), NotOverdue::new);
    }

    static Condition notExcused() {
        return (_, matter, occasion) -> {
            var until = matter.excusedUntil();
            return unless(until == null || until.isBefore(occasion.today()), ExcusedForNow::new);
        };
    }

    static Condition rungLeft() {
        return (_, matter, _) -> unless(matter.rung() != Rung.UPGRADED, LadderExhausted::new);
    }

    static Condition notRemindedToday() {
        return (_, matter, occasion) -> unless(!occasion.today().equals(matter.remindedOn()), AlreadyReminded::new);
    }

    /** 催办 and what comes after it are two rights (DOMAIN §9.1). */
    static Condition rungGiven() {
        return (_, matter, occasion) -> {
            var first = Rung.after(matter.rung()) == Rung.EXPEDITED;
            var right = first ? Right.EXPEDITE : Right.SUPERVISE;
            return unless(occasion.by().may(right), () -> new RungNotGiven(first));
        };
    }

    private static boolean isLead(Matter matter, Occasion occasion) {
        return occasion.by().unit().equals(matter.leadUnit());
    }

    private static Optional<Refused> unless(boolean so, Supplier<Refused> refusal) {
        return so ? Optional.empty() : Optional.of(refusal.get());
    }
}
