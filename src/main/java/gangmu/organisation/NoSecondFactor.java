package gangmu.organisation;

import gangmu.Refused;

/** There is no second factor to do this with. */
class NoSecondFactor extends Refused {

    private static final long serialVersionUID = 1L;

    NoSecondFactor() {
        super("no-second-factor", "没有绑定动态口令。");
    }
}
