package gangmu.matter;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import gangmu.matter.rule.Cadence;
import gangmu.matter.rule.Rung;
import gangmu.organisation.PersonId;
import gangmu.organisation.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can happen to a matter: past tense, facts only. They are the matter's truth: what it is at any moment is told by those
 * that happened until then. Other modules listen to them. A name, once released, is never changed.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "event")
public sealed interface MatterEvent {

    MatterId matter();

    Instant at();

    /** Who did it. */
    Signature by();

    /**
     * 交办: the order went out to the lead unit.
     *
     * @param order what was handed out
     * @param terms the limits that hold for it, worked out on that day
     */
    record MatterDispatched(MatterId matter, Instant at, Signature by, Order order, Terms terms)
            implements MatterEvent {}

    /** 签收: the lead unit has signed for it. */
    record MatterReceived(MatterId matter, Instant at, Signature by) implements MatterEvent {}

    /** 申请退回: the lead unit says that it is not its duty, and whose it is. */
    record ReturnRequested(MatterId matter, Instant at, Signature by, String reason, UnitId suggested)
            implements MatterEvent {}

    /**
     * The return was accepted and another unit designated. No return is possible after this.
     *
     * @param reportFrom the first day of the first period for which the new unit owes a report; null when it owes none, or where that was
     *     not written down yet: then it owes what the unit before did
     * @param reportDue the last day for that report
     */
    record MatterReassigned(
            MatterId matter,
            Instant at,
            Signature by,
            UnitId leadUnit,
            String reason,
            Instant receiptDue,
            @Nullable LocalDate reportFrom,
            @Nullable LocalDate reportDue)
            implements MatterEvent {}

    /** The return was declined: the unit is designated. No return is possible after this. */
    record ReturnDeclined(MatterId matter, Instant at, Signature by, String reason) implements MatterEvent {}

    /**
     * 申请延期.
     *
     * @param until the new last day that is asked for
     * @param signedBy the head of the unit who signed the request
     */
    record ExtensionRequested(
            MatterId matter, Instant at, Signature by, String reason, String progress, LocalDate until, String signedBy)
            implements MatterEvent {}

    /** 同意延期: by a leader, to a definite day. */
    record ExtensionGranted(
            MatterId matter,
            Instant at,
            Signature by,
            LocalDate until,
            @Nullable String remark) implements MatterEvent {}

    record ExtensionDeclined(MatterId matter, Instant at, Signature by, String reason) implements MatterEvent {}

    /** 申请停表: the unit asks that the clock stands still. */
    record PauseRequested(MatterId matter, Instant at, Signature by, PauseReason reason, String explanation)
            implements MatterEvent {}

    /** 停表: the clock stands still from this day. */
    record ClockPaused(MatterId matter, Instant at, Signature by, PauseReason reason, String explanation)
            implements MatterEvent {}

    record PauseDeclined(MatterId matter, Instant at, Signature by, String reason) implements MatterEvent {}

    /**
     * 恢复计时.
     *
     * @param due the approved last day, later by the days that the clock stood
     * @param provisional whether that day depends on a year whose holidays are not announced
     */
    record ClockResumed(
            MatterId matter,
            Instant at,
            Signature by,
            @Nullable LocalDate due,
            boolean provisional) implements MatterEvent {}

    /**
     * 申请协调: another unit, or another matter, is in the way.
     *
     * @param unit the unit that is in the way
     * @param blocker the matter that is in the way, where it is one
     */
    record BlockReported(
            MatterId matter,
            Instant at,
            Signature by,
            UnitId unit,
            @Nullable MatterId blocker,
            String explanation) implements MatterEvent {}

    /** The block is accepted: from this day the clock runs on the blocker. */
    record BlockAccepted(
            MatterId matter,
            Instant at,
            Signature by,
            UnitId unit,
            @Nullable MatterId blocker) implements MatterEvent {}

    record BlockDeclined(MatterId matter, Instant at, Signature by, String reason) implements MatterEvent {}

    /**
     * 解除卡点: the clock runs on the lead unit again.
     *
     * @param due the approved last day, later by the days of the block
     * @param days how many days ran on the blocker
     * @param provisional whether the last day depends on a year whose holidays are not announced
     */
    record BlockLifted(
            MatterId matter,
            Instant at,
            Signature by,
            UnitId unit,
            int days,
            @Nullable LocalDate due,
            boolean provisional)
            implements MatterEvent {}

    /** 认可客观原因: an objective reason suppresses the colour until a day; the days go on being counted. */
    record ReasonAccepted(MatterId matter, Instant at, Signature by, String reason, LocalDate until)
            implements MatterEvent {}

    /** 协办意见: an assisting unit has given its opinion to the lead unit. */
    record CoUnitAnswered(MatterId matter, Instant at, Signature by, String opinion, List<UUID> evidence)
            implements MatterEvent {}

    /**
     * 申请办结.
     *
     * @param signedBy the head of the unit who signed the report
     * @param evidence the files, by their ids
     */
    record CompletionClaimed(
            MatterId matter, Instant at, Signature by, String report, String signedBy, List<UUID> evidence)
            implements MatterEvent {}

    /**
     * 退回重办: the claim fails on these points.
     *
     * @param reportFrom the first day of the first period for which a report is owed again; null when none is, or where that was not
     *     written down yet: then what was owed before the claim
     * @param reportDue the last day for that report
     */
    record CompletionSentBack(
            MatterId matter,
            Instant at,
            Signature by,
            Set<ClosingPoint> failed,
            String reason,
            @Nullable LocalDate reportFrom,
            @Nullable LocalDate reportDue)
            implements MatterEvent {}

    /** 指派核查. */
    record VerificationAssigned(
            MatterId matter, Instant at, Signature by, PersonId verifier, String verifierName, UnitId verifierUnit)
            implements MatterEvent {}

