package gangmu.meeting;

import gangmu.Refused;

/** Notes are approved when the meeting is over. */
class MeetingStillInProgress extends Refused {

    private static final long serialVersionUID = 1L;

    MeetingStillInProgress() {
        super("meeting-still-in-progress", "会议还在进行，散会后才能签批。");
    }
}
