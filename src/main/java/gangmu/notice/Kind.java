package gangmu.notice;

/** What a notice is about. */
enum Kind {
    /** 新交办 */
    DISPATCHED(false),
    /** 待您审批、审核 */
    DECISION(false),
    /** 核查任务 */
    VERIFICATION(false),
    /** 审批、审核结果 */
    DECIDED(false),
    /** 领导批示 */
    INSTRUCTION(false),
    /** 代理 */
    STAND_IN(false),
    /** 催办、督办 */
    ESCALATED(true),
    /** 临期 */
    NEAR(false),
    /** 今日到期 */
    DUE_TODAY(true),
    /** 逾期 */
    OVERDUE(true),
    /** 应反馈 */
    REPORT_OWED(false),
    /** 应提交协办意见 */
    OPINION_OWED(false),
    /** 长期未反馈 */
    SILENT(false);

    private final boolean urgent;

    Kind(boolean urgent) {
        this.urgent = urgent;
    }

    /** Whether it may also be sent on a rest day. */
    boolean urgent() {
        return urgent;
    }
}
