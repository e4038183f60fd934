package gangmu.matter.life;

import gangmu.Refused;

/** A return names another unit. */
class SuggestsItself extends Refused {

    private static final long serialVersionUID = 1L;

    SuggestsItself() {
        super("suggests-itself", "退回事项应建议其他单位主办。");
    }
}
