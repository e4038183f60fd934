package gangmu.matter.life;

import static gangmu.matter.Stage.CLOSED;
import static gangmu.matter.Stage.COMPLETION_CLAIMED;
import static gangmu.matter.Stage.DISPATCHED;
import static gangmu.matter.Stage.LONG_TERM;
import static gangmu.matter.Stage.RECEIVED;
import static gangmu.matter.Standing.Awaited.BLOCK;
import static gangmu.matter.Standing.Awaited.COMPLETION;
import static gangmu.matter.Standing.Awaited.ESCALATION;
import static gangmu.matter.Standing.Awaited.EXTENSION;
import static gangmu.matter.Standing.Awaited.RETURN;
import static gangmu.matter.Standing.Awaited.TERMINATION;
import static gangmu.matter.Standing.Awaited.VERIFICATION;
import static gangmu.matter.life.Conditions.asked;
import static gangmu.matter.life.Conditions.at;
import static gangmu.matter.life.Conditions.beforeExpiry;
import static gangmu.matter.life.Conditions.blocked;
import static gangmu.matter.life.Conditions.byACoUnit;
import static gangmu.matter.life.Conditions.byAUnitOfIt;
import static gangmu.matter.life.Conditions.byTheLeadUnit;
import static gangmu.matter.life.Conditions.byTheLeadUnitOrTheOffice;
import static gangmu.matter.life.Conditions.byTheVerifier;
import static gangmu.matter.life.Conditions.clockRuns;
import static gangmu.matter.life.Conditions.extensionsLeft;
import static gangmu.matter.life.Conditions.inReturnWindow;
import static gangmu.matter.life.Conditions.notAnswered;
import static gangmu.matter.life.Conditions.notAsked;
import static gangmu.matter.life.Conditions.notConcerned;
import static gangmu.matter.life.Conditions.notDesignated;
import static gangmu.matter.life.Conditions.notExcused;
import static gangmu.matter.life.Conditions.notReceived;
import static gangmu.matter.life.Conditions.notRemindedToday;
import static gangmu.matter.life.Conditions.onPendingBook;
import static gangmu.matter.life.Conditions.overdue;
import static gangmu.matter.life.Conditions.parentOpen;
import static gangmu.matter.life.Conditions.partsClosed;
import static gangmu.matter.life.Conditions.paused;
import static gangmu.matter.life.Conditions.rungGiven;
import static gangmu.matter.life.Conditions.rungLeft;
import static gangmu.matter.life.Conditions.toLookBackOn;
import static gangmu.matter.life.Conditions.verified;
import static gangmu.matter.life.Conditions.withinReach;

import gangmu.Refused;
import gangmu.matter.Standing.Awaited;
import gangmu.organisation.Right;
import gangmu.organisation.Viewer;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What can be done to a matter, by whom, and when (DOMAIN §1.4, §9.1). This is the one place of these rules: what is done is held against
 * them, and screens offer what they allow. Rules about what is written in a request are at the deed itself.
 */
