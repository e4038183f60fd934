package gangmu.matter.life;

import gangmu.Refused;

/** Only an accepted block is lifted. */
class NotBlocked extends Refused {

    private static final long serialVersionUID = 1L;

    NotBlocked() {
        super("not-blocked", "这件事项没有认定的卡点。");
    }
}
