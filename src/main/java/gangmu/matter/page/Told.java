package gangmu.matter.page;

import gangmu.calendar.WorkCalendar;
import gangmu.matter.ClosingPoint;
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
import gangmu.matter.PauseReason;
import gangmu.matter.ReopenReason;
import gangmu.matter.rule.Cadence;
import gangmu.matter.rule.Rung;
import gangmu.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A deed in words, as the history of a matter tells it.
 *
 * @param title one line: 申请延期至12月20日
 * @param words what was said or written with it
 * @param evidence the files that belong to it
 */
public record Told(String title, @Nullable String words, List<UUID> evidence) {

    /**
     * Tells a deed.
     *
     * @param names the short names of units
     */
    static Told of(MatterEvent event, Function<UnitId, String> names) {
        return switch (event) {
            case MatterDispatched deed ->
                told(dispatch(deed, names), deed.order().demand());
            case MatterReceived ignored -> told("签收", null);
            case ReturnRequested deed -> told("申请退回，建议改由%s主办".formatted(names.apply(deed.suggested())), deed.reason());
            case MatterReassigned deed -> told("同意退回，改由%s主办".formatted(names.apply(deed.leadUnit())), deed.reason());
            case ReturnDeclined deed -> told("不同意退回，仍由原单位主办", deed.reason());
            case ExtensionRequested deed ->
                told(
                        "申请延期至%s，%s签批".formatted(day(deed.until()), deed.signedBy()),
                        "理由：%s\n进展：%s".formatted(deed.reason(), deed.progress()));
            case ExtensionGranted deed -> told("同意延期至" + day(deed.until()), deed.remark());
            case ExtensionDeclined deed -> told("不同意延期", deed.reason());
            case PauseRequested deed -> told("申请停表：" + reason(deed.reason()), deed.explanation());
            case ClockPaused deed -> told("停表：" + reason(deed.reason()), deed.explanation());
            case PauseDeclined deed -> told("不同意停表", deed.reason());
            case ClockResumed deed -> told("恢复计时" + until(deed.due()), null);
            case BlockReported deed -> told("申请协调：卡在" + names.apply(deed.unit()), deed.explanation());
            case BlockAccepted deed -> told("认定卡点，转由%s计时".formatted(names.apply(deed.unit())), null);
            case BlockDeclined deed -> told("不认定卡点", deed.reason());
            case BlockLifted deed ->
                told("解除卡点，%s占用%d天%s".formatted(names.apply(deed.unit()), deed.days(), until(deed.due())), null);
            case ReasonAccepted deed -> told("认可客观原因，至%s不亮灯".formatted(day(deed.until())), deed.reason());
            case CoUnitAnswered deed -> new Told("反馈协办意见", deed.opinion(), deed.evidence());
            case CompletionClaimed deed ->
                new Told("申请办结，%s签批".formatted(deed.signedBy()), deed.report(), deed.evidence());
            case CompletionSentBack deed -> told("退回重办：" + points(deed.failed()), deed.reason());
            case VerificationAssigned deed ->
                told("指派%s（%s）核查".formatted(deed.verifierName(), names.apply(deed.verifierUnit())), null);
            case VerificationReported deed ->
                new Told(deed.confirmed() ? "核查属实" : "核查不属实", deed.finding(), deed.evidence());
            case MatterClosed deed -> new Told(closing(deed), deed.opinion(), deed.accepted());
            case PendingCleared deed -> told("挂账销号", deed.explanation());
            case LookedBack deed -> told(deed.kept() ? "回头看：成效保持" : "回头看：出现反弹", deed.finding());
            case MatterReopened deed ->
                told("重新办理：%s，限%s前办结".formatted(reason(deed.reason()), day(deed.due())), deed.explanation());
            case LongTermProposed deed -> told("提请转为长期推进，%s".formatted(rhythm(deed.cadence())), deed.plan());
            case LongTermDeclined deed -> told("不同意转为长期推进", deed.reason());
            case MadeLongTerm deed -> told("转为长期推进，%s".formatted(rhythm(deed.cadence())), deed.plan());
            case TerminationProposed deed -> told("提请终止", deed.reason());
            case MatterTerminated ignored -> told("同意终止", null);
            case TerminationDeclined deed -> told("不同意终止", deed.reason());
            case InstructionGiven deed -> told(deed.forAction() ? "作出批示，要求办理" : "作出批示", deed.words());
            case MatterReminded deed -> told("提醒", deed.words());
            case InstructionHandedOver deed ->
                told("%s的批示移交%s督促落实".formatted(deed.fromName(), deed.toName()), deed.reason());
            case EscalationProposed deed -> told("提请" + rung(deed.rung()), deed.words());
            case EscalationDeclined deed -> told("不同意" + rung(deed.rung()), deed.reason());
            case MatterEscalated deed -> told("%s（%s）".formatted(rung(deed.rung()), deed.number()), deed.words());
            case DeadlineConfirmed deed -> told("节假日安排公布，重新核定期限" + until(deed.due()), others(deed));
            case MatterTransferred deed ->
                told("由%s移交%s主办".formatted(names.apply(deed.from()), names.apply(deed.leadUnit())), deed.reason());
            case ApproverChanged deed ->
                told("审批领导由%s变更为%s".formatted(deed.fromName(), deed.approverName()), deed.reason());
        };
    }

