package gangmu.matter.life;

import gangmu.Refused;

/** A unit is chased when the last day has passed (DOMAIN §1.6). */
class NotOverdue extends Refused {

    private static final long serialVersionUID = 1L;

    NotOverdue() {
        super("not-overdue", "这件事项没有超期，不需要催办。");
    }
}
