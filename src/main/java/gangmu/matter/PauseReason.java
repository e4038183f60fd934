package gangmu.matter;

/** 停表事由: for what named reason the clock may stand still (DOMAIN §1.5). There is no other. */
public enum PauseReason {
    /** 征求第三方意见 */
    THIRD_PARTY_CONSULTED,
    /** 等待当事人补充材料 */
    SUPPLEMENT_AWAITED,
    /** 等待上级答复 */
    SUPERIOR_ASKED,
    /** 司法或仲裁程序未结 */
    LEGAL_PROCEEDINGS,
    /** 不可抗力 */
    FORCE_MAJEURE
}
