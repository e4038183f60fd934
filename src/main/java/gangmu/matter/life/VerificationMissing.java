package gangmu.matter.life;

import gangmu.Refused;

/** What has to be verified is not closed before (DOMAIN §1.4). */
class VerificationMissing extends Refused implements Hindrance {

    private static final long serialVersionUID = 1L;

    VerificationMissing() {
        super("verification-missing", "这件事项须经核查才能办结，核查结论尚未提交。");
    }
}
