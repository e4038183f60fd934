package gangmu.notice;

import gangmu.AsTheSystem;
import gangmu.matter.MatterEvent;
import gangmu.matter.MatterEvent.ApproverChanged;
import gangmu.matter.MatterEvent.BlockAccepted;
import gangmu.matter.MatterEvent.BlockDeclined;
import gangmu.matter.MatterEvent.BlockReported;
import gangmu.matter.MatterEvent.ClockPaused;
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
import gangmu.matter.MatterEvent.MadeLongTerm;
import gangmu.matter.MatterEvent.MatterClosed;
import gangmu.matter.MatterEvent.MatterDispatched;
import gangmu.matter.MatterEvent.MatterEscalated;
import gangmu.matter.MatterEvent.MatterReassigned;
import gangmu.matter.MatterEvent.MatterReminded;
import gangmu.matter.MatterEvent.MatterReopened;
import gangmu.matter.MatterEvent.MatterTerminated;
import gangmu.matter.MatterEvent.MatterTransferred;
import gangmu.matter.MatterEvent.PauseDeclined;
import gangmu.matter.MatterEvent.PauseRequested;
import gangmu.matter.MatterEvent.ReturnDeclined;
import gangmu.matter.MatterEvent.ReturnRequested;
import gangmu.matter.MatterEvent.TerminationDeclined;
import gangmu.matter.MatterEvent.TerminationProposed;
import gangmu.matter.MatterEvent.VerificationAssigned;
import gangmu.matter.MatterEvent.VerificationReported;
import gangmu.matter.MatterReminders;
import gangmu.matter.MatterReminders.Concerned;
import gangmu.organisation.People;
import gangmu.organisation.Person;
import gangmu.organisation.PersonId;
import gangmu.organisation.Right;
import gangmu.organisation.Role;
import gangmu.organisation.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tells those whom it concerns what happened to a matter: whoever has to decide, and whoever waited for the decision. An event that
 * comes a second time tells nobody anything twice.
 */
@Component
class MatterNews {

    private final Notices notices;
    private final MatterReminders matters;
    private final People people;

    MatterNews(Notices notices, MatterReminders matters, People people) {
        this.notices = notices;
        this.matters = matters;
        this.people = people;
    }

    @ApplicationModuleListener
    void on(MatterEvent event) {
        AsTheSystem.run(
                () -> matters.concernedBy(event.matter()).ifPresent(matter -> new Telling(event, matter).tell()));
    }

    private final class Telling {

        private final MatterEvent event;
        private final Concerned matter;

        Telling(MatterEvent event, Concerned matter) {
            this.event = event;
            this.matter = matter;
        }

