package gangmu.meeting;

import gangmu.Refused;

/** A meeting is held once. */
class MeetingAlreadyHeld extends Refused {

    private static final long serialVersionUID = 1L;

    MeetingAlreadyHeld() {
        super("meeting-already-held", "这次会议已经开过或正在进行。");
    }
}
