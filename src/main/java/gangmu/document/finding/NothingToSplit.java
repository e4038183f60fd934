package gangmu.document.finding;

import gangmu.Refused;

/** A demand is cut where there are words on both sides. */
class NothingToSplit extends Refused {

    private static final long serialVersionUID = 1L;

    NothingToSplit() {
        super("nothing-to-split", "请把光标放在要求的文字中间再拆分。");
    }
}
