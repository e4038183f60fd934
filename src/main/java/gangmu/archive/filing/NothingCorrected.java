package gangmu.archive.filing;

import gangmu.Refused;

/** A correction gives another number: what stays the same needs none. */
class NothingCorrected extends Refused {

    private static final long serialVersionUID = 1L;

    NothingCorrected(FileNumber number) {
        super("nothing-corrected", "更正后的年度、保管期限、机构（问题）与现档号%s相同，不需要更正。".formatted(number));
    }
}
