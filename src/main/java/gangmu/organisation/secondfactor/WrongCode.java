package gangmu.organisation.secondfactor;

import gangmu.Refused;

/** The code is wrong, too old, or was used before. */
public class WrongCode extends Refused {

    private static final long serialVersionUID = 1L;

    public WrongCode() {
        super("wrong-code", "动态口令不正确或已经用过，请等下一个再试。");
    }
}
