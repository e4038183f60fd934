package gangmu.organisation.account;

import gangmu.Refused;

/** There is a second factor; it must be removed before another is enrolled. */
class AlreadyEnrolled extends Refused {

    private static final long serialVersionUID = 1L;

    AlreadyEnrolled() {
        super("already-enrolled", "动态口令已经绑定，更换前请先解除。");
    }
}
