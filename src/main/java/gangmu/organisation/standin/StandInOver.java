package gangmu.organisation.standin;

import gangmu.Refused;

/** Somebody stands in from the first day to the last, and until it is revoked. */
class StandInOver extends Refused {

    private static final long serialVersionUID = 1L;

    StandInOver() {
        super("stand-in-over", "这项代理尚未开始、已经结束或者已被撤销。");
    }
}
