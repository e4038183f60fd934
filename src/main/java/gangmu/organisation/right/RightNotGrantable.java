package gangmu.organisation.right;

import gangmu.Refused;
import gangmu.organisation.Right;
import gangmu.organisation.Role;

/** A right that a role may never have. */
class RightNotGrantable extends Refused {

    private static final long serialVersionUID = 1L;

    RightNotGrantable(Role role, Right right) {
        super("right-not-grantable", "“%s”没有“%s”的职责，不能授予。".formatted(role.words(), right.words()));
    }
}
