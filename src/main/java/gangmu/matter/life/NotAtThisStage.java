package gangmu.matter.life;

import gangmu.Refused;
import gangmu.matter.Stage;

/** What is done to a matter depends on where it is in its life. */
class NotAtThisStage extends Refused {

    private static final long serialVersionUID = 1L;

    NotAtThisStage(Stage stage, Deed deed) {
        super("not-at-this-stage", "这件事项目前%s，不能%s。".formatted(stage.words(), deed.words()));
    }
}
