package gangmu.document.finding;

import gangmu.Refused;

/** What has been decided on a demand is taken back before anything else is decided. */
class AlreadyDecided extends Refused {

    private static final long serialVersionUID = 1L;

    AlreadyDecided() {
        this("这项要求已经处理过");
    }

    /** Tells who decided what, and when. */
    AlreadyDecided(String told) {
        super("already-decided", told + "，请先撤销原处理。");
    }
}
