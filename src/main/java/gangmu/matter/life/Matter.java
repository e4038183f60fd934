package gangmu.matter.life;

import gangmu.Refused;
import gangmu.calendar.WorkCalendar;
import gangmu.matter.MatterEvent;
import gangmu.matter.MatterEvent.ApproverChanged;
import gangmu.matter.MatterEvent.BlockAccepted;
import gangmu.matter.MatterEvent.BlockDeclined;
import gangmu.matter.MatterEvent.BlockLifted;
import gangmu.matter.MatterEvent.BlockReported;
import gangmu.matter.MatterEvent.ClockPaused;
import gangmu.matter.MatterEvent.ClockResumed;
import gangmu.matter.MatterEvent.CoUnitAnswered;
import gangmu.matter.MatterEvent.CompletionClaimed;
import gangmu.matter.MatterEvent.CompletionSentBack;
import gangmu.matter.MatterEvent.DeadlineConfirmed;
import gangmu.matter.MatterEvent.EscalationDeclined;
import gangmu.matter.MatterEvent.EscalationProposed;
import gangmu.matter.MatterEvent.ExtensionDeclined;
import gangmu.matter.MatterEvent.ExtensionGranted;
import gangmu.matter.MatterEvent.ExtensionRequested;
import gangmu.matter.MatterEvent.InstructionGiven;
import gangmu.matter.MatterEvent.InstructionHandedOver;
import gangmu.matter.MatterEvent.LongTermDeclined;
import gangmu.matter.MatterEvent.LongTermProposed;
import gangmu.matter.MatterEvent.LookedBack;
import gangmu.matter.MatterEvent.MadeLongTerm;
import gangmu.matter.MatterEvent.MatterClosed;
import gangmu.matter.MatterEvent.MatterDispatched;
import gangmu.matter.MatterEvent.MatterEscalated;
import gangmu.matter.MatterEvent.MatterReassigned;
import gangmu.matter.MatterEvent.MatterReceived;
import gangmu.matter.MatterEvent.MatterReminded;
import gangmu.matter.MatterEvent.MatterReopened;
import gangmu.matter.MatterEvent.MatterTerminated;
import gangmu.matter.MatterEvent.MatterTransferred;
import gangmu.matter.MatterEvent.PauseDeclined;
import gangmu.matter.MatterEvent.PauseRequested;
import gangmu.matter.MatterEvent.PendingCleared;
import gangmu.matter.MatterEvent.ReasonAccepted;
import gangmu.matter.MatterEvent.ReturnDeclined;
import gangmu.matter.MatterEvent.ReturnRequested;
import gangmu.matter.MatterEvent.TerminationDeclined;
import gangmu.matter.MatterEvent.TerminationProposed;
import gangmu.matter.MatterEvent.VerificationAssigned;
import gangmu.matter.MatterEvent.VerificationReported;
import gangmu.matter.MatterId;
import gangmu.matter.Order;
import gangmu.matter.Rhythm;
import gangmu.matter.Signature;
import gangmu.matter.Stage;
import gangmu.matter.Standing;
import gangmu.matter.Standing.Awaited;
import gangmu.matter.Terms;
import gangmu.matter.rule.Rung;
import gangmu.organisation.PersonId;
import gangmu.organisation.UnitId;
import gangmu.organisation.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/**
 * 事项: one thing that one unit has to do.
 *
 * <p>Its story: it goes out with a number, a demand, one lead unit and a last day. The unit signs for it, or says within the window
 * that it is not its duty; once. It reports period by period; it may ask for more time before the time is over, for the clock to
 * stand still for a named reason, or for another unit to be moved out of its way. It claims completion: that stops the clock.
 * The supervision office sends the claim back, or has somebody of another unit verify it, and closes the matter; what is closed but not
 * solved stays on the pending book. Somebody looks again later, and a matter that proves undone is taken up again.
 * Some go on without an end, some end without being done. A leader may write a note on it at any time.
 *
 * <p>It is what its deeds made of it: it is folded from them, and what is done to it adds one. What may be done when is said
 * by the rules at each {@link Deed}.
 */
