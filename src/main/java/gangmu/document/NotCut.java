package gangmu.document;

import gangmu.Refused;

/** Only what was cut can be put together again. */
class NotCut extends Refused {

    private static final long serialVersionUID = 1L;

    NotCut() {
        super("not-cut", "这项要求没有拆分过。");
    }
}
