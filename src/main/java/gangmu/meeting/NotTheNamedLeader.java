package gangmu.meeting;

import gangmu.Refused;

/** Only the leader whom the list was handed to approves it or sends it back. */
class NotTheNamedLeader extends Refused {

    private static final long serialVersionUID = 1L;

    NotTheNamedLeader() {
        super("not-the-named-leader", "只有清单送审时指定的领导可以批准或退回。");
    }
}