final class Matter {

    /**
     * That a unit reported.
     *
     * @param first the first day of the period for which it did
     */
    record Reported(UnitId unit, Instant at, LocalDate first) {}

    /** What is about the time that its lead unit has. */
    private static final Set<Awaited> ABOUT_ITS_TIME =
            EnumSet.of(Awaited.EXTENSION, Awaited.PAUSE, Awaited.BLOCK, Awaited.LONG_TERM);

    /** What is not decided while a claim is looked at. */
    private static final Set<Awaited> NOT_WHILE_CLAIMED =
            EnumSet.of(Awaited.EXTENSION, Awaited.PAUSE, Awaited.BLOCK, Awaited.LONG_TERM, Awaited.ESCALATION);

    private final List<MatterEvent> deeds = new ArrayList<>();
    private final int stored;
    private final Kin kin;

    private final MatterDispatched dispatched;
    private final Deadline deadline;
    private final Map<Awaited, MatterEvent> waiting = new EnumMap<>(Awaited.class);
    private final Set<UnitId> answered = new HashSet<>();
    private Stage stage = Stage.DISPATCHED;
    private Stage claimedFrom = Stage.RECEIVED;
    private PersonId approver;
    private String approverName;
    private UnitId leadUnit;
    private List<UnitId> coUnits;
    private @Nullable Instant receiptDue;
    private LocalDate returnUntil;
    private LocalDate coUnitDue;
    private @Nullable MatterReceived receipt;
    private boolean designated;
    private Rhythm rhythm;
    private Rhythm.@Nullable Owed owed;
    private @Nullable ClockPaused pause;
    private @Nullable BlockAccepted block;
    private @Nullable LocalDate excusedUntil;
    private @Nullable CompletionClaimed claim;
    private boolean sentBack;
    private @Nullable VerificationAssigned assignment;
    private @Nullable VerificationReported verification;
    private @Nullable MatterClosed closure;
    private boolean pending;
    private @Nullable LocalDate lookBackOn;
    private @Nullable LocalDate remindedOn;
    private @Nullable Rung rung;

    private Matter(MatterDispatched dispatched, int stored, Kin kin) {
        var order = dispatched.order();
        var terms = dispatched.terms();
        this.dispatched = dispatched;
        this.stored = stored;
        this.kin = kin;
        deadline = new Deadline(terms);
        approver = order.mandate().approver();
        approverName = order.mandate().approverName();
        leadUnit = order.leadUnit();
        coUnits = order.coUnits();
        receiptDue = terms.receiptDue();
        returnUntil = terms.returnUntil();
        coUnitDue = terms.coUnitDue();
        rhythm = terms.rhythm();
        owed = owed(terms.firstReport(), terms.firstReportDue());
        deeds.add(dispatched);
    }

    /**
     * Hands out an order.
     *
     * @throws LeadUnitAssistsItself when the unit that leads is among those that assist
     */
    static Matter dispatch(Order order, Occasion occasion) {
        if (order.coUnits().contains(order.leadUnit())) {
            throw new LeadUnitAssistsItself();
        }
        var terms = Terms.of(order, occasion.at(), occasion.calendar(), occasion.rules());
        return new Matter(
                new MatterDispatched(MatterId.next(), occasion.at(), Signature.of(occasion.by()), order, terms),
                0,
                Kin.NONE);
    }

    /** The matter that these deeds made; one without parts, on which nobody reported. */
    static Matter of(List<MatterEvent> deeds) {
        return of(deeds, List.of(), Kin.NONE, WorkCalendar.of(List.of()));
    }

