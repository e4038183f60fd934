package gangmu.organisation.account;

import gangmu.Refused;
import gangmu.organisation.protection.Safeguards;

/** The new password is too easy to guess. */
class PasswordTooWeak extends Refused {

    private static final long serialVersionUID = 1L;

    PasswordTooWeak(Safeguards rules) {
        super("password-too-weak", "密码%s。".formatted(rules.passwordWords()));
    }
}
