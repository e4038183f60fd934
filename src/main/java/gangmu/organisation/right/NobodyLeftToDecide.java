package gangmu.organisation.right;

import gangmu.Refused;

/** Without it what units ask for would wait for ever. */
class NobodyLeftToDecide extends Refused {

    private static final long serialVersionUID = 1L;

    NobodyLeftToDecide() {
        super("nobody-left-to-decide", "收回后没有人能裁定各单位的申请，请保留督查室或市领导的“裁定申请”。");
    }
}
