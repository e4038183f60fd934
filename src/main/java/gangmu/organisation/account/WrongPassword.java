package gangmu.organisation.account;

import gangmu.Refused;

/** The old password does not fit. */
class WrongPassword extends Refused {

    private static final long serialVersionUID = 1L;

    WrongPassword() {
        super("wrong-password", "原密码不正确。");
    }
}
