package gangmu.organisation.unit;

import gangmu.Refused;

/** Units are told apart by their names. */
class UnitNameTaken extends Refused {

    private static final long serialVersionUID = 1L;

    UnitNameTaken(String name) {
        super("unit-name-taken", "名录中已有名为“%s”的单位。".formatted(name));
    }
}
