package gangmu.document.finding;

import gangmu.Refused;

/** Only a demand that was cut off another is put together with it again. */
class NotCut extends Refused {

    private static final long serialVersionUID = 1L;

    NotCut() {
        super("not-cut", "这一项不是从另一项拆出来的，没有拆分可以撤销。");
    }
}
