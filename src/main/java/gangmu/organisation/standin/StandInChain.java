package gangmu.organisation.standin;

import gangmu.Refused;

/** Who stands in for somebody has nobody standing in for them meanwhile. */
class StandInChain extends Refused {

    private static final long serialVersionUID = 1L;

    StandInChain(String reason) {
        super("stand-in-chain", reason);
    }
}
