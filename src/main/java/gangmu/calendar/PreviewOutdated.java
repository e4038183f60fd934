package gangmu.calendar;

import gangmu.Refused;

/** Nobody confirms something other than what was shown. */
class PreviewOutdated extends Refused {

    private static final long serialVersionUID = 1L;

    PreviewOutdated() {
        super("preview-outdated", "查看影响之后，放假安排或受影响的事项又有变化，请重新查看影响再发布。");
    }
}
