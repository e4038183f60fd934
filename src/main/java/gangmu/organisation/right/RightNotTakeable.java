package gangmu.organisation.right;

import gangmu.Refused;
import gangmu.organisation.Right;
import gangmu.organisation.Role;

/** A right that belongs to its role for good. */
class RightNotTakeable extends Refused {

    private static final long serialVersionUID = 1L;

    RightNotTakeable(Role role, Right right) {
        super("right-not-takeable", "“%s”是%s的固有职责，不能收回。".formatted(right.words(), role.words()));
    }
}
