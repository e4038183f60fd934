package gangmu.organisation.unit;

import gangmu.Refused;

/** A section and a task force are parts of another unit. */
public class UnitWithoutParent extends Refused {

    private static final long serialVersionUID = 1L;

    public UnitWithoutParent() {
        super("unit-without-parent", "科室和专班应当有上级单位，请选定。");
    }
}
