package gangmu.matter.life;

import gangmu.Refused;

/** A unit is not in its own way, nor a matter in its own. */
class BlocksItself extends Refused {

    private static final long serialVersionUID = 1L;

    BlocksItself() {
        super("blocks-itself", "卡点应在其他单位或其他事项。");
    }
}
