package gangmu.meeting;

import gangmu.Refused;

/** Whatever is handed out has one unit that answers for it. */
class NewMatterWithoutLeadUnit extends Refused {

    private static final long serialVersionUID = 1L;

    NewMatterWithoutLeadUnit() {
        super("new-matter-without-lead-unit", "新交办的事项须指定一个牵头单位。");
    }
}
