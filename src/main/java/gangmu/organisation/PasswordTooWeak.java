package gangmu.organisation;

import gangmu.Refused;

/** The new password is too easy to guess. */
class PasswordTooWeak extends Refused {

    private static final long serialVersionUID = 1L;

    PasswordTooWeak() {
        super("password-too-weak", "密码至少 10 位，并且要含字母、数字、符号中的至少两种，不能包含用户名。");
    }
}
