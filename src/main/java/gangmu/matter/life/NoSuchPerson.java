package gangmu.matter.life;

import gangmu.Refused;

/** A verifier is somebody who works with the system. */
class NoSuchPerson extends Refused {

    private static final long serialVersionUID = 1L;

    NoSuchPerson() {
        super("no-such-person", "没有这个人员，请重新选择。");
    }
}
