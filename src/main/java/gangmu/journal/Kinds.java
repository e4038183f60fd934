package gangmu.journal;

import gangmu.calendar.CalendarEvent.YearNoticeLoaded;
import gangmu.document.DocumentEvent;
import gangmu.document.ProposalEvent;
import gangmu.matter.ArchiveEvent;
import gangmu.matter.EvidenceEvent;
import gangmu.matter.ListEvent;
import gangmu.matter.MatterEvent;
import gangmu.matter.ReportEvent;
import gangmu.matter.rule.RuleEvent;
import gangmu.meeting.MeetingEvent;
import gangmu.notice.NoticeEvent;
import gangmu.organisation.AccountEvent;
import gangmu.organisation.PersonEvent;
import gangmu.organisation.RightsEvent;
import gangmu.organisation.StandInEvent;
import gangmu.organisation.UnitEvent;
import gangmu.organisation.protection.SafeguardEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** 记录类别: everything that is written down, with the name that people call it by. An event that is missing here breaks a test. */
final class Kinds {

    /**
     * One kind of entry.
     *
     * @param kind what it is stored as
     * @param title what people call it
     * @param group what it is about
     */
    record JournalKind(String kind, String title, String group) {}

    private static final Map<String, JournalKind> ALL = new LinkedHashMap<>();

    /** What is about accounts: for nobody's eyes but one's own and the auditor's. */
    static final String ACCOUNTS = "登录与账号";