    /** The matter that these deeds and reports made, each at its time. */
    static Matter of(List<MatterEvent> deeds, List<Reported> reports, Kin kin, WorkCalendar calendar) {
        var matter = new Matter((MatterDispatched) deeds.getFirst(), deeds.size(), kin);
        var next = 0;
        for (var deed : deeds.subList(1, deeds.size())) {
            while (next < reports.size() && reports.get(next).at().isBefore(deed.at())) {
                matter.reported(reports.get(next++), calendar);
            }
            matter.apply(deed);
        }
        reports.subList(next, reports.size()).forEach(report -> matter.reported(report, calendar));
        return matter;
    }

    /** A unit reported; the report itself is kept elsewhere. Only that of the lead unit is owed. */
    void reported(Reported report, WorkCalendar calendar) {
        if (report.unit().equals(leadUnit) && owed != null && !report.first().isBefore(owed.from())) {
            owed = rhythm.after(report.first(), calendar);
        }
    }

    /** How it stands now. */
    Standing standing() {
        var atWork = stage.open() && stage != Stage.COMPLETION_CLAIMED;
        var owes = atWork ? owed : null;
        var owing = atWork
                ? coUnits.stream().filter(unit -> !answered.contains(unit)).toList()
                : List.<UnitId>of();
        return new Standing(
                stage,
                leadUnit,
                coUnits,
                approver,
                approverName,
                deadline.original(),
                deadline.due(),
                deadline.provisional(),
                deadline.stoppedOn(),
                pause != null,
                block == null ? null : block.unit(),
                receiptDue,
                designated,
                owes == null ? null : owes.from(),
                owes == null ? null : owes.due(),
                owing,
                owing.isEmpty() ? null : coUnitDue,
                sentBack,
                excusedUntil,
                awaiting(),
                verifier().orElse(null),
                closure == null ? null : closure.result(),
                pending,
                lookBackOn,
                rung);
    }

    /** What was done to it and is not stored yet. */
    List<MatterEvent> fresh() {
        return Collections.unmodifiableList(deeds.subList(stored, deeds.size()));
    }

    int stored() {
        return stored;
    }

    MatterId id() {
        return dispatched.matter();
    }

    Order order() {
        return dispatched.order();
    }

    Terms terms() {
        return dispatched.terms();
    }

    Kin kin() {
        return kin;
    }

    Stage stage() {
        return stage;
    }

    UnitId leadUnit() {
        return leadUnit;
    }

    List<UnitId> coUnits() {
        return coUnits;
    }

    /** The leader whose matter it is: who approved it, or who took it over since. */
    PersonId approver() {
        return approver;
    }

    String approverName() {
        return approverName;
    }

    /** Whether the clock runs on this unit, because it is in the way. */
    boolean isHeldUpBy(UnitId unit) {
        return block != null && block.unit().equals(unit);
    }

    /** Whether the unit leads or assists. */
    boolean concerns(UnitId unit) {
        return unit.equals(leadUnit) || coUnits.contains(unit);
    }

    /** Whether it is for the eyes of this person: of those who see all, or one of its units, or its leader, and of who was
     * asked to verify it.
     */
    boolean isFor(Viewer viewer) {
        var sight = viewer.sight();
        return sight.all()
                || sight.units().stream().anyMatch(this::concerns)
                || approver.equals(sight.leader())
                || approver.equals(viewer.person())
                || assignment()
                        .filter(asked -> asked.verifier().equals(viewer.person()))
                        .isPresent();
    }

    Deadline deadline() {
        return deadline;
    }

    /** By when it must be signed for; null once it is. */
    @Nullable
    Instant receiptDue() {
        return receiptDue;
    }

    /** The last day on which the unit may say that it is not its duty. */
    LocalDate returnUntil() {
        return returnUntil;
    }

    /** The last day for the opinions of the assisting units. */
    LocalDate coUnitDue() {
        return coUnitDue;
    }

    /** The last day for the report that is owed, if one is; null where none is. */
    @Nullable
    LocalDate reportDue(WorkCalendar calendar) {
        var period = owed == null ? null : rhythm.periodOf(owed.from());
        return period == null ? null : rhythm.dueOf(period, calendar);
    }

    Rhythm rhythm() {
        return rhythm;
    }