    /** What moved besides the last day. */
    private static @Nullable String others(DeadlineConfirmed deed) {
        var receipt = deed.receiptDue();
        var moved = Stream.of(
                        moved("签收", receipt == null ? null : WorkCalendar.dayOf(receipt.minusNanos(1))),
                        moved("申请退回", deed.returnUntil()),
                        moved("协办意见", deed.coUnitDue()),
                        moved("进展反馈", deed.reportDue()))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("；"));
        return moved.isEmpty() ? null : moved;
    }

    private static String moved(String what, @Nullable LocalDate day) {
        return day == null ? "" : what + "期限为" + day(day);
    }

    private static Told told(String title, @Nullable String words) {
        return new Told(title, words, List.of());
    }

    private static String dispatch(MatterDispatched deed, Function<UnitId, String> names) {
        var order = deed.order();
        var assisting = order.coUnits().stream().map(names).collect(Collectors.joining("、"));
        return "%s交办，%s主办%s，限%s前办结"
                .formatted(
                        order.mandate().name(),
                        names.apply(order.leadUnit()),
                        assisting.isEmpty() ? "" : "，" + assisting + "协办",
                        day(deed.terms().due()));
    }

    private static String closing(MatterClosed deed) {
        var title = "办结销号，%s类（%s）"
                .formatted(
                        deed.result(),
                        switch (deed.result()) {
                            case A -> "已解决或基本解决";
                            case B -> "正在解决或列入计划";
                            case C -> "因条件限制暂缓";
                            case D -> "留作参考";
                        });
        return deed.promisedFor() == null ? title : title + "，承诺" + day(deed.promisedFor()) + "前解决";
    }

    private static String points(Set<ClosingPoint> failed) {
        return failed.stream()
                .sorted()
                .map(point -> switch (point) {
                    case FACTS_CLEAR -> "事实不清楚";
                    case PROBLEM_SOLVED -> "问题未解决";
                    case TASK_DONE -> "任务未完成";
                    case CONCLUSION_ACCURATE -> "结论不准确";
                    case MEASURES_LAWFUL -> "措施不合法";
                    case FORM_CORRECT -> "文书不规范";
                    case PROCEDURE_CORRECT -> "程序不正确";
                })
                .collect(Collectors.joining("、"));
    }

    private static String reason(PauseReason reason) {
        return switch (reason) {
            case THIRD_PARTY_CONSULTED -> "征求第三方意见";
            case SUPPLEMENT_AWAITED -> "等待当事人补充材料";
            case SUPERIOR_ASKED -> "等待上级答复";
            case LEGAL_PROCEEDINGS -> "司法或仲裁程序未结";
            case FORCE_MAJEURE -> "不可抗力";
        };
    }

    private static String reason(ReopenReason reason) {
        return switch (reason) {
            case REBOUND -> "回头看发现反弹";
            case DISSATISFIED -> "群众或企业不满意";
            case FALSE_REPORT -> "虚报办结";
        };
    }

    private static String rhythm(Cadence cadence) {
        return switch (cadence) {
            case DAY -> "每日反馈";
            case WEEK -> "每周反馈";
            case MONTH -> "每月反馈";
            case QUARTER -> "每季度反馈";
            case ONCE -> "办成后一次反馈";
        };
    }

    private static String rung(Rung rung) {
        return switch (rung) {
            case REMINDED -> "提醒";
            case EXPEDITED -> "催办";
            case SUPERVISED -> "督办";
            case SUMMONED -> "通报约谈";
            case UPGRADED -> "提级办理";
        };
    }

    private static String until(@Nullable LocalDate due) {
        return due == null ? "" : "，期限为" + day(due);
    }

    public static String day(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
