package gangmu.document.finding;

import gangmu.Refused;

/** A cut is undone as long as neither half is decided. */
class HalfDecided extends Refused {

    private static final long serialVersionUID = 1L;

    HalfDecided() {
        super("half-decided", "拆出的两项中有一项已经处理，请先撤销那项处理，再撤销拆分。");
    }
}
