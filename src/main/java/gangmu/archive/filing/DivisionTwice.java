package gangmu.archive.filing;

import gangmu.Refused;

/** Each office or subject has a code of its own. */
class DivisionTwice extends Refused {

    private static final long serialVersionUID = 1L;

    DivisionTwice(String code) {
        super("division-twice", "机构（问题）代码%s重复。".formatted(code));
    }
}
