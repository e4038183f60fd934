package gangmu.organisation.secondfactor;

import gangmu.Refused;

/** Who resets the second factors of others does not take off their own: a session left open would be enough for it. */
public class OwnSecondFactor extends Refused {

    private static final long serialVersionUID = 1L;

    public OwnSecondFactor() {
        super("own-second-factor", "不能重置自己的动态口令。请在“我的账号”中解除，或请另一位安全管理员重置。");
    }
}
