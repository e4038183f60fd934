package gangmu.organisation.person;

import gangmu.Refused;

/** An account is opened once. */
class AccountAlreadyOpen extends Refused {

    private static final long serialVersionUID = 1L;

    AccountAlreadyOpen() {
        super("account-already-open", "账号已经开通。");
    }
}
