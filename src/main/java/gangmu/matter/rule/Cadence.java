package gangmu.matter.rule;

/** 反馈频次: how often a progress report is owed. */
public enum Cadence {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    /** Nothing is owed before the completion. */
    ONCE
}
