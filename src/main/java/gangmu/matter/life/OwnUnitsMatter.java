package gangmu.matter.life;

import gangmu.Refused;

/** Whoever signs for a unit decides on what it asks for, or chases it. */
class OwnUnitsMatter extends Refused {

    private static final long serialVersionUID = 1L;

    OwnUnitsMatter() {
        super("own-units-matter", "本单位牵头的事项，不能由本单位裁定、审核或催办，请报上级督查机构办理。");
    }
}
