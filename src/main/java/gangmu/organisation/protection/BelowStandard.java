package gangmu.organisation.protection;

import gangmu.Refused;

/** A value asks for less than level three of the standard does. */
class BelowStandard extends Refused {

    private static final long serialVersionUID = 1L;

    BelowStandard(String label, String demand) {
        super("below-standard", "“%s”低于等保三级要求（%s），不能保存。".formatted(label, demand));
    }
}