    /** The report that is owed by whoever takes it up on this day: nobody owes one for days on which it was not theirs to do. */
    Rhythm.@Nullable Owed owedFrom(Occasion occasion) {
        return rhythm.firstFrom(occasion.today(), occasion.set().firstReportAfter(), occasion.calendar());
    }

    /** The report that is owed when its claim is sent back: not one for days on which it was looked at, nor one that was sent. */
    Rhythm.@Nullable Owed owedAfterClaim(Occasion occasion) {
        var anew = owedFrom(occasion);
        return anew != null && owed != null && owed.from().isAfter(anew.from()) ? owed : anew;
    }

    /** The last thing that was done to it. */
    Instant touchedAt() {
        return deeds.getLast().at();
    }

    /** Whether somebody's decision is waited for. */
    boolean waits(Awaited what) {
        return waiting.containsKey(what);
    }

    /** What was asked and is not decided yet. */
    <T extends MatterEvent> Optional<T> asked(Awaited what, Class<T> type) {
        return Optional.ofNullable(waiting.get(what)).map(type::cast);
    }

    boolean designated() {
        return designated;
    }

    /** Who has signed for it; nobody when it was reassigned since. */
    Optional<MatterReceived> receipt() {
        return Optional.ofNullable(receipt);
    }

    boolean paused() {
        return pause != null;
    }

    /** What is in its way, as the supervision office accepted. */
    Optional<BlockAccepted> block() {
        return Optional.ofNullable(block);
    }

    boolean hasAnswered(UnitId coUnit) {
        return answered.contains(coUnit);
    }

    /** The claim that is looked at, or that it was closed on. */
    Optional<CompletionClaimed> claim() {
        return Optional.ofNullable(claim);
    }

    /** Who is to verify, while the verification is waited for. */
    Optional<PersonId> verifier() {
        return asked(Awaited.VERIFICATION, VerificationAssigned.class).map(VerificationAssigned::verifier);
    }

    /** Who was asked to verify the claim, also when it was verified. */
    Optional<VerificationAssigned> assignment() {
        return Optional.ofNullable(assignment);
    }

    Optional<VerificationReported> verification() {
        return Optional.ofNullable(verification);
    }

    Optional<MatterClosed> closure() {
        return Optional.ofNullable(closure);
    }

    boolean pending() {
        return pending;
    }

    @Nullable
    LocalDate lookBackOn() {
        return lookBackOn;
    }

    @Nullable
    LocalDate excusedUntil() {
        return excusedUntil;
    }

    /** The day on which the supervision office last told the unit to get on; null when it never did. */
    @Nullable
    LocalDate remindedOn() {
        return remindedOn;
    }

    @Nullable
    Rung rung() {
        return rung;
    }

    List<MatterEvent> deeds() {
        return Collections.unmodifiableList(deeds);
    }

