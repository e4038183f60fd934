package gangmu.organisation;

import gangmu.Refused;

/** Whoever works, leads or assists is a unit of the register. */
public class NoSuchUnit extends Refused {

    private static final long serialVersionUID = 1L;

    public NoSuchUnit() {
        super("no-such-unit", "单位名录中没有这个单位，请重新选择。");
    }
}
