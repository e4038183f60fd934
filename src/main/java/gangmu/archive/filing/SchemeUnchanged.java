package gangmu.archive.filing;

import gangmu.Refused;

/** A version of the codes differs from the one before. */
class SchemeUnchanged extends Refused {

    private static final long serialVersionUID = 1L;

    SchemeUnchanged() {
        super("filing-codes-unchanged", "归档代码没有改动。");
    }
}
