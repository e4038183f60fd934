package gangmu.organisation.handover;

import gangmu.Refused;

/** What hangs on somebody goes to somebody who may do it. */
class UnfitSuccessor extends Refused {

    private static final long serialVersionUID = 1L;

    UnfitSuccessor(String reason) {
        super("unfit-successor", reason);
    }
}
