package gangmu.matter.report;

import gangmu.Refused;
import gangmu.matter.Stage;

/** Progress is reported while a matter is being worked on: after it was signed for, before completion is claimed. */
class NotReportable extends Refused {

    private static final long serialVersionUID = 1L;

    NotReportable(Stage stage) {
        super(
                "not-at-this-stage",
                switch (stage) {
                    case DISPATCHED -> "这件事项还没有签收，请先签收再反馈进展。";
                    case COMPLETION_CLAIMED -> "这件事项已申请办结，审核期间不需要反馈进展。";
                    case CLOSED, TERMINATED -> "这件事项已经办结或终止，不再反馈进展。";
                    default -> "这件事项目前不能反馈进展。";
                });
    }
}