    /** 核查结论. */
    record VerificationReported(
            MatterId matter, Instant at, Signature by, boolean confirmed, String finding, List<UUID> evidence)
            implements MatterEvent {}

    /**
     * 办结销号.
     *
     * @param accepted the evidence that was accepted
     * @param promisedFor for B and C: until when it is to be solved
     * @param lookBackOn when somebody is to look again
     */
    record MatterClosed(
            MatterId matter,
            Instant at,
            Signature by,
            Result result,
            String opinion,
            List<UUID> accepted,
            @Nullable LocalDate promisedFor,
            LocalDate lookBackOn)
            implements MatterEvent {}

    /** 挂账销号: what was closed with B or C is now solved. */
    record PendingCleared(MatterId matter, Instant at, Signature by, String explanation) implements MatterEvent {}

    /** 回头看. */
    record LookedBack(MatterId matter, Instant at, Signature by, boolean kept, String finding) implements MatterEvent {}

    /**
     * 重新挂账办理.
     *
     * @param due the new last day
     * @param reportFrom the first day of the first period for which a report is owed again; null when none is
     * @param reportDue the last day for that report
     */
    record MatterReopened(
            MatterId matter,
            Instant at,
            Signature by,
            ReopenReason reason,
            String explanation,
            LocalDate due,
            @Nullable LocalDate reportFrom,
            @Nullable LocalDate reportDue)
            implements MatterEvent {}

    /** 提请转为长期推进: by the supervision office, with the plan and how often to report. */
    record LongTermProposed(MatterId matter, Instant at, Signature by, String plan, Cadence cadence)
            implements MatterEvent {}

    /**
     * 转为长期推进: approved by a leader, with a plan and staged reports, instead of a last day.
     *
     * @param reportFrom the first day of the first period for which a report is owed; null when none is
     * @param reportDue the last day for that report
     */
    record MadeLongTerm(
            MatterId matter,
            Instant at,
            Signature by,
            String plan,
            Cadence cadence,
            @Nullable LocalDate reportFrom,
            @Nullable LocalDate reportDue)
            implements MatterEvent {}

    record LongTermDeclined(MatterId matter, Instant at, Signature by, String reason) implements MatterEvent {}

    /** 申请终止: by the supervision office, in writing. */
    record TerminationProposed(MatterId matter, Instant at, Signature by, String reason) implements MatterEvent {}

    /** 终止: approved by a leader. */
    record MatterTerminated(MatterId matter, Instant at, Signature by) implements MatterEvent {}

    record TerminationDeclined(MatterId matter, Instant at, Signature by, String reason) implements MatterEvent {}

    /**
     * 批示: a leader wrote a note.
     *
     * @param instruction the note's id, which the order that it spawns names
     * @param forAction whether it asks for more than to be read; only then an order follows
     */
    record InstructionGiven(
            MatterId matter, Instant at, Signature by, UUID instruction, String words, boolean forAction)
            implements MatterEvent {}

    /**
     * 批示移交: the leader who wrote the note left the post, and another sees to it that what it asks for is handed out.
     *
     * @param instruction the note's id
     * @param from who saw to it until then
     */
    record InstructionHandedOver(
            MatterId matter,
            Instant at,
            Signature by,
            UUID instruction,
            PersonId from,
            String fromName,
            PersonId to,
            String toName,
            String reason)
            implements MatterEvent {}

    /** 提醒: the supervision office told the unit in charge to sign, to report or to get on; no paper, and no rung of the ladder. */
    record MatterReminded(MatterId matter, Instant at, Signature by, String words) implements MatterEvent {}

    /** 提请升级: a paper that needs a leader's approval was put up. */
    record EscalationProposed(MatterId matter, Instant at, Signature by, Rung rung, String words)
            implements MatterEvent {}

    record EscalationDeclined(MatterId matter, Instant at, Signature by, Rung rung, String reason)
            implements MatterEvent {}

    /**
     * 发出催办单、督办通知单、通报: the matter was chased, one rung higher than before.
     *
     * @param number of the paper: 〔2026〕催12号
     */
    record MatterEscalated(MatterId matter, Instant at, Signature by, Rung rung, String number, String words)
            implements MatterEvent {}

    /**
     * 重新核定期限: the notice of a year was loaded, and the limits that rested on that year were counted again.
     *
     * @param original the last day of the order
     * @param due the approved last day; null for what goes on without an end
     * @param provisional whether that day depends on a further year whose holidays are not announced
     * @param receiptDue by when it must be signed for, where that moved
     * @param returnUntil the last day for a return, where that moved
     * @param coUnitDue the last day for the opinions of the assisting units, where that moved
     * @param reportDue the last day for the report that is owed, where that moved
     */
    record DeadlineConfirmed(
            MatterId matter,
            Instant at,
            Signature by,
            LocalDate original,
            @Nullable LocalDate due,
            boolean provisional,
            @Nullable Instant receiptDue,
            @Nullable LocalDate returnUntil,
            @Nullable LocalDate coUnitDue,
            @Nullable LocalDate reportDue)
            implements MatterEvent {}

    /**
     * 移交: another unit goes on with it as it stands, in the place of one that is no more.
     *
     * @param from the unit that led it until then
     */
    record MatterTransferred(MatterId matter, Instant at, Signature by, UnitId from, UnitId leadUnit, String reason)
            implements MatterEvent {}

    /**
     * 变更审批领导: the leader whose matter it was left the post, and another takes it over.
     *
     * @param from the leader until then
     */
    record ApproverChanged(
            MatterId matter,
            Instant at,
            Signature by,
            PersonId from,
            String fromName,
            PersonId approver,
            String approverName,
            String reason)
            implements MatterEvent {}
}