public enum Deed {
    RECEIVE("签收", by(Right.HANDLE), byTheLeadUnit(), notReceived(), at(DISPATCHED)),
    ASK_RETURN(
            "申请退回",
            by(Right.HANDLE),
            byTheLeadUnit(),
            at(DISPATCHED, RECEIVED),
            notDesignated(),
            notAsked(RETURN),
            inReturnWindow(),
            clockRuns()),
    DECIDE_RETURN("裁定退回申请", by(Right.DECIDE), withinReach(), asked(RETURN)),
    ASK_EXTENSION(
            "申请延期",
            by(Right.HANDLE),
            byTheLeadUnit(),
            at(RECEIVED),
            notAsked(RETURN),
            notAsked(EXTENSION),
            clockRuns(),
            extensionsLeft(),
            beforeExpiry()),
    DECIDE_EXTENSION("批复延期申请", by(Right.APPROVE), at(RECEIVED), asked(EXTENSION), notAsked(RETURN)),
    ASK_PAUSE(
            "申请停表",
            by(Right.HANDLE),
            byTheLeadUnit(),
            at(RECEIVED),
            notAsked(RETURN),
            notAsked(Awaited.PAUSE),
            clockRuns()),
    DECIDE_PAUSE("审核停表申请", by(Right.DECIDE), withinReach(), at(RECEIVED), asked(Awaited.PAUSE), notAsked(RETURN)),
    PAUSE("停表", by(Right.DECIDE), withinReach(), at(RECEIVED), notAsked(RETURN), clockRuns()),
    RESUME("恢复计时", by(Right.DECIDE), withinReach(), paused()),
    REPORT_BLOCK(
            "申请协调", by(Right.HANDLE), byTheLeadUnit(), at(RECEIVED), notAsked(RETURN), notAsked(BLOCK), clockRuns()),
    DECIDE_BLOCK("审核协调申请", by(Right.DECIDE), withinReach(), at(RECEIVED), asked(BLOCK), notAsked(RETURN)),
    LIFT_BLOCK("解除卡点", by(Right.DECIDE), withinReach(), blocked()),
    EXCUSE("认可客观原因", by(Right.DECIDE), withinReach(), at(DISPATCHED, RECEIVED, COMPLETION_CLAIMED, LONG_TERM)),
    REPORT("反馈进展", by(Right.HANDLE), byAUnitOfIt(), at(RECEIVED, LONG_TERM)),
    ANSWER_AS_CO_UNIT("提交协办意见", by(Right.HANDLE), byACoUnit(), at(DISPATCHED, RECEIVED, LONG_TERM), notAnswered()),
    CLAIM(
            "申请办结",
            by(Right.HANDLE),
            byTheLeadUnit(),
            notAsked(COMPLETION),
            at(RECEIVED, LONG_TERM),
            notAsked(RETURN),
            clockRuns(),
            partsClosed()),
    SEND_BACK("退回重办", by(Right.REVIEW), withinReach(), at(COMPLETION_CLAIMED)),
    ASSIGN_VERIFIER("指派核查人", by(Right.CLOSE), at(COMPLETION_CLAIMED)),
    VERIFY("提交核查结论", by(Right.VERIFY), at(COMPLETION_CLAIMED), asked(VERIFICATION), byTheVerifier(), notConcerned()),
    CLOSE("办结销号", by(Right.CLOSE), at(COMPLETION_CLAIMED), partsClosed(), verified()),
    CLEAR_PENDING("挂账销号", by(Right.CLOSE), at(CLOSED), onPendingBook()),
    LOOK_BACK("回头看", by(Right.CLOSE), at(CLOSED), toLookBackOn()),
    REOPEN("重新办理", by(Right.CLOSE), at(CLOSED), parentOpen()),
    PROPOSE_LONG_TERM(
            "提请转为长期推进", by(Right.CLOSE), at(RECEIVED), notAsked(RETURN), notAsked(Awaited.LONG_TERM), clockRuns()),
    DECIDE_LONG_TERM("审批转为长期推进", by(Right.APPROVE), at(RECEIVED), asked(Awaited.LONG_TERM), notAsked(RETURN)),
    PROPOSE_TERMINATION(
            "提请终止",
            by(Right.CLOSE),
            at(DISPATCHED, RECEIVED, COMPLETION_CLAIMED, LONG_TERM),
            notAsked(TERMINATION),
            partsClosed()),
    DECIDE_TERMINATION("审批终止", by(Right.APPROVE), asked(TERMINATION)),
    INSTRUCT("批示", by(Right.INSTRUCT)),
    REMIND("提醒", by(Right.EXPEDITE), withinReach(), at(DISPATCHED, RECEIVED, LONG_TERM), notRemindedToday()),
    ESCALATE(
            "催办",
            by(Right.EXPEDITE, Right.SUPERVISE),
            withinReach(),
            at(DISPATCHED, RECEIVED),
            notAsked(ESCALATION),
            clockRuns(),
            overdue(),
            notExcused(),
            rungLeft(),
            rungGiven()),
    DECIDE_ESCALATION("审批督办文书", by(Right.APPROVE), at(DISPATCHED, RECEIVED, LONG_TERM), asked(ESCALATION)),
    DIVIDE("分解", by(Right.DOCKET, Right.HANDLE), byTheLeadUnitOrTheOffice(), at(RECEIVED, LONG_TERM), notAsked(RETURN));

    /** One thing that must be so; a refusal where it is not. */
    @FunctionalInterface
    interface Condition {

        Optional<Refused> refusal(Deed deed, Matter matter, Occasion occasion);
    }

    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final Set<Right> rights;

    @SuppressWarnings("ImmutableEnumChecker") // a list that cannot be changed
    private final List<Condition> conditions;

    Deed(String words, Set<Right> rights, Condition... conditions) {
        this.words = words;
        this.rights = rights;
        this.conditions = List.of(conditions);
    }

    String words() {
        return words;
    }

    /** Whether this person's rights let it be done at all. */
    boolean isFor(Viewer viewer) {
        return rights.stream().anyMatch(viewer::may);
    }

    /** Why it cannot be done to this matter now, by a person who has the right. */
    Optional<Refused> refusal(Matter matter, Occasion occasion) {
        return conditions.stream()
                .map(condition -> condition.refusal(this, matter, occasion))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether this person can do it now. */
    boolean isOpen(Matter matter, Occasion occasion) {
        return isFor(occasion.by()) && refusal(matter, occasion).isEmpty();
    }

    private static Set<Right> by(Right first, Right... more) {
        return EnumSet.of(first, more);
    }
}