    static {
        var matters = "事项办理";
        add(matters, MatterEvent.MatterDispatched.class, "交办事项");
        add(matters, MatterEvent.MatterReceived.class, "签收");
        add(matters, MatterEvent.ReturnRequested.class, "申请退回");
        add(matters, MatterEvent.MatterReassigned.class, "同意退回，改派单位");
        add(matters, MatterEvent.ReturnDeclined.class, "不同意退回");
        add(matters, MatterEvent.ExtensionRequested.class, "申请延期");
        add(matters, MatterEvent.ExtensionGranted.class, "同意延期");
        add(matters, MatterEvent.ExtensionDeclined.class, "不同意延期");
        add(matters, MatterEvent.PauseRequested.class, "申请停表");
        add(matters, MatterEvent.ClockPaused.class, "停表");
        add(matters, MatterEvent.PauseDeclined.class, "不同意停表");
        add(matters, MatterEvent.ClockResumed.class, "恢复计时");
        add(matters, MatterEvent.BlockReported.class, "申请协调");
        add(matters, MatterEvent.BlockAccepted.class, "认定卡点");
        add(matters, MatterEvent.BlockDeclined.class, "不认定卡点");
        add(matters, MatterEvent.BlockLifted.class, "解除卡点");
        add(matters, MatterEvent.ReasonAccepted.class, "认可客观原因");
        add(matters, MatterEvent.CoUnitAnswered.class, "反馈协办意见");
        add(matters, MatterEvent.CompletionClaimed.class, "申请办结");
        add(matters, MatterEvent.CompletionSentBack.class, "退回重办");
        add(matters, MatterEvent.VerificationAssigned.class, "指派核查");
        add(matters, MatterEvent.VerificationReported.class, "提交核查结论");
        add(matters, MatterEvent.MatterClosed.class, "办结销号");
        add(matters, MatterEvent.PendingCleared.class, "挂账销号");
        add(matters, MatterEvent.LookedBack.class, "回头看");
        add(matters, MatterEvent.MatterReopened.class, "重新办理");
        add(matters, MatterEvent.LongTermProposed.class, "提请转为长期推进");
        add(matters, MatterEvent.LongTermDeclined.class, "不同意转为长期推进");
        add(matters, MatterEvent.MadeLongTerm.class, "转为长期推进");
        add(matters, MatterEvent.TerminationProposed.class, "提请终止");
        add(matters, MatterEvent.MatterTerminated.class, "终止办理");
        add(matters, MatterEvent.TerminationDeclined.class, "不同意终止");
        add(matters, MatterEvent.InstructionGiven.class, "批示");
        add(matters, MatterEvent.InstructionHandedOver.class, "批示移交");
        add(matters, MatterEvent.MatterReminded.class, "提醒");
        add(matters, MatterEvent.EscalationProposed.class, "提请升级");
        add(matters, MatterEvent.EscalationDeclined.class, "不同意升级");
        add(matters, MatterEvent.MatterEscalated.class, "发出督办文书");
        add(matters, MatterEvent.DeadlineConfirmed.class, "期限确定");
        add(matters, MatterEvent.MatterTransferred.class, "移交事项");
        add(matters, MatterEvent.ApproverChanged.class, "变更审批领导");
        add(matters, ReportEvent.ProgressReported.class, "反馈进展");
        add(matters, EvidenceEvent.EvidenceHandedIn.class, "上传佐证材料");
        add(matters, ArchiveEvent.MatterFiled.class, "归档");
        add(matters, ArchiveEvent.FilingCorrected.class, "更正归档");
        add(matters, ArchiveEvent.FilingSupplemented.class, "补充归档");
        add(matters, ArchiveEvent.FilingAppraised.class, "档案鉴定");
        var documents = "文件与拟交办";
        add(documents, DocumentEvent.DocumentRead.class, "录入文件");
        add(documents, DocumentEvent.DocumentDated.class, "确定文件日期");
        add(documents, DocumentEvent.DocumentRenamed.class, "更正文件名称");
        add(documents, DocumentEvent.DocumentVoided.class, "作废文件");
        add(documents, DocumentEvent.DocumentRestored.class, "恢复文件");
        add(documents, DocumentEvent.FindingAdded.class, "补充要求");
        add(documents, DocumentEvent.FindingItemised.class, "列为拟交办事项");
        add(documents, DocumentEvent.FindingMerged.class, "并入上一条要求");
        add(documents, DocumentEvent.FindingSplit.class, "拆分要求");
        add(documents, DocumentEvent.FindingsJoined.class, "撤销拆分");
        add(documents, DocumentEvent.FindingLeftOut.class, "不列入");
        add(documents, DocumentEvent.FindingReopened.class, "撤回处理");
        add(documents, ProposalEvent.ProposalMade.class, "拟定事项");
        add(documents, ProposalEvent.ProposalChanged.class, "修改拟交办事项");
        add(documents, ProposalEvent.ProposalWithdrawn.class, "撤销拟交办事项");
        add(documents, ProposalEvent.ProposalLinked.class, "认定重复");
        add(documents, ProposalEvent.ProposalUnlinked.class, "取消认定重复");
        add(documents, ProposalEvent.ProposalKeptApart.class, "认定不重复");
        add(documents, ProposalEvent.ProposalListed.class, "列入交办清单");
        add(documents, ProposalEvent.ProposalTakenOff.class, "移出交办清单");
        add(documents, ProposalEvent.ProposalDispatched.class, "拟交办事项交办");
        var meetings = "周交办会";
        add(meetings, MeetingEvent.MeetingOpened.class, "新建会议");
        add(meetings, MeetingEvent.ListSubmitted.class, "送审清单");
        add(meetings, MeetingEvent.ListApproved.class, "批准清单");
        add(meetings, MeetingEvent.ListReturned.class, "退回清单");
        add(meetings, MeetingEvent.ListHandedOver.class, "移交清单审批");
        add(meetings, MeetingEvent.MinutesHandedOver.class, "移交会议记录审批");
        add(meetings, MeetingEvent.ListDispatched.class, "按清单交办");
        add(meetings, MeetingEvent.MeetingStarted.class, "开始开会");
        add(meetings, MeetingEvent.NoteTaken.class, "会议记录");
        add(meetings, MeetingEvent.NoteStruck.class, "删去会议记录");
        add(meetings, MeetingEvent.MeetingEnded.class, "结束会议");
        add(meetings, MeetingEvent.MeetingResumed.class, "继续会议");
        add(meetings, MeetingEvent.MinutesApproved.class, "批准会议记录");
        var posts = "移交与代理";
        add(posts, PersonEvent.DutiesHandedOver.class, "移交未了事项");
        add(posts, StandInEvent.StandInNamed.class, "指定代理");
        add(posts, StandInEvent.StandInRevoked.class, "撤销代理");
        add(posts, StandInEvent.StandInBegun.class, "开始代为办理");
        add(posts, StandInEvent.StandInLeft.class, "恢复本人身份");
        var exports = "查阅与导出";
        add(exports, DocumentEvent.OriginalFetched.class, "下载文件原件");
        add(exports, EvidenceEvent.EvidenceFetched.class, "下载佐证材料");
        add(exports, ListEvent.MattersExported.class, "导出事项清单");
        add(exports, ArchiveEvent.MatterArchived.class, "归档导出");
        add(exports, ArchiveEvent.CatalogueExported.class, "导出归档文件目录");
        add(exports, JournalEvent.JournalExported.class, "导出操作记录");
        add(exports, PersonEvent.PhoneDisclosed.class, "查看手机号码");
        var settings = "规则与设置";
        add(settings, RuleEvent.RulesChanged.class, "修改规则");
        add(settings, ArchiveEvent.FilingCodesChanged.class, "修改归档代码");
        add(settings, YearNoticeLoaded.class, "发布放假安排");
        add(ACCOUNTS, NoticeEvent.NoticeSettingsChanged.class, "修改消息设置");
        add(ACCOUNTS, AccountEvent.SignInSucceeded.class, "登录");
        add(ACCOUNTS, AccountEvent.SignInFailed.class, "登录失败");
        add(ACCOUNTS, AccountEvent.SignedOut.class, "退出登录");
        add(ACCOUNTS, AccountEvent.PasswordChanged.class, "修改密码");
        add(ACCOUNTS, AccountEvent.PasswordChangeFailed.class, "修改密码未成功");
        add(ACCOUNTS, AccountEvent.SecondFactorEnrolled.class, "绑定动态口令");
        add(ACCOUNTS, AccountEvent.SecondFactorRemoved.class, "解除动态口令");
        add(ACCOUNTS, AccountEvent.SecondFactorNotChanged.class, "变更动态口令未成功");
        add(ACCOUNTS, AccountEvent.RecoveryCodeUsed.class, "使用备用恢复码");
        add(ACCOUNTS, AccountEvent.RecoveryCodesRenewed.class, "更换备用恢复码");
        add(ACCOUNTS, AccountEvent.OpenidTied.class, "绑定统一身份认证");
        add(ACCOUNTS, PersonEvent.PersonEntered.class, "登记人员");
        add(ACCOUNTS, PersonEvent.PersonChanged.class, "变更人员");
        add(ACCOUNTS, PersonEvent.PostTaken.class, "任职");
        add(ACCOUNTS, PersonEvent.PostLeft.class, "离任");
        add(ACCOUNTS, PersonEvent.PhoneChanged.class, "变更手机号码");
        add(ACCOUNTS, PersonEvent.AccountOpened.class, "开通账号");
        add(ACCOUNTS, PersonEvent.AccountClosed.class, "停用账号");
        add(ACCOUNTS, PersonEvent.PasswordIssued.class, "重置密码");
        add(ACCOUNTS, PersonEvent.SecondFactorReset.class, "重置动态口令");
        add(ACCOUNTS, PersonEvent.OpenidAllowed.class, "允许统一身份认证登录");
        add(ACCOUNTS, PersonEvent.DataScopeSet.class, "变更数据范围");
        add(ACCOUNTS, PersonEvent.OpenidRemoved.class, "取消统一身份认证登录");
        add(ACCOUNTS, SafeguardEvent.SafeguardsChanged.class, "修改安全设置");
        add(ACCOUNTS, RightsEvent.RightsChanged.class, "变更角色权限");
        add(ACCOUNTS, UnitEvent.UnitRegistered.class, "登记单位");
        add(ACCOUNTS, UnitEvent.UnitChanged.class, "变更单位");
    }

    private Kinds() {}

    static List<JournalKind> all() {
        return List.copyOf(ALL.values());
    }

    /** The kinds that are about accounts. */
    static String[] ofAccounts() {
        return ALL.values().stream()
                .filter(kind -> kind.group().equals(ACCOUNTS))
                .map(JournalKind::kind)
                .toArray(String[]::new);
    }

    /** What people call an event of this class. */
    static String title(Object event) {
        var name = event.getClass().getSimpleName();
        return Objects.requireNonNull(ALL.get(name), name).title();
    }

    private static void add(String group, Class<?> event, String title) {
        ALL.put(event.getSimpleName(), new JournalKind(event.getSimpleName(), title, group));
    }
}
