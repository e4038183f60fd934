package gangmu.organisation;

import gangmu.Refused;

/** A section and a task force are parts of another unit. */
class UnitWithoutParent extends Refused {

    private static final long serialVersionUID = 1L;

    UnitWithoutParent() {
        super("unit-without-parent", "科室和专班应当有上级单位，请选定。");
    }
}
