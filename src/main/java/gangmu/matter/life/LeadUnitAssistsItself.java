package gangmu.matter.life;

import gangmu.Refused;

/** A unit cannot lead a matter and assist in it. */
class LeadUnitAssistsItself extends Refused {

    private static final long serialVersionUID = 1L;

    LeadUnitAssistsItself() {
        super("lead-unit-among-co-units", "主办单位不能同时是协办单位。");
    }
}
