package gangmu.document;

import gangmu.Refused;

/** What has been decided on a demand is taken back before anything else is decided. */
class AlreadyDecided extends Refused {

    private static final long serialVersionUID = 1L;

    AlreadyDecided() {
        super("already-decided", "这项要求已经处理过，请先撤销原处理。");
    }
}
