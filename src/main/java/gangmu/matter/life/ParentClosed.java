package gangmu.matter.life;

import gangmu.Refused;

/** A part is not taken up again while the matter that it belongs to is closed. */
class ParentClosed extends Refused {

    private static final long serialVersionUID = 1L;

    ParentClosed() {
        super("parent-closed", "所属事项已经办结，请先重新办理所属事项。");
    }
}
