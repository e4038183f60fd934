package gangmu.document.proposal;

import gangmu.Refused;

/** Only a proposal that is neither listed, dispatched nor a repeat can be listed or linked. */
class NotReady extends Refused {

    private static final long serialVersionUID = 1L;

    NotReady() {
        super("not-ready", "该事项已列入清单、已交办或已关联为重复事项。");
    }
}
