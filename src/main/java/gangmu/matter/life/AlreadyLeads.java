package gangmu.matter.life;

import gangmu.Refused;

/** A matter is reassigned to another unit than the one that wants to return it. */
class AlreadyLeads extends Refused {

    private static final long serialVersionUID = 1L;

    AlreadyLeads() {
        super("already-leads", "这个单位正是现在的主办单位，请另选，或者不同意退回。");
    }
}
