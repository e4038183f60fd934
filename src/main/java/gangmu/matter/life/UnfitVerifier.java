package gangmu.matter.life;

import gangmu.Refused;
import gangmu.organisation.Role;

/** Somebody is asked to verify whose role does not. */
class UnfitVerifier extends Refused {

    private static final long serialVersionUID = 1L;

    UnfitVerifier(Role role) {
        super("unfit-verifier", "%s不承担核查，请另选核查人。".formatted(role.words()));
    }
}
