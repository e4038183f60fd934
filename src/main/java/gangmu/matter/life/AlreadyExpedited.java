package gangmu.matter.life;

import gangmu.Refused;

/** Several matters are chased at once only by the first rung; the higher ones are put up to a leader one by one. */
class AlreadyExpedited extends Refused {

    private static final long serialVersionUID = 1L;

    AlreadyExpedited() {
        super("already-expedited", "催办单已发出，如需督办请逐件提请。");
    }
}
