package gangmu.meeting;

import gangmu.Refused;

/** A leader is not asked to approve nothing. */
class EmptyList extends Refused {

    private static final long serialVersionUID = 1L;

    EmptyList() {
        super("empty-list", "清单里还没有事项，不能送审。");
    }
}
