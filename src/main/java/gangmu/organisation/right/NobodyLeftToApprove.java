package gangmu.organisation.right;

import gangmu.Refused;

/** Without it no list would be signed. */
class NobodyLeftToApprove extends Refused {

    private static final long serialVersionUID = 1L;

    NobodyLeftToApprove() {
        super("nobody-left-to-approve", "收回后没有人能签发清单，请至少保留一个角色的“签发审批”。");
    }
}
