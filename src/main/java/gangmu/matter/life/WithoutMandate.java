package gangmu.matter.life;

import gangmu.Refused;

/** A matter exists only by a mandate (政府督查工作条例 第十一条). */
class WithoutMandate extends Refused {

    private static final long serialVersionUID = 1L;

    WithoutMandate() {
        super("without-mandate", "事项须有依据：请从领导批示立项，或者作为已有事项的分解。");
    }
}
