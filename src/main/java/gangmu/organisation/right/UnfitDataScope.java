package gangmu.organisation.right;

import gangmu.Refused;

/** A data scope that does not go with the role, or with itself. */
class UnfitDataScope extends Refused {

    private static final long serialVersionUID = 1L;

    UnfitDataScope(String reason) {
        super("unfit-data-scope", reason);
    }
}
