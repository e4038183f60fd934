package gangmu.matter.life;

import gangmu.Refused;

/** The step that is next on the ladder is not among the rights of who wants to take it. */
class RungNotGiven extends Refused {

    private static final long serialVersionUID = 1L;

    RungNotGiven(boolean first) {
        super("rung-not-given", first ? "您的角色没有“催办”权限，这一步由有权限的单位办理。" : "该事项已经催办过，下一步是督办，您的角色没有“督办通报”权限，请报督查室办理。");
    }
}
