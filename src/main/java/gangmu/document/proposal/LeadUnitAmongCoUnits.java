package gangmu.document.proposal;

import gangmu.Refused;

/** A unit leads or helps, not both. */
class LeadUnitAmongCoUnits extends Refused {

    private static final long serialVersionUID = 1L;

    LeadUnitAmongCoUnits() {
        super("lead-unit-among-co-units", "牵头单位不能同时是责任（协办）单位。");
    }
}
