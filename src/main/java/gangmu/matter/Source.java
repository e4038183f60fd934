package gangmu.matter;

/** 来源: what kind of mandate a matter exists by (DOMAIN §1.2). */
public enum Source {
    /** 周交办会: the list of a weekly meeting. */
    MEETING,
    /** 领导批示: a leader's written note. */
    INSTRUCTION,
    /** 分解: a part of another matter, handed on by its lead unit or the supervision office. */
    SUB_MATTER
}
