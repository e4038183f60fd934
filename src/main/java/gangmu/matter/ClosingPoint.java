package gangmu.matter;

/**
 * The seven points that the supervision office looks at before it closes a matter (DOMAIN §1.7; 政府督查工作条例 第十六条). One that
 * fails sends the matter back to its unit.
 */
public enum ClosingPoint {
    /** 事实清楚 */
    FACTS_CLEAR,
    /** 问题解决 */
    PROBLEM_SOLVED,
    /** 任务完成 */
    TASK_DONE,
    /** 结论准确 */
    CONCLUSION_ACCURATE,
    /** 措施合法 */
    MEASURES_LAWFUL,
    /** 文书规范 */
    FORM_CORRECT,
    /** 程序正确 */
    PROCEDURE_CORRECT
}
