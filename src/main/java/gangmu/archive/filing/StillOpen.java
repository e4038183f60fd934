package gangmu.archive.filing;

import gangmu.Refused;

/** What goes on is not put on file: there is no end yet. */
class StillOpen extends Refused {

    private static final long serialVersionUID = 1L;

    StillOpen() {
        super("matter-still-open", "事项还没有办结或终止，不能归档。");
    }
}