    /** Applies what has happened. All that can happen is here, and what it makes of the matter. */
    private void apply(MatterEvent happened) {
        deeds.add(happened);
        var day = WorkCalendar.dayOf(happened.at());
        switch (happened) {
            case MatterDispatched again -> throw new IllegalStateException("dispatched twice: " + again.matter());
            case MatterReceived deed -> receive(deed);
            case ReturnRequested deed -> waiting.put(Awaited.RETURN, deed);
            case MatterReassigned deed -> reassign(deed);
            case ReturnDeclined ignored -> {
                waiting.remove(Awaited.RETURN);
                designated = true;
            }
            case ExtensionRequested deed -> waiting.put(Awaited.EXTENSION, deed);
            case ExtensionGranted deed -> {
                waiting.remove(Awaited.EXTENSION);
                deadline.extend(deed.until());
            }
            case ExtensionDeclined ignored -> waiting.remove(Awaited.EXTENSION);
            case PauseRequested deed -> waiting.put(Awaited.PAUSE, deed);
            case ClockPaused deed -> {
                waiting.remove(Awaited.PAUSE);
                pause = deed;
                deadline.stop(day);
            }
            case PauseDeclined ignored -> waiting.remove(Awaited.PAUSE);
            case ClockResumed deed -> {
                pause = null;
                deadline.runTo(deed.due(), deed.provisional());
            }
            case BlockReported deed -> waiting.put(Awaited.BLOCK, deed);
            case BlockAccepted deed -> {
                waiting.remove(Awaited.BLOCK);
                block = deed;
                deadline.stop(day);
            }
            case BlockDeclined ignored -> waiting.remove(Awaited.BLOCK);
            case BlockLifted deed -> {
                block = null;
                deadline.runTo(deed.due(), deed.provisional());
            }
            case ReasonAccepted deed -> excusedUntil = deed.until();
            case CoUnitAnswered deed -> answered.add(deed.by().unit());
            case CompletionClaimed deed -> claim(deed);
            case CompletionSentBack deed -> sendBack(deed);
            case VerificationAssigned deed -> {
                waiting.put(Awaited.VERIFICATION, deed);
                assignment = deed;
                verification = null;
            }
            case VerificationReported deed -> {
                waiting.remove(Awaited.VERIFICATION);
                verification = deed;
            }
            case MatterClosed deed -> close(deed);
            case PendingCleared ignored -> pending = false;
            case LookedBack ignored -> lookBackOn = null;
            case MatterReopened deed -> reopen(deed);
            case LongTermProposed deed -> waiting.put(Awaited.LONG_TERM, deed);
            case LongTermDeclined ignored -> waiting.remove(Awaited.LONG_TERM);
            case MadeLongTerm deed -> makeLongTerm(deed);
            case TerminationProposed deed -> waiting.put(Awaited.TERMINATION, deed);
            case TerminationDeclined ignored -> waiting.remove(Awaited.TERMINATION);
            case MatterTerminated ignored -> {
                stage = Stage.TERMINATED;
                end();
                deadline.stop(day);
            }
            case InstructionGiven ignored -> {}
            case InstructionHandedOver ignored -> {}
            case MatterReminded ignored -> remindedOn = day;
            case EscalationProposed deed -> waiting.put(Awaited.ESCALATION, deed);
            case EscalationDeclined ignored -> waiting.remove(Awaited.ESCALATION);
            case MatterEscalated deed -> {
                waiting.remove(Awaited.ESCALATION);
                rung = deed.rung();
            }
            case DeadlineConfirmed deed -> confirm(deed);
            case MatterTransferred deed -> {
                leadUnit = deed.leadUnit();
                coUnits =
                        coUnits.stream().filter(unit -> !unit.equals(leadUnit)).toList();
            }
            case ApproverChanged deed -> {
                approver = deed.approver();
                approverName = deed.approverName();
            }
        }
    }

    private void receive(MatterReceived deed) {
        stage = Stage.RECEIVED;
        receipt = deed;
        receiptDue = null;
    }

    private void reassign(MatterReassigned deed) {
        waiting.remove(Awaited.RETURN);
        // how much time the unit before needed is not for the new one
        waiting.keySet().removeAll(ABOUT_ITS_TIME);
        leadUnit = deed.leadUnit();
        coUnits = coUnits.stream().filter(unit -> !unit.equals(leadUnit)).toList();
        designated = true;
        stage = Stage.DISPATCHED;
        receipt = null;
        receiptDue = deed.receiptDue();
        owesAgain(deed.reportFrom(), deed.reportDue());
    }

    private void claim(CompletionClaimed deed) {
        claimedFrom = stage;
        stage = Stage.COMPLETION_CLAIMED;
        claim = deed;
        sentBack = false;
        waiting.put(Awaited.COMPLETION, deed);
        deadline.stop(WorkCalendar.dayOf(deed.at()));
    }

    private void sendBack(CompletionSentBack deed) {
        stage = claimedFrom;
        sentBack = true;
        forgetClaim();
        deadline.run();
        owesAgain(deed.reportFrom(), deed.reportDue());
    }

