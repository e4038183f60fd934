package gangmu.document.unit;

import gangmu.organisation.UnitId;

/**
 * A matter that sounds like a demand.
 *
 * @param leadUnit who leads or led it
 * @param likeness from 0 (nothing in common) to 1 (the same)
 */
public record LikeMatter(UnitId leadUnit, double likeness) {

    /** From here on a matter is of the same kind. */
    private static final double SAME_KIND = 0.4;

    /** From here on it is nearly the same words, and a reason to hand the demand to the same unit. */
    private static final double NEARLY_THE_SAME = 0.65;

    boolean isOfTheSameKind() {
        return likeness >= SAME_KIND;
    }

    boolean isNearlyTheSame() {
        return likeness >= NEARLY_THE_SAME;
    }
}
