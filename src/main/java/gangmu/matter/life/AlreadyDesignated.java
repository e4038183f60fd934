package gangmu.matter.life;

import gangmu.Refused;

/** Once a unit is designated there is no second return (DOMAIN §1.4). */
class AlreadyDesignated extends Refused {

    private static final long serialVersionUID = 1L;

    AlreadyDesignated() {
        super("already-designated", "主办单位已经裁定，不能再次申请退回。");
    }
}
