package gangmu.meeting;

import gangmu.Refused;

/** Who leads does not assist itself. */
class LeadUnitAmongCoUnits extends Refused {

    private static final long serialVersionUID = 1L;

    LeadUnitAmongCoUnits() {
        super("lead-unit-among-co-units", "主办单位不能同时是协办单位。");
    }
}
