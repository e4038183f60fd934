package gangmu.document.finding;

import gangmu.Refused;

/** What is marked by hand stands in no demand yet: part of one is cut out of it. */
class MarkedAlready extends Refused {

    private static final long serialVersionUID = 1L;

    MarkedAlready() {
        super("marked-already", "选中的文字已在清单的一项要求里；要单独列项，请拆分那一项。");
    }
}
