package gangmu.matter;

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

    boolean staysPending() {
        return this == B || this == C;
    }
}
