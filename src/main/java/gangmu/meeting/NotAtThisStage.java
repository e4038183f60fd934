package gangmu.meeting;

import gangmu.Refused;

/** A list is prepared, submitted, approved, dispatched, each once and in this order. */
class NotAtThisStage extends Refused {

    private static final long serialVersionUID = 1L;

    NotAtThisStage(DispatchMeeting.Stage stage, String action) {
        super("not-at-this-stage", "清单%s，不能%s。".formatted(words(stage), action));
    }

    private static String words(DispatchMeeting.Stage stage) {
        return switch (stage) {
            case PREPARING -> "还在准备";
            case SUBMITTED -> "已经送审";
            case APPROVED -> "已经批准";
            case DISPATCHED -> "已经交办";
        };
    }
}
