package gangmu.organisation.standin;

import gangmu.Refused;

/** One stands in at a time. */
class StandInTaken extends Refused {

    private static final long serialVersionUID = 1L;

    StandInTaken(String deputy) {
        super("stand-in-taken", "这段时间已由%s代理，请先撤销或另选时间。".formatted(deputy));
    }
}
