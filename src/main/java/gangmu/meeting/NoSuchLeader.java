package gangmu.meeting;

import gangmu.Refused;

/** A list goes to a leader of the city. */
class NoSuchLeader extends Refused {

    private static final long serialVersionUID = 1L;

    NoSuchLeader() {
        super("no-such-leader", "请选定一位市领导审批。");
    }
}
