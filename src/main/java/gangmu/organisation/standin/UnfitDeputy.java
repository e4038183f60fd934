package gangmu.organisation.standin;

import gangmu.Refused;

/** Somebody stands in who might do the same in a post of their own. */
class UnfitDeputy extends Refused {

    private static final long serialVersionUID = 1L;

    UnfitDeputy(String reason) {
        super("unfit-deputy", reason);
    }
}
