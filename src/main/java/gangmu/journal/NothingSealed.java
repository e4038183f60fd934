package gangmu.journal;

import gangmu.Refused;

/** There is nothing to be exported: nothing was sealed in that time, or nothing of that matter. */
class NothingSealed extends Refused {

    private static final long serialVersionUID = 1L;

    NothingSealed() {
        super("nothing-in-journal", "所选范围内没有操作记录，请调整后再导出。");
    }
}
