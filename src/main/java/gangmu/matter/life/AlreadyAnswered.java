package gangmu.matter.life;

import gangmu.Refused;

/** An assisting unit gives one opinion; what comes later is a report. */
class AlreadyAnswered extends Refused {

    private static final long serialVersionUID = 1L;

    AlreadyAnswered() {
        super("already-answered", "本单位已提交协办意见，后续情况请在进展反馈中填写。");
    }
}
