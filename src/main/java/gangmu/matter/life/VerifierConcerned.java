package gangmu.matter.life;

import gangmu.Refused;

/** Nobody verifies what the own unit did (DOMAIN §9.1). */
class VerifierConcerned extends Refused {

    private static final long serialVersionUID = 1L;

    VerifierConcerned() {
        super("verifier-concerned", "核查人不能来自主办单位或协办单位。");
    }
}
