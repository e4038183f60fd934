package gangmu.matter;

/** Where a matter is in its life. (A draft is a proposal at the reading desk.) */
public enum Stage {
    /** 已交办，待签收 */
    DISPATCHED("待签收"),
    /** 办理中 */
    RECEIVED("正在办理"),
    /** 申请办结，待审核 */
    COMPLETION_CLAIMED("已申请办结"),
    /** 已办结 */
    CLOSED("已办结"),
    /** 长期推进 */
    LONG_TERM("长期推进"),
    /** 已终止 */
    TERMINATED("已终止");

    private final String words;

    Stage(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether something is still to be done. */
    public boolean open() {
        return this != CLOSED && this != TERMINATED;
    }
}
