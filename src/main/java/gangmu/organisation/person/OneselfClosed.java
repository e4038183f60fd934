package gangmu.organisation.person;

import gangmu.Refused;

/** An administrator who closes the own account locks everybody out. */
class OneselfClosed extends Refused {

    private static final long serialVersionUID = 1L;

    OneselfClosed() {
        super("oneself-closed", "不能停用自己的账号。");
    }
}
