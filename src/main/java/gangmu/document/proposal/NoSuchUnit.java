package gangmu.document.proposal;

import gangmu.Refused;

/** Something is put down for a unit that is not in the register. */
class NoSuchUnit extends Refused {

    private static final long serialVersionUID = 1L;

    NoSuchUnit() {
        super("no-such-unit", "所选单位不在单位名录中，请重新选择。");
    }
}
