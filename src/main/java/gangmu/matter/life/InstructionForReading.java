package gangmu.matter.life;

import gangmu.Refused;

/** A note that only asks to be read makes no order (DOMAIN §1.2). */
class InstructionForReading extends Refused {

    private static final long serialVersionUID = 1L;

    InstructionForReading() {
        super("instruction-for-reading", "这条批示只供阅知，不另行交办。");
    }
}
