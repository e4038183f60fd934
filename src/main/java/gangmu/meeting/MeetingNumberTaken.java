package gangmu.meeting;

import gangmu.Refused;

/** A year has each ordinal once. */
class MeetingNumberTaken extends Refused {

    private static final long serialVersionUID = 1L;

    MeetingNumberTaken() {
        super("meeting-number-taken", "这一年度已有同一次数的周交办会，请换一个次数。");
    }
}
