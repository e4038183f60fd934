package gangmu.organisation.account;

import gangmu.Refused;

/** The new password is the old one. */
class PasswordUnchanged extends Refused {

    private static final long serialVersionUID = 1L;

    PasswordUnchanged() {
        super("password-unchanged", "新密码不能与原密码相同。");
    }
}
