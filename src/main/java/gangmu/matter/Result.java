package gangmu.matter;

import java.util.EnumSet;
import java.util.Set;

/** 办结类别 (DOMAIN §1.7). B and C stay on the pending book until somebody reports them solved. */
public enum Result {
    /** 已解决或基本解决 */
    A,
    /** 正在解决或列入计划 */
    B,
    /** 因条件限制暂缓 */
    C,
    /** 留作参考 */
    D;

    public boolean staysPending() {
        return this == B || this == C;
    }

    /** What must have passed: nobody confirms that something is solved and done to close it as not yet solved. */
    public Set<ClosingPoint> points() {
        return this == A
                ? EnumSet.allOf(ClosingPoint.class)
                : EnumSet.complementOf(EnumSet.of(ClosingPoint.PROBLEM_SOLVED, ClosingPoint.TASK_DONE));
    }
}
