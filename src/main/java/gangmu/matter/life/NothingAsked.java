package gangmu.matter.life;

import gangmu.Refused;
import gangmu.matter.Standing.Awaited;

/** Only what was asked for is decided. */
class NothingAsked extends Refused {

    private static final long serialVersionUID = 1L;

    NothingAsked(Awaited what) {
        super("nothing-asked", "没有待决定的%s申请。".formatted(what.words()));
    }
}
