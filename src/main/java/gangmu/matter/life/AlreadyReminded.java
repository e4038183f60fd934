package gangmu.matter.life;

import gangmu.Refused;

/** The unit was reminded of the matter today. */
class AlreadyReminded extends Refused {

    private static final long serialVersionUID = 1L;

    AlreadyReminded() {
        super("already-reminded", "今天已经提醒过。");
    }
}
