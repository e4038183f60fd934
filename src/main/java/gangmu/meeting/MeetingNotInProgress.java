package gangmu.meeting;

import gangmu.Refused;

/** What is said before a meeting or after it is not in its notes. */
class MeetingNotInProgress extends Refused {

    private static final long serialVersionUID = 1L;

    MeetingNotInProgress() {
        super("meeting-not-in-progress", "会议不在进行中，不能记录。");
    }
}
