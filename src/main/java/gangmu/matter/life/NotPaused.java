package gangmu.matter.life;

import gangmu.Refused;

/** Only a clock that was stopped for a named reason goes on. */
class NotPaused extends Refused {

    private static final long serialVersionUID = 1L;

    NotPaused() {
        super("not-paused", "这件事项没有停表。");
    }
}
