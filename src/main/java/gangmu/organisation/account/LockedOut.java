package gangmu.organisation.account;

import gangmu.Refused;

/** Too much was wrong for this account: it must wait. Only who has signed in is told; a restart does not clear it. */
class LockedOut extends Refused {

    private static final long serialVersionUID = 1L;

    LockedOut(int minutes) {
        super("locked-out", "密码或动态口令连续输错多次，账号已锁定%d分钟，请稍后再试。".formatted(minutes));
    }
}
