package gangmu.matter.life;

import gangmu.Refused;

/** The office of an area acts on a matter that no unit below it leads. */
class NotOfOwnArea extends Refused {

    private static final long serialVersionUID = 1L;

    NotOfOwnArea() {
        super("not-of-own-area", "不是下级单位牵头的事项，请由市督查室办理。");
    }
}
