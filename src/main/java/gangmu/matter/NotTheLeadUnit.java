package gangmu.matter;

import gangmu.Refused;

/** Only the lead unit signs for a matter. */
class NotTheLeadUnit extends Refused {

    private static final long serialVersionUID = 1L;

    NotTheLeadUnit() {
        super("not-the-lead-unit", "只有主办单位的联络员可以签收。");
    }
}
