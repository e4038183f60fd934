package gangmu.document.proposal;

import gangmu.Refused;

/** What was dispatched is a matter: it can no longer be changed or withdrawn as a proposal. */
class AlreadyDispatched extends Refused {

    private static final long serialVersionUID = 1L;

    AlreadyDispatched() {
        super("already-dispatched", "该事项已经交办，不能再修改或撤销。");
    }
}
