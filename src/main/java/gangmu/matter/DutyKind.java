package gangmu.matter;

/** What a unit, or its liaison, has to do next about a matter. */
public enum DutyKind {
    /** 退回重办: its claim was sent back. */
    SENT_BACK,
    /** 签收 */
    SIGN,
    /** 反馈进展: a report for a period that has begun is owed. */
    REPORT,
    /** 协办意见: the lead unit waits for its opinion. */
    ANSWER,
    /** 核查: this person is to verify. */
    VERIFY,
    /** 卡点: the clock of another unit's matter runs on it. */
    BLOCKING,
    /** 临近期限或已超期 */
    DUE
}
