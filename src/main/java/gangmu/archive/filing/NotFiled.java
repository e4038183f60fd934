package gangmu.archive.filing;

import gangmu.Refused;

/** Only what is on file can be corrected, supplemented or appraised. */
class NotFiled extends Refused {

    private static final long serialVersionUID = 1L;

    NotFiled() {
        super("not-filed", "事项还没有归档。");
    }
}
