package gangmu.organisation;

import gangmu.Refused;

/** A person works in a unit of the register. */
class NoSuchUnit extends Refused {

    private static final long serialVersionUID = 1L;

    NoSuchUnit() {
        super("no-such-unit", "单位名录中没有这个单位，请重新选择。");
    }
}