        void tell() {
            switch (event) {
                case MatterDispatched deed -> {
                    say(liaisons(deed.order().leadUnit()), Kind.DISPATCHED, "新交办事项待签收", matter.demand());
                    say(liaisonsOf(deed.order().coUnits()), Kind.DISPATCHED, "新交办事项需协办", matter.demand());
                }
                case MatterReassigned deed ->
                    say(liaisons(deed.leadUnit()), Kind.DISPATCHED, "改由本单位主办，待签收", deed.reason());
                case MatterTransferred deed ->
                    say(liaisons(deed.leadUnit()), Kind.DISPATCHED, "移交本单位主办，请接续办理", deed.reason());
                case ApproverChanged deed -> say(List.of(deed.approver()), Kind.DECISION, "由您接手分管", deed.reason());
                case InstructionHandedOver deed ->
                    say(List.of(deed.to()), Kind.DECISION, deed.fromName() + "的批示由您接手", deed.reason());
                case ReturnRequested deed -> say(deciding(Right.DECIDE), Kind.DECISION, "申请退回，待审核", deed.reason());
                case PauseRequested deed -> say(deciding(Right.DECIDE), Kind.DECISION, "申请停表，待审核", deed.explanation());
                case BlockReported deed -> say(deciding(Right.DECIDE), Kind.DECISION, "申请协调，待审核", deed.explanation());
                case CompletionClaimed deed -> say(deciding(Right.REVIEW), Kind.DECISION, "申请办结，待审核", deed.report());
                case VerificationReported deed -> say(clerks(), Kind.DECISION, "核查结论已提交，待审核", deed.finding());
                case ExtensionRequested deed ->
                    say(approver(), Kind.DECISION, "申请延期至" + day(deed.until()) + "，待审批", deed.reason());
                case LongTermProposed deed -> say(approver(), Kind.DECISION, "提请转为长期推进，待审批", deed.plan());
                case TerminationProposed deed -> say(approver(), Kind.DECISION, "提请终止，待审批", deed.reason());
                case EscalationProposed deed -> say(approver(), Kind.DECISION, "提请升级督办，待审批", deed.words());
                case VerificationAssigned deed ->
                    say(List.of(deed.verifier()), Kind.VERIFICATION, "请您核查", matter.demand());
                case ReturnDeclined deed -> decided("未同意退回，请签收办理", deed.reason());
                case ExtensionGranted deed -> decided("同意延期至" + day(deed.until()), matter.demand());
                case ExtensionDeclined deed -> decided("未同意延期", deed.reason());
                case ClockPaused deed -> decided("已停表", deed.explanation());
                case PauseDeclined deed -> decided("未同意停表", deed.reason());
                case BlockAccepted deed -> {
                    decided("同意协调，由有关单位先行解决", matter.demand());
                    say(liaisons(deed.unit()), Kind.DECIDED, "其他单位的事项因本单位受阻，请先行解决", matter.demand());
                }
                case BlockDeclined deed -> decided("未同意协调", deed.reason());
                case CompletionSentBack deed -> decided("办结申请退回重办", deed.reason());
                case MatterClosed deed -> decided("已办结销号", deed.opinion());
                case MatterReopened deed -> decided("重新挂账办理，限" + day(deed.due()) + "前办结", deed.explanation());
                case DeadlineConfirmed deed -> {
                    if (deed.due() != null && !deed.provisional()) {
                        decided("放假安排已公布，办结期限确认为" + day(deed.due()), matter.demand());
                    }
                }
                case MadeLongTerm deed -> decided("已转为长期推进", deed.plan());
                case MatterTerminated ignored -> decided("已终止办理", matter.demand());
                case LongTermDeclined deed -> say(clerks(), Kind.DECIDED, "未同意转为长期推进", deed.reason());
                case TerminationDeclined deed -> say(clerks(), Kind.DECIDED, "未同意终止", deed.reason());
                case EscalationDeclined deed -> say(clerks(), Kind.DECIDED, "未同意升级督办", deed.reason());
                case MatterReminded deed -> say(liaisons(matter.leadUnit()), Kind.ESCALATED, "督查室提醒", deed.words());
                case MatterEscalated deed ->
                    say(liaisons(matter.leadUnit()), Kind.ESCALATED, "收到" + deed.number(), deed.words());
                case InstructionGiven deed ->
                    say(
                            Stream.concat(liaisons(matter.leadUnit()).stream(), clerks().stream())
                                    .toList(),
                            Kind.INSTRUCTION,
                            deed.by().name() + "批示",
                            deed.words());
                default -> {}
            }
        }

        private void decided(String what, String words) {
            say(liaisons(matter.leadUnit()), Kind.DECIDED, what, words);
        }

        private void say(Collection<PersonId> whom, Kind kind, String what, String words) {
            var key = "%s %s %s"
                    .formatted(event.getClass().getSimpleName(), event.matter().value(), event.at());
            var others = whom.stream()
                    .filter(person -> !person.equals(event.by().person()))
                    .toList();
            notices.tell(others, new Notice(key, kind, matter.code() + "：" + what, words, event.matter()), event.at());
        }

        private List<PersonId> deciding(Right right) {
            return people.whoDecide(right, matter.leadUnit(), matter.approver()).stream()
                    .map(Person::id)
                    .toList();
        }

        private List<PersonId> approver() {
            return List.of(matter.approver());
        }
    }

    private List<PersonId> clerks() {
        return people.of(Role.CLERK).stream().map(Person::id).toList();
    }

    private List<PersonId> liaisons(UnitId unit) {
        return liaisonsOf(List.of(unit));
    }

    private List<PersonId> liaisonsOf(Collection<UnitId> units) {
        return people.ofUnits().stream()
                .filter(person -> units.contains(person.unit()))
                .map(Person::id)
                .toList();
    }

    static String day(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
