package gangmu.matter.list;

import gangmu.matter.Stage;
import gangmu.matter.list.Narrowing.BlockedBy;
import gangmu.matter.list.Narrowing.InStage;
import gangmu.matter.list.Narrowing.IsNear;
import gangmu.matter.list.Narrowing.IsOpen;
import gangmu.matter.list.Narrowing.LedBy;
import gangmu.matter.list.Narrowing.OwesOpinion;
import gangmu.matter.list.Narrowing.OwesReport;
import gangmu.matter.list.Narrowing.SentBack;
import gangmu.matter.list.Narrowing.VerifiedBy;
import gangmu.organisation.Viewer;
import java.util.List;

/** What a unit, or its liaison, has to do next about a matter. */
public enum DutyKind {
    /** 退回重办: its claim was sent back. */
    SENT_BACK,
    /** 签收 */
    SIGN,
    /** 反馈进展: a report for a period that has begun is owed. */
    REPORT,
    /** 协办意见: the lead unit waits for its opinion. */
    ANSWER,
    /** 核查: this person is to verify. */
    VERIFY,
    /** 卡点: the clock of another unit's matter runs on it. */
    BLOCKING,
    /** 临近期限或已超期 */
    DUE;

    /** The list of all matters about which this person has it to do: the same that {@link MatterDuties} counts. */
    public List<Narrowing> narrowings(Viewer liaison) {
        var led = new LedBy(liaison.unit());
        return switch (this) {
            case SENT_BACK -> List.of(led, new IsOpen(true), new SentBack());
            case SIGN -> List.of(led, new InStage(Stage.DISPATCHED));
            case REPORT ->
                List.of(led, new InStage(Stage.RECEIVED, Stage.COMPLETION_CLAIMED, Stage.LONG_TERM), new OwesReport());
            case ANSWER -> List.of(new OwesOpinion(liaison.unit()));
            case VERIFY -> List.of(new VerifiedBy(liaison.person()));
            case BLOCKING -> List.of(new BlockedBy(liaison.unit()));
            case DUE -> List.of(led, new IsNear());
        };
    }
}
