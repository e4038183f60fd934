package gangmu.meeting;

import gangmu.Refused;

/** What a leader has approved is not changed. */
class MinutesAlreadyApproved extends Refused {

    private static final long serialVersionUID = 1L;

    MinutesAlreadyApproved() {
        super("minutes-already-approved", "会议记录已经领导签批，不能再改。");
    }
}
