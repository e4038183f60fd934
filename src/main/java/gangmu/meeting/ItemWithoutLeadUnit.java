package gangmu.meeting;

import gangmu.Refused;

/** Every item has exactly one unit that answers for it before a leader sees the list. */
class ItemWithoutLeadUnit extends Refused {

    private static final long serialVersionUID = 1L;

    ItemWithoutLeadUnit(int no) {
        super("item-without-lead-unit", "第%d项还没有牵头单位，不能送审。".formatted(no));
    }
}
