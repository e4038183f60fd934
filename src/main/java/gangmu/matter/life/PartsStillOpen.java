package gangmu.matter.life;

import gangmu.Refused;

/** A matter ends only when its parts have (DOMAIN §1.4). */
class PartsStillOpen extends Refused implements Hindrance {

    private static final long serialVersionUID = 1L;

    PartsStillOpen(int open) {
        super("parts-still-open", "还有%d件分解事项没有办结。".formatted(open));
    }
}
