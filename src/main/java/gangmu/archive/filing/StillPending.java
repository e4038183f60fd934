package gangmu.archive.filing;

import gangmu.Refused;

/** What was closed unsolved is not over: its papers go on until it is cleared. */
class StillPending extends Refused {

    private static final long serialVersionUID = 1L;

    StillPending() {
        super("matter-still-pending", "事项还在挂账，挂账销号后再归档。");
    }
}
