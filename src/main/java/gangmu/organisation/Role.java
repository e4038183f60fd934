package gangmu.organisation;

/** What a person is to the loop of dispatch and follow-up. */
public enum Role {
    /** 督查室: reads documents, itemises, dispatches, follows. */
    CLERK,
    /** 市领导: approves a dispatch list, sees the whole. */
    LEADER,
    /** 联络员: signs for and reports on the matters of one unit. */
    LIAISON
}
