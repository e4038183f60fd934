package gangmu.matter.life;

import gangmu.Refused;

/** One note, one order (DOMAIN §1.2). */
class InstructionOrdered extends Refused {

    private static final long serialVersionUID = 1L;

    InstructionOrdered() {
        super("instruction-ordered", "这条批示已经交办。");
    }
}
