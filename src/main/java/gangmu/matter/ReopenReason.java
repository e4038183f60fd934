package gangmu.matter;

/** Why a closed matter is taken up again (DOMAIN §1.4). */
public enum ReopenReason {
    /** 回头看发现反弹 */
    REBOUND,
    /** 群众或企业不满意 */
    DISSATISFIED,
    /** 虚报办结 */
    FALSE_REPORT
}
