package gangmu.archive.filing;

import gangmu.Refused;

/** A matter is filed once; what is wrong is corrected. */
class AlreadyFiled extends Refused {

    private static final long serialVersionUID = 1L;

    AlreadyFiled(FileNumber number) {
        super("already-filed", "事项已经归档，档号%s。确有差错的，请办理更正归档。".formatted(number));
    }
}
