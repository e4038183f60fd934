package gangmu.organisation.account;

import gangmu.Refused;

/** The new password is one of the last ones. */
class PasswordUsedBefore extends Refused {

    private static final long serialVersionUID = 1L;

    PasswordUsedBefore(int history) {
        super("password-used-before", "新密码不能与最近%d次用过的密码相同。".formatted(history));
    }
}
