package gangmu.matter.life;

import gangmu.Refused;

/** Some things only the lead unit does. */
class NotTheLeadUnit extends Refused {

    private static final long serialVersionUID = 1L;

    NotTheLeadUnit(Deed deed) {
        super("not-the-lead-unit", "只有主办单位的联络员可以%s。".formatted(deed.words()));
    }
}
