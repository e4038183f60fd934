package gangmu.matter.life;

import gangmu.Refused;

/** Only what is on the pending book is cleared from it. */
class NotOnPendingBook extends Refused {

    private static final long serialVersionUID = 1L;

    NotOnPendingBook() {
        super("not-on-pending-book", "这件事项不在挂账清单中。");
    }
}
