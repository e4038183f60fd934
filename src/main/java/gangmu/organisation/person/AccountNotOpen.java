package gangmu.organisation.person;

import gangmu.Refused;

/** A password is issued for an account that was opened. */
class AccountNotOpen extends Refused {

    private static final long serialVersionUID = 1L;

    AccountNotOpen() {
        super("account-not-open", "账号还没有开通或已停用，不能重置密码。");
    }
}
