package gangmu.organisation.secondfactor;

import gangmu.Refused;

/** There is no second factor to do this with. */
public class NoSecondFactor extends Refused {

    private static final long serialVersionUID = 1L;

    public NoSecondFactor() {
        super("no-second-factor", "没有绑定动态口令。");
    }
}
