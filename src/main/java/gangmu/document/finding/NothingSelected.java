package gangmu.document.finding;

import gangmu.Refused;

/** A demand that is marked by hand has words. */
class NothingSelected extends Refused {

    private static final long serialVersionUID = 1L;

    NothingSelected() {
        super("nothing-selected", "请在原文中选中这项要求的文字。");
    }
}
