package gangmu.document.finding;

import gangmu.Refused;

/** A demand that others were merged into carries them: it cannot be left out or merged away with them. */
class OthersMergedIntoIt extends Refused {

    private static final long serialVersionUID = 1L;

    OthersMergedIntoIt() {
        super("others-merged-into-it", "有其他要求并入了这一项，请先撤销那些并入。");
    }
}
