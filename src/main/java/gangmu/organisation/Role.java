package gangmu.organisation;

/**
 * What a person is to the loop of dispatch and follow-up, or to the system. The three administrators exclude one another and see no business
 * (DESIGN §6; 等保三级 三权分立): who enters an account does not open it, and neither can look into the record of what they did.
 */
public enum Role {
    /** 督查室: reads documents, itemises, dispatches, follows. */
    CLERK("督查室"),
    /** 市领导: approves a dispatch list, sees the whole. */
    LEADER("市领导"),
    /** 联络员: signs for and reports on the matters of one unit. */
    LIAISON("联络员"),
    /** 口线科室: the office of one leader's line; decides and chases in that line. */
    LINE_OFFICE("口线科室"),
    /** 县区督查: the supervision office of a county or a zone; handles for its own, supervises what is below it. */
    AREA_OFFICE("县区督查"),
    /** 核查组: verifies what it is named to verify. */
    VERIFIER("核查组"),
    /** 系统管理员: keeps the register of units and people. */
    SYSTEM_ADMIN("系统管理员"),
    /** 安全管理员: opens accounts, issues passwords. */
    SECURITY_ADMIN("安全管理员"),
    /** 审计员: reads the record. */
    AUDITOR("审计员");

    private final String words;

    Role(String words) {
        this.words = words;
    }

    /** Whether this is one of the three that keep the system and see no business. */
    public boolean isAdministrator() {
        return this == SYSTEM_ADMIN || this == SECURITY_ADMIN || this == AUDITOR;
    }

    /** Whether people of this role sign for and report on the matters of their unit. */
    public boolean isOfAUnit() {
        return this == LIAISON || this == AREA_OFFICE;
    }

    /** What the role is called. */
    public String words() {
        return words;
    }
}
