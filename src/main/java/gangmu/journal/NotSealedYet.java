package gangmu.journal;

import gangmu.Refused;

/** What is to be exported cannot be sealed yet: some long piece of work has not ended. */
class NotSealedYet extends Refused {

    private static final long serialVersionUID = 1L;

    NotSealedYet() {
        super("journal-not-sealed-yet", "系统正在进行一项耗时较长的写入，操作记录暂未封存完毕，请稍后再导出。");
    }
}
