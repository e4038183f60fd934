package gangmu.organisation.standin;

import gangmu.Refused;

/** A stand-in is for a time that is not over. */
class StandInPeriodWrong extends Refused {

    private static final long serialVersionUID = 1L;

    StandInPeriodWrong() {
        super("stand-in-period-wrong", "代理的结束日期不能早于开始日期，也不能早于今天。");
    }
}
