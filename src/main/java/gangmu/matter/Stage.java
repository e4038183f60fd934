package gangmu.matter;

/** Where a matter is in its life. (A draft is a proposal at the reading desk.) */
public enum Stage {
    /** 已交办，待签收 */
    DISPATCHED,
    /** 办理中 */
    RECEIVED,
    /** 申请办结，待审核 */
    COMPLETION_CLAIMED,
    /** 已办结 */
    CLOSED,
    /** 长期推进 */
    LONG_TERM,
    /** 已终止 */
    TERMINATED;

    /** Whether something is still to be done. */
    public boolean open() {
        return this != CLOSED && this != TERMINATED;
    }
}
