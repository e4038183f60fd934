package gangmu.organisation.unit;

import gangmu.Refused;

/** A unit does not belong to itself, nor to one that belongs to it. */
public class UnitOfItself extends Refused {

    private static final long serialVersionUID = 1L;

    public UnitOfItself() {
        super("unit-of-itself", "上级单位不能是本单位或本单位的下级。");
    }
}
