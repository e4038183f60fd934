package gangmu.archive.filing;

import gangmu.Refused;

/** Something is put to a file only after the matter was taken up again. */
class NothingToSupplement extends Refused {

    private static final long serialVersionUID = 1L;

    NothingToSupplement() {
        super("nothing-to-supplement", "归档之后没有重新办理，不需要补充归档。");
    }
}
