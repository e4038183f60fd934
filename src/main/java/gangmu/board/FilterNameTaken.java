package gangmu.board;

import gangmu.Refused;

/** A person's filters have different names. */
class FilterNameTaken extends Refused {

    private static final long serialVersionUID = 1L;

    FilterNameTaken(String name) {
        super("filter-name-taken", "您已有一个名为“%s”的常用筛选，请换一个名称。".formatted(name));
    }
}
