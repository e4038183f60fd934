package gangmu.document.finding;

import gangmu.Refused;

/** Cuts are undone from the last one back. */
class CutAgain extends Refused {

    private static final long serialVersionUID = 1L;

    CutAgain() {
        super("cut-again", "拆出的两项中有一项后来又拆分过，请先撤销那次拆分。");
    }
}
