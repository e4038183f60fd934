package gangmu.matter.life;

import gangmu.Refused;

/** Each closing is looked back on once. */
class NothingToLookBackOn extends Refused {

    private static final long serialVersionUID = 1L;

    NothingToLookBackOn() {
        super("nothing-to-look-back-on", "这件事项已经回头看过。");
    }
}
