package gangmu.matter.report;

import gangmu.Refused;

/** “No change” says that something reported before still holds: there must be something. */
class NothingReportedYet extends Refused {

    private static final long serialVersionUID = 1L;

    NothingReportedYet() {
        super("nothing-reported-yet", "本单位还没有反馈过这件事项的进展，首次反馈请写明情况。");
    }
}
