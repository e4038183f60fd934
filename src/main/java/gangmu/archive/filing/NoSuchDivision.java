package gangmu.archive.filing;

import gangmu.Refused;

/** A file number names an office or subject that the house has; where it has some, one of them. */
class NoSuchDivision extends Refused {

    private static final long serialVersionUID = 1L;

    NoSuchDivision() {
        super("no-such-division", "请选择归档代码中已有的机构（问题）。");
    }
}
