package gangmu.archive.filing;

import gangmu.Refused;

/** No file number without the number of the fonds, which the archives of the city give. */
class FondsNumberMissing extends Refused {

    private static final long serialVersionUID = 1L;

    FondsNumberMissing() {
        super("fonds-number-missing", "还没有设置全宗号，请先在“归档代码”中填写档案馆给定的全宗号。");
    }
}
