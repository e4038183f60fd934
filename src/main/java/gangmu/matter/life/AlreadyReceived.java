package gangmu.matter.life;

import gangmu.Refused;

/** A matter is signed for once. */
class AlreadyReceived extends Refused {

    private static final long serialVersionUID = 1L;

    AlreadyReceived(String by) {
        super("already-received", "这件事项已由%s签收。".formatted(by));
    }
}
