package gangmu.matter.life;

import gangmu.Refused;

/** Nobody is chased while an objective reason is accepted (DOMAIN §1.6). */
class ExcusedForNow extends Refused {

    private static final long serialVersionUID = 1L;

    ExcusedForNow() {
        super("excused-for-now", "已认可客观原因，在此期间不再催办。");
    }
}
