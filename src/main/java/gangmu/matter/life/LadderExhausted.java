package gangmu.matter.life;

import gangmu.Refused;

/** Each rung of the ladder fires once (DOMAIN §1.6). */
class LadderExhausted extends Refused {

    private static final long serialVersionUID = 1L;

    LadderExhausted() {
        super("ladder-exhausted", "这件事项的催办、督办文书已全部发出。");
    }
}