    private void close(MatterClosed deed) {
        stage = Stage.CLOSED;
        closure = deed;
        pending = deed.result().staysPending();
        lookBackOn = deed.lookBackOn();
        end();
    }

    private void reopen(MatterReopened deed) {
        stage = Stage.RECEIVED;
        closure = null;
        pending = false;
        lookBackOn = null;
        forgetClaim();
        deadline.name(deed.due());
        deadline.run();
        owed = owed(deed.reportFrom(), deed.reportDue());
    }

    private void makeLongTerm(MadeLongTerm deed) {
        stage = Stage.LONG_TERM;
        waiting.keySet().removeAll(ABOUT_ITS_TIME);
        deadline.end();
        rhythm = new Rhythm(deed.cadence(), rhythm.weekday(), rhythm.dayOfMonth());
        owed = owed(deed.reportFrom(), deed.reportDue());
    }

    private void confirm(DeadlineConfirmed deed) {
        deadline.confirm(deed.original(), deed.due(), deed.provisional());
        receiptDue = deed.receiptDue() == null ? receiptDue : deed.receiptDue();
        returnUntil = deed.returnUntil() == null ? returnUntil : deed.returnUntil();
        coUnitDue = deed.coUnitDue() == null ? coUnitDue : deed.coUnitDue();
        owed = deed.reportDue() == null || owed == null ? owed : owed(owed.from(), deed.reportDue());
    }

    private void forgetClaim() {
        claim = null;
        assignment = null;
        verification = null;
        waiting.remove(Awaited.COMPLETION);
        waiting.remove(Awaited.VERIFICATION);
    }

    /** Nothing more is waited for, and nobody is in the way any more. */
    private void end() {
        waiting.clear();
        receiptDue = null;
        pause = null;
        block = null;
    }

    private Set<Awaited> awaiting() {
        var awaiting = EnumSet.noneOf(Awaited.class);
        awaiting.addAll(waiting.keySet());
        if (stage == Stage.COMPLETION_CLAIMED) {
            awaiting.removeAll(NOT_WHILE_CLAIMED);
        }
        return awaiting;
    }

    /** Where a deed of an earlier release does not say it, what was owed before is owed still. */
    private void owesAgain(@Nullable LocalDate from, @Nullable LocalDate due) {
        owed = from == null ? owed : owed(from, due);
    }

    private static Rhythm.@Nullable Owed owed(@Nullable LocalDate from, @Nullable LocalDate due) {
        return from == null || due == null ? null : new Rhythm.Owed(from, due);
    }

    /** What this person may do to it now. */
    Set<Deed> may(Occasion occasion) {
        var may = EnumSet.noneOf(Deed.class);
        for (var deed : Deed.values()) {
            if (deed.isOpen(this, occasion)) {
                may.add(deed);
            }
        }
        return may;
    }

    /** What this person would do to it next and cannot yet, each with the reason. */
    Map<Deed, Hindrance> hindrances(Occasion occasion) {
        var hindrances = new EnumMap<Deed, Hindrance>(Deed.class);
        for (var deed : EnumSet.of(Deed.ASK_EXTENSION, Deed.CLAIM, Deed.CLOSE)) {
            deed.refusal(this, occasion)
                    .filter(_ -> deed.isFor(occasion.by()))
                    .filter(Hindrance.class::isInstance)
                    .ifPresent(refusal -> hindrances.put(deed, (Hindrance) refusal));
        }
        return hindrances;
    }

    /**
     * Holds a deed against its rule.
     *
     * @throws Refused by the rule that says no
     * @throws AccessDeniedException when the person has not the right to do it at all
     */
    void require(Deed deed, Occasion occasion) {
        if (!deed.isFor(occasion.by())) {
            throw new AccessDeniedException(deed.name());
        }
        deed.refusal(this, occasion).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** Something was done to it; its rule was asked before. */
    void happened(MatterEvent deed) {
        apply(deed);
    }
}
